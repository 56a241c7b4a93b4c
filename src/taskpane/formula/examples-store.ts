import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ListView } from '../../check/session';
import type { FunctionContext } from '../../functions/definition';
import { typedName } from '../../functions/names';
import type { FunctionId } from '../../functions/names';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { FunctionLanguage, Selection, Workbook } from '../../workbook/workbook';
import type { ProposalStore } from '../proposal-store';
import type { Sheets } from '../sheets';
import { exampleArguments, exampleRow } from './examples';
import type { ExampleRow } from './examples';
import { insertion } from './insertion';

export interface ExamplesState {
  /** The row that examples refer to; null where no list is known. */
  readonly at: ExampleRow | null;
  /** The names that the host takes; null until a user's own doing asks it: Excel tries names in free cells. */
  readonly language: FunctionLanguage | null;
  /** Why the last example was not put into the sheet. */
  readonly refused: Message | null;
}

/** An example of each function, of the selected row's own cells, and the way of one into the selected cell. */
export interface ExamplesStore {
  readonly store: StoreApi<ExamplesState>;
  /** Takes the list and the selection as they are now. */
  readonly look: () => Promise<void>;
  /** Shows what writing the example into the selected cell would do. */
  readonly propose: (id: FunctionId) => Promise<void>;
}

export interface ExamplesParts {
  readonly pack: Pack;
  readonly workbook: Workbook;
  readonly sheets: Sheets;
  readonly proposals: ProposalStore;
  readonly context: () => FunctionContext;
  readonly list: () => ListView | null;
  readonly selection: () => Selection | null;
}

/**
 * The example of a function as it is typed; null where there is none without a list.
 *
 * @param shown the names that are shown until the host was asked which it takes
 */
export function exampleFormula(
  id: FunctionId,
  pack: Pack,
  { at, language }: ExamplesState,
  shown: FunctionLanguage,
): string | null {
  const given = exampleArguments(id, pack, at);
  return given && `=${typedName(id, language ?? shown)}(${given.join(',')})`;
}

export function createExamplesStore(parts: ExamplesParts): ExamplesStore {
  const { pack, workbook, sheets, proposals, context } = parts;
  const store = createStore<ExamplesState>(() => ({ at: null, language: null, refused: null }));
  let turn = 0;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    const list = parts.list();
    const grid = list ? await sheets.one(list.sheet) : null;
    if (mine !== turn) return;
    const selection = parts.selection();
    const selected = list && selection?.sheet === list.sheet ? selection.area.top : null;
    const row = list && grid ? exampleRow(list, grid, selected) : null;
    const { standards } = context();
    const choices = standards === 'not loaded' ? null : standards.choices;
    const at = list && grid && row !== null && choices ? { list, grid, row, choices } : null;
    store.setState({ at, refused: null });
  }

  return {
    store,
    look,
    async propose(id) {
      await look();
      const language = await workbook.functionLanguage();
      store.setState({ language });
      const formula = exampleFormula(id, pack, store.getState(), language);
      if (formula === null) return;
      const selection = parts.selection() ?? (await workbook.selection());
      const grids = await sheets.all();
      const proposal = insertion({ id, formula, grids, selection, list: parts.list(), context: context() });
      if ('code' in proposal) store.setState({ refused: proposal });
      else proposals.propose(proposal);
    },
  };
}
