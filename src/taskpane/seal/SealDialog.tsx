import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { openQuestions } from '../check/questions';
import { QuestionsCard } from '../check/QuestionsCard';
import { vocabulary } from '../../messages/message';
import { Facts, Lines, Preview } from '../export/PreviewParts';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { PlannedDialog } from '../PlannedDialog';
import { useSay } from '../say';
import type { SealBeside } from './seal-store';

export const sealDialogWords = vocabulary({
  'pane.seal.dialog': { 'zh-CN': '封存并盖章', en: 'Seal' },
  'pane.seal.go': { 'zh-CN': '盖章', en: 'Seal' },
  'pane.seal.to': { 'zh-CN': '盖在', en: 'Where' },
  'pane.seal.to-copy': { 'zh-CN': '“{name}”的副本', en: 'A copy of “{name}”' },
  'pane.seal.to-place': { 'zh-CN': '现在打开的工作簿', en: 'The open workbook' },
  'pane.seal.rows': { 'zh-CN': '企业', en: 'Enterprises' },
  'pane.seal.row-count': { 'zh-CN': '{count, number}家', en: '{count, number}' },
  'pane.seal.frozen': { 'zh-CN': '公式转为数值', en: 'Formulas that become values' },
  'pane.seal.kept': { 'zh-CN': '公式保留并记入章下', en: 'Formulas that stay under the seal' },
  'pane.seal.frozen-count': { 'zh-CN': '{count, number}个', en: '{count, number}' },
  'pane.seal.frozen-none': { 'zh-CN': '没有，章下都是数值', en: 'None: all under the seal are values' },
  'pane.seal.signer': { 'zh-CN': '签名', en: 'Signature' },
  'pane.seal.signed-by': { 'zh-CN': '{name}（{id}）', en: '{name} ({id})' },
  'pane.seal.unsigned': { 'zh-CN': '不签名，只防误改', en: 'None: it guards against mistakes alone' },
  'pane.seal.columns': { 'zh-CN': '章下的结论列和复核列', en: 'Columns of verdicts and reviews under the seal' },
  'pane.seal.no-verdicts': {
    'zh-CN': '名单旁没有结论列：章里只有名单和标准，收到的人看不到结论。可以先写入结果列，再盖章。',
    en: 'No column of verdicts stands beside the list: the seal holds list and standards alone. Write the result columns first if verdicts are to go with it.',
  },
  'pane.seal.faults': {
    'zh-CN': '有些复核意见没有采用，章下仍按核验结论',
    en: 'Some reviews are not used; the seal goes by the machine’s verdict there',
  },
});

const SHOWN_LINES = 12;

/** Sealing: what comes under the seal, what becomes a value, and what must not be published. */
export function SealDialog({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { seal, list: lists } = useModel();
  const answered = useStore(lists.store, (state) => state.answered);
  return (
    <PlannedDialog
      of={seal}
      title={say(sealDialogWords.message('pane.seal.dialog'))}
      go={say(sealDialogWords.message('pane.seal.go'))}
      asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
      preview={(phase) => <Told {...phase} />}
    />
  );
}

function Told({ made, signer, copy }: SealBeside) {
  const page = usePageStyles();
  const say = useSay();
  const word = (code: keyof typeof sealDialogWords.texts, params = {}): string =>
    say(sealDialogWords.message(code, params));
  const verdicts = made.columns.some(({ kind }) => kind === 'verdict');
  return (
    <Preview name={word('pane.seal.dialog')}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say(made.warning)}</MessageBarBody>
      </MessageBar>
      <Facts
        of={[
          {
            term: word('pane.seal.to'),
            value: copy ? word('pane.seal.to-copy', { name: copy.name }) : word('pane.seal.to-place'),
          },
          { term: word('pane.seal.rows'), value: word('pane.seal.row-count', { count: made.rows }) },
          made.kept > 0
            ? { term: word('pane.seal.kept'), value: word('pane.seal.frozen-count', { count: made.kept }) }
            : {
                term: word('pane.seal.frozen'),
                value:
                  made.frozen === 0
                    ? word('pane.seal.frozen-none')
                    : word('pane.seal.frozen-count', { count: made.frozen }),
              },
          {
            term: word('pane.seal.signer'),
            value: signer ? word('pane.seal.signed-by', { ...signer }) : word('pane.seal.unsigned'),
          },
        ]}
      />
      {verdicts ? null : <p className={page.text}>{word('pane.seal.no-verdicts')}</p>}
      <Lines title={word('pane.seal.columns')} lines={made.columns.map(({ header }) => header)} shown={SHOWN_LINES} />
      <Lines warns title={word('pane.seal.faults')} lines={made.faults.map((each) => say(each))} shown={SHOWN_LINES} />
    </Preview>
  );
}
