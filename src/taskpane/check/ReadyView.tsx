import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { FormulaTrouble } from '../formula/FormulaTrouble';
import { FormulaCard } from '../formula/FormulaCard';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { ColumnsCard } from './ColumnsCard';
import { LateNote } from './LateNote';
import { tickedMeasures } from './list-store';
import { ListCard } from './ListCard';
import { MeasuresCard } from './MeasuresCard';
import { usePageStyles } from '../page-styles';
import { QuestionsCard } from './QuestionsCard';
import { RememberedLine } from './RememberedLine';

export const readyWords = vocabulary({
  'pane.ready.start': {
    'zh-CN': '开始核验（{count, number}家）',
    en: 'Check {count, plural, one {# enterprise} other {# enterprises}}',
  },
  'pane.ready.no-rows': {
    'zh-CN': '表头下面没有企业。请在表头下逐行填写企业，或用“更改”另选名单。',
    en: 'There are no enterprises below the header. Fill them in, one a row, or change the list.',
  },
  'pane.ready.looking': { 'zh-CN': '正在重新识别名单', en: 'Reading the list again' },
  'pane.ready.no-measures': { 'zh-CN': '请至少勾选一条。', en: 'Tick at least one measure.' },
});

export interface ReadyViewProps {
  readonly list: ListView;
  /** A check has just begun and is not worth showing yet. */
  readonly busy: boolean;
}

/** Before the check: which list, which columns, which measures, and one button with the number. */
export function ReadyView({ list, busy }: ReadyViewProps) {
  const page = usePageStyles();
  const say = useSay();
  const { check, list: store } = useModel();
  const looking = useStore(store.store, (state) => state.busy);
  const ticked = useStore(store.store, (state) => tickedMeasures(state).length);
  const why = list.rowCount === 0 ? 'pane.ready.no-rows' : ticked === 0 ? 'pane.ready.no-measures' : null;
  return (
    <div className={page.page}>
      <div className={page.scroll}>
        <div className={page.cards}>
          <div className={page.column}>
            <FormulaCard />
            <FormulaTrouble />
            <ListCard list={list} />
            <QuestionsCard list={list} />
            <RememberedLine list={list} />
            <ColumnsCard list={list} />
          </div>
          <div className={page.column}>
            <MeasuresCard list={list} />
          </div>
        </div>
      </div>
      <div className={page.foot} style={{ flexDirection: 'column', alignItems: 'stretch' }}>
        {looking ? <LateNote words={say(readyWords.message('pane.ready.looking'))} /> : null}
        {why ? <p className={page.quiet}>{say(readyWords.message(why))}</p> : null}
        <Button
          appearance="primary"
          size="large"
          disabled={why !== null}
          disabledFocusable={busy || looking}
          onClick={() => void check()}
        >
          {say(readyWords.message('pane.ready.start', { count: list.rowCount }))}
        </Button>
      </div>
    </div>
  );
}
