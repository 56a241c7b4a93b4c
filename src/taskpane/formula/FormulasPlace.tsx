import { useEffect } from 'react';
import { useStore } from 'zustand';
import { DraftLine } from '../DraftLine';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { BrokenCallsCard } from './BrokenCallsCard';
import { EmptyCallsCard } from './EmptyCallsCard';
import { FormulaCard } from './FormulaCard';
import { FormulaColumnsCard } from './FormulaColumnsCard';
import { FormulaColumnsDialog } from './FormulaColumnsDialog';
import { FunctionsCard } from './FunctionsCard';
import { Mended } from './Mended';

/** 公式: the selected formula explained, what is amiss with formulas of ours, columns beside the list, all functions. */
export function FormulasPlace() {
  const page = usePageStyles();
  const { examples, list, notices, selection } = useModel();
  const phase = useStore(list.store, (state) => state.phase);
  const at = useStore(selection.store, (state) => state.at);
  useEffect(() => {
    void notices.during('look', examples.look);
  }, [examples, notices, phase, at]);
  return (
    <div className={page.page}>
      <DraftLine />
      <div className={page.scroll}>
        <div className={page.cards}>
          <div className={page.column}>
            <FormulaCard />
            <Mended />
            <BrokenCallsCard />
            <EmptyCallsCard />
            <FormulaColumnsCard />
          </div>
          <div className={page.column}>
            <FunctionsCard />
          </div>
        </div>
      </div>
      {phase.kind === 'found' ? <FormulaColumnsDialog list={phase.list} /> : null}
    </div>
  );
}
