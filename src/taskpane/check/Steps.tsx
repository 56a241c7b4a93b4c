import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { Branch16Regular, CheckmarkCircle16Filled, DismissCircle16Filled, QuestionCircle16Regular } from '../icons';
import { useSay } from '../say';

export const stepsWords = vocabulary({
  'pane.step.met': { 'zh-CN': '达到', en: 'met' },
  'pane.step.not-met': { 'zh-CN': '未达到', en: 'not met' },
  'pane.step.unknown': { 'zh-CN': '待定', en: 'unknown' },
  'pane.step.branch': { 'zh-CN': '适用情形', en: 'branch' },
  'pane.step.reading': { 'zh-CN': '本工具理解', en: 'our reading' },
});

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  step: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '4px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  right: { marginLeft: 'auto', textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  notes: {
    gridColumn: '2 / 3',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  short: { color: tokens.colorStatusDangerForeground3 },
  met: { color: tokens.colorStatusSuccessForeground3 },
  'not-met': { color: tokens.colorStatusDangerForeground3 },
  unknown: { color: tokens.colorNeutralForeground2 },
  branch: { color: tokens.colorNeutralForeground2 },
});

const SHAPES = {
  met: CheckmarkCircle16Filled,
  'not-met': DismissCircle16Filled,
  unknown: QuestionCircle16Regular,
  branch: Branch16Regular,
} as const;

/** Each condition with its mark, the value found, what was asked for, and what is short. */
export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <Step key={index} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: StepView }) {
  const styles = useStyles();
  const say = useSay();
  const { outcome, what, found, asked, short, reading } = step;
  const Shape = SHAPES[outcome];
  const notes = [...(asked ? [say(asked)] : []), ...(reading ? [say(stepsWords.message('pane.step.reading'))] : [])];
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.mark, styles[outcome])}>
        <Shape title={say(stepsWords.message(`pane.step.${outcome}`))} />
      </span>
      <span className={styles.line}>
        <span>{say(what)}</span>
        {found ? <span className={styles.right}>{say(found)}</span> : null}
      </span>
      {notes.length > 0 || short ? (
        <span className={mergeClasses(styles.line, styles.notes)}>
          <span>{notes.join(say.locale === 'en' ? '; ' : '；')}</span>
          {short ? <span className={mergeClasses(styles.right, styles.short)}>{say(short)}</span> : null}
        </span>
      ) : null}
    </li>
  );
}
