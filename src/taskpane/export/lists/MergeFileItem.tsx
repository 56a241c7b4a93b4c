import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import { columnLetter } from '../../../workbook/address';
import {
  CheckmarkCircle16Filled,
  Dismiss16Regular,
  HourglassHalf16Regular,
  QuestionCircle16Regular,
  Warning16Regular,
} from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import type { MergeFile } from './merge-store';

export const mergeFileWords = vocabulary({
  'pane.merge.read': {
    'zh-CN': '读到{rows, number}家，疑点{findings, number}条',
    en: '{rows, number} enterprises, {findings, number} findings',
  },
  'pane.merge.asked': { 'zh-CN': '口径待确认，确认后才汇入', en: 'a unit is to be told before it is taken in' },
  'pane.merge.no-list': { 'zh-CN': '没有名单：{why}', en: 'no list: {why}' },
  'pane.merge.failed': { 'zh-CN': '没有读出：{why}', en: 'not read: {why}' },
  'pane.merge.waiting': { 'zh-CN': '等待读取', en: 'waiting' },
  'pane.merge.drop': { 'zh-CN': '去掉“{file}”', en: 'Take “{file}” out' },
  'pane.merge.unit': { 'zh-CN': '{column}列的单位是{unit}', en: 'column {column} counts in {unit}' },
});

const useStyles = makeStyles({
  file: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  state: { overflowWrap: 'anywhere', paddingLeft: '24px' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0 8px 24px' },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  warns: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

export interface MergeFileItemProps {
  readonly file: MergeFile;
  readonly busy: boolean;
}

/** One picked file: what was read of it, what is to be told first, and a way to take it out. */
export function MergeFileItem({ file, busy }: MergeFileItemProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { merge } = useModel();
  const { id, name, state } = file;
  const word = (code: keyof typeof mergeFileWords.texts, params = {}): string =>
    say(mergeFileWords.message(code, params));
  const questions = state.kind === 'read' ? state.questions : [];
  const said =
    state.kind === 'read'
      ? word('pane.merge.read', { rows: state.rows, findings: state.findings })
      : state.kind === 'waiting'
        ? word('pane.merge.waiting')
        : word(`pane.merge.${state.kind}`, { why: state.why });
  const mark =
    state.kind === 'waiting' ? (
      <HourglassHalf16Regular className={styles.quiet} aria-hidden />
    ) : state.kind !== 'read' ? (
      <Warning16Regular className={styles.warns} aria-hidden />
    ) : questions.length > 0 ? (
      <QuestionCircle16Regular className={styles.warns} aria-hidden />
    ) : (
      <CheckmarkCircle16Filled className={styles.good} aria-hidden />
    );
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        {mark}
        <span className={`${page.text} ${styles.name}`}>{name}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          disabledFocusable={busy}
          aria-label={word('pane.merge.drop', { file: name })}
          onClick={() => void merge.drop(id)}
        />
      </div>
      <p className={`${page.quiet} ${styles.state}`}>{said}</p>
      {questions.length > 0 ? (
        <MessageBar style={{ marginTop: '8px' }} intent="warning" layout="multiline">
          <MessageBarBody>{word('pane.merge.asked')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {questions.map(({ column, message, units }) => (
        <div key={column}>
          <p className={`${page.quiet} ${styles.state}`}>{say(message)}</p>
          <div className={styles.answers}>
            {units.map((unit) => (
              <Button
                key={unit}
                size="small"
                disabledFocusable={busy}
                aria-label={word('pane.merge.unit', { column: columnLetter(column), unit })}
                onClick={() => void merge.answer(id, column, unit)}
              >
                {unit}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {state.kind === 'read'
        ? state.notes.map((note, index) => (
            <p key={index} className={`${page.quiet} ${styles.state}`}>
              {say(note)}
            </p>
          ))
        : null}
    </li>
  );
}
