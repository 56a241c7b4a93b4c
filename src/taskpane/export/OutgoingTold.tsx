import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { OutgoingTold as Told } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { OutgoingTable } from '../../report/sheets/outgoing';
import { LateNote } from '../check/LateNote';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { Lines } from './PreviewParts';

export const outgoingToldWords = vocabulary({
  'pane.told.looking': { 'zh-CN': '正在排定内容', en: 'Working out what it holds' },
  'pane.told.pick': { 'zh-CN': '请先选定一家企业。', en: 'Pick an enterprise first.' },
  'pane.told.none': { 'zh-CN': '没有可列的内容，不用另存。', en: 'There is nothing to list, and nothing to save.' },
  'pane.told.notice': {
    'zh-CN': '共{count, number}项奖补。',
    en: '{count, plural, one {# award} other {# awards}} in all.',
  },
  'pane.told.forms': {
    'zh-CN': '共{count, number}张表。',
    en: '{count, plural, one {# form} other {# forms}} in all.',
  },
  'pane.told.findings': {
    'zh-CN': '共{count, number}处疑点。',
    en: '{count, plural, one {# finding} other {# findings}} in all.',
  },
  'pane.told.feedback': {
    'zh-CN': '共{count, number}项未明确。',
    en: '{count, plural, one {# open point} other {# open points}} in all.',
  },
  'pane.told.details': {
    'zh-CN': '共{count, number}家。',
    en: '{count, plural, one {# enterprise} other {# enterprises}} in all.',
  },
  'pane.told.renewed': {
    'zh-CN': '名单、标准或复核意见有改动，还没有另存。下面是现在的内容，请再看一遍后另存。',
    en: 'The list, the standards or the reviews changed, so nothing was saved. This is what it holds now: look again, then save.',
  },
  'pane.told.doubts': { 'zh-CN': '名单发出之前，请先看这几点', en: 'Before the list goes out, look at these' },
  'pane.told.faults': {
    'zh-CN': '有些复核意见没有采用，仍按核验结论',
    en: 'Some reviews are not used; the machine’s verdict stands there',
  },
});

const SHOWN_LINES = 8;

export interface OutgoingToldProps {
  readonly table: OutgoingTable;
  /** Null while it is worked out. */
  readonly told: Told | null;
  readonly renewed: boolean;
  /** An enterprise has to be picked first. */
  readonly waits: boolean;
}

/** What a table would hold, and what to settle before it goes out. */
export function OutgoingTold({ table, told, renewed, waits }: OutgoingToldProps) {
  const page = usePageStyles();
  const say = useSay();
  const word = (code: keyof typeof outgoingToldWords.texts, params = {}): string =>
    say(outgoingToldWords.message(code, params));
  if (waits) return <p className={page.quiet}>{word('pane.told.pick')}</p>;
  if (!told) return <LateNote words={word('pane.told.looking')} />;
  const { count, doubts, faults, refused } = told;
  return (
    <>
      {renewed ? (
        <MessageBar intent="info" layout="multiline" politeness="assertive">
          <MessageBarBody>{word('pane.told.renewed')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {refused ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(refused)}</MessageBarBody>
        </MessageBar>
      ) : (
        <p className={page.quiet} role="status">
          {count === 0 ? word('pane.told.none') : word(`pane.told.${table}`, { count })}
        </p>
      )}
      <Lines warns title={word('pane.told.doubts')} lines={doubts.map((each) => say(each))} shown={SHOWN_LINES} />
      <Lines warns title={word('pane.told.faults')} lines={faults.map((each) => say(each))} shown={SHOWN_LINES} />
    </>
  );
}
