import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: { position: 'absolute', top: 0, bottom: 0, left: 0, borderRadius: tokens.borderRadiusSmall },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  'not-met': {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  open: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
  /** As far as it may come, once what is open is settled. */
  may: { opacity: 0.4 },
  // What is asked: it stands out of the bar, so that it is seen on a full one too.
  line: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** Where on the bar the target stands: what is more than asked has room to its right. */
const TARGET_AT = 80;

export interface TargetBarProps {
  /** What there is of what is asked: 1 is all of it. */
  readonly share: number;
  /** What there may be once what is open is settled; the same where nothing is. */
  readonly upTo: number;
  readonly tone: 'met' | 'not-met' | 'open';
}

/** How far a target is, for the eye: the words beside it say the same. */
export function TargetBar({ share, upTo, tone }: TargetBarProps) {
  const styles = useStyles();
  const wide = (part: number): string => `${String(Math.max(0, Math.min(100, part * TARGET_AT)))}%`;
  return (
    <div className={styles.bar} aria-hidden>
      {upTo > share ? (
        <div className={mergeClasses(styles.part, styles.open, styles.may)} style={{ width: wide(upTo) }} />
      ) : null}
      <div className={mergeClasses(styles.part, styles[tone])} style={{ width: wide(share) }} />
      <div className={styles.line} style={{ left: `${String(TARGET_AT)}%` }} />
    </div>
  );
}
