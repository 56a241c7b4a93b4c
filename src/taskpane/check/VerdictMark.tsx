import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VerdictClass } from '../../check/session';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  HourglassHalf16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
} from '../icons';

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  eligible: { color: tokens.colorStatusSuccessForeground3 },
  ineligible: { color: tokens.colorStatusDangerForeground3 },
  'undetermined-data': { color: tokens.colorNeutralForeground2 },
  'undetermined-standard': { color: tokens.colorNeutralForeground2 },
  'not-applicable': { color: tokens.colorNeutralForeground3 },
});

const SHAPES = {
  eligible: CheckmarkCircle16Filled,
  ineligible: DismissCircle16Filled,
  'undetermined-data': QuestionCircle16Regular,
  'undetermined-standard': HourglassHalf16Regular,
  'not-applicable': SubtractCircle16Regular,
} as const;

/** A verdict as shape and colour; its word stands beside it, so it says nothing to a screen reader. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictClass }) {
  const styles = useStyles();
  const Shape = SHAPES[verdict];
  return <Shape className={mergeClasses(styles.mark, styles[verdict])} aria-hidden />;
}
