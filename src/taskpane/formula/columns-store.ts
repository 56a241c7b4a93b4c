import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, JudgedEnterprise, ListView } from '../../check/session';
import type { FunctionContext } from '../../functions/definition';
import { typedName } from '../../functions/names';
import { callsOurs } from '../../functions/spelling';
import { TEXTS } from '../../functions/texts';
import { vocabulary } from '../../messages/message';
import { say } from '../../messages/say';
import { standardsOf } from '../../policy/standards';
import type { StandardsSaid } from '../../policy/standards';
import { enterpriseFormula } from '../../report/formula/enterprise';
import { COLUMN_FUNCTIONS, columnFormula, formulaColumns } from '../../report/formula/formula-columns';
import type { ColumnFunction, WriteCall } from '../../report/formula/formula-columns';
import type { PolicyHost } from '../host';
import type { Ledger } from '../ledger';
import { createPlannedWrite } from '../planned-write';
import type { PlannedWrite } from '../planned-write';
import type { Sheets } from '../sheets';
import { leftReason } from './left-reason';
import type { LeftReason } from './left-reason';
import { lookupIn } from './lookup';
import { trial } from './trial';

export const columnsStoreWords = vocabulary({
  'pane.formulas.what': { 'zh-CN': '“{sheet}”的公式列', en: 'the formula columns of {sheet}' },
  'pane.formulas.none': {
    'zh-CN':
      '“{sheet}”的读法写不成公式：逐行试算，没有一行与核验结论一致。结论多半取决于增速列、合并单元格或单元格格式，公式看不到这些；请改用“写入结果列”。',
    en: 'The way “{sheet}” is read cannot be put into formulas: tried row by row, none says what the check says. The verdicts rest on growth rates, merged cells or number formats, which a formula does not see. Write the result columns instead.',
  },
});

/** What the preview of formula columns tells beside them. */
export interface ColumnsBeside {
  readonly measure: number;
  readonly agreed: number;
  /** Rows that get no formula, and why. */
  readonly left: readonly { readonly enterprise: JudgedEnterprise; readonly why: LeftReason }[];
  /** The first row's formulas, as they are written. */
  readonly examples: readonly string[];
}

export interface ColumnsChoice {
  /** Null: the first measure that the list can decide. */
  readonly measure: number | null;
  readonly functions: readonly ColumnFunction[];
}

/** Formulas beside the list: chosen, tried on every row, shown, written in one step. */
export interface ColumnsStore extends PlannedWrite<ColumnsBeside> {
  readonly choice: StoreApi<ColumnsChoice>;
  readonly setMeasure: (measure: number) => void;
  readonly toggle: (id: ColumnFunction, on: boolean) => void;
}

export interface ColumnsStoreParts {
  readonly host: PolicyHost;
  readonly session: CheckSession;
  readonly sheets: Sheets;
  readonly ledger: Ledger;
  readonly standards: () => StandardsSaid;
  /** The list as it stands now; null where there is none any more. */
  readonly fresh: () => Promise<ListView | null>;
  /** Whether the list still is what `fresh` made of the sheet. */
  readonly holds: () => Promise<boolean>;
}

/** The measure that formulas are for: the one chosen, else the first that the list can decide. */
export function measureFor(list: ListView, { measure }: ColumnsChoice): number | null {
  if (measure !== null && measure in list.measures) return measure;
  const decidable = Object.entries(list.measures).find(([, why]) => why === null);
  return decidable ? Number(decidable[0]) : null;
}

export function createColumnsStore(parts: ColumnsStoreParts): ColumnsStore {
  const { host, session, sheets, ledger, standards, fresh } = parts;
  /** What the last plan was made under: choices are written into the formulas. */
  let under: StandardsSaid | null = null;
  const { pack, workbook } = host;
  const choice = createStore<ColumnsChoice>(() => ({ measure: null, functions: ['VERDICT', 'REASON', 'GAP'] }));

  const write = createPlannedWrite<ColumnsBeside>({
    ledger,
    run: () => 0,
    holds: async () => under === standards() && (await parts.holds()),
    what: ({ sheet }) => columnsStoreWords.message('pane.formulas.what', { sheet }),
    async prepare(work) {
      const list = await fresh();
      const grid = list ? await sheets.one(list.sheet) : null;
      const measure = list ? measureFor(list, choice.getState()) : null;
      if (!list || !grid || measure === null) return null;
      const said = standards();
      under = said;
      const enterprises = await session.judged(measure, said);
      const metric = pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics[0] ?? '';
      const rows = enterprises.map(({ row }) => row);
      const formulaList = { pack, grid, columns: list.columns, rows, choices: said.choices };
      const enterprise = enterpriseFormula(formulaList, metric);
      if (enterprise.kind === 'refused') return { refused: enterprise.why };
      const language = await workbook.functionLanguage();
      const call: WriteCall = (id, given) => `${typedName(id, language)}(${given.join(',')})`;
      const { functions } = choice.getState();
      const formula = (id: ColumnFunction, row: number) => columnFormula(id, measure, enterprise, row, call);
      const locale = host.locale.current();
      const context: FunctionContext = { pack, locale, standards: standardsOf(pack, said), days: grid.days };
      const lookup = lookupIn([grid], grid.sheet);
      const tried = await trial({ enterprises, functions, formula, lookup, context }, work);
      const { sheet, headerTop, headerRow } = list;
      if (tried.agreed === 0) return { refused: columnsStoreWords.message('pane.formulas.none', { sheet }) };
      const left = new Set(tried.left.map(({ row }) => row));
      const shownRow = rows.find((row) => !left.has(row)) ?? headerRow;
      return {
        plan: formulaColumns({
          callsOurs,
          ...formulaList,
          headerTop,
          headerRow,
          measure,
          enterprise,
          functions,
          left,
          call,
          answer: tried.answer,
          speak: (message) => say(message, 'zh-CN', TEXTS),
        }),
        measure,
        agreed: tried.agreed,
        left: tried.left.map((row) => ({ enterprise: row, why: leftReason(grid, list, metric, row.row) })),
        examples: functions.map((id) => formula(id, shownRow)),
      };
    },
  });

  return {
    ...write,
    choice,
    setMeasure(measure) {
      choice.setState({ measure });
    },
    toggle(id, on) {
      const { functions } = choice.getState();
      choice.setState({ functions: COLUMN_FUNCTIONS.filter((each) => (each === id ? on : functions.includes(each))) });
    },
  };
}
