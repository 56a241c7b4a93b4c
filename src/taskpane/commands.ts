import type { ListView } from '../check/session';
import { vocabulary } from '../messages/message';
import { cellAddress } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { Selection } from '../workbook/workbook';
import { otherList } from './check/other-list';
import { tickedMeasures } from './check/list-store';
import { openQuestions } from './check/questions';
import type { PaneCommand } from './host';
import type { PaneModel } from './pane-model';

export const commandWords = vocabulary({
  'pane.command.waits': {
    'zh-CN': '正在进行的操作完成后，再执行刚才点的按钮。',
    en: 'The button just pressed is carried out once the work under way is done.',
  },
  'pane.command.nothing': {
    'zh-CN':
      '“{sheet}”{cell}不是本工具的公式，也不在名单的企业行里，没有可说明的。请选中一家企业所在的行，或本工具写的公式。',
    en: '{cell} of “{sheet}” holds no formula of ours and is no enterprise’s row, so there is nothing to explain. Select an enterprise’s row or a formula of ours.',
  },
  'pane.command.no-selection': {
    'zh-CN': '还没有选中单元格。请先选中一家企业所在的行，或本工具写的公式。',
    en: 'No cell is selected. Select an enterprise’s row or a formula of ours first.',
  },
});

/** The buttons outside the pane. One that comes while something runs or is being asked waits for its end. */
export interface Commands {
  /** Carries it out now, or as soon as nothing runs any more; the last one counts. */
  readonly take: (command: PaneCommand) => void;
  /** The answer stops listening. */
  readonly follow: () => () => void;
}

export type CommandModel = Pick<
  PaneModel,
  | 'host'
  | 'places'
  | 'notices'
  | 'ledger'
  | 'list'
  | 'run'
  | 'rows'
  | 'write'
  | 'columns'
  | 'outgoing'
  | 'proposals'
  | 'formulas'
  | 'selection'
  | 'check'
> & {
  /** Settled once the pane has looked at its workbook. */
  readonly looked: () => Promise<unknown>;
};

export function createCommands(model: CommandModel): Commands {
  const { places, notices, list, run, rows, write, columns, outgoing, proposals, ledger, formulas, selection } = model;
  const { workbook } = model.host;
  const stores = [run.store, write.store, columns.store, outgoing.store, proposals.store, ledger.store, list.store];
  let waiting: PaneCommand | null = null;
  let carrying = false;

  function busy(): boolean {
    const planned = [write, columns].some(({ store }) => ['planning', 'writing'].includes(store.getState().phase.kind));
    return (
      planned ||
      carrying ||
      run.store.getState().phase.kind === 'running' ||
      outgoing.store.getState().busy ||
      proposals.store.getState().busy ||
      ledger.store.getState().busy ||
      list.store.getState().busy
    );
  }

  /** What was only shown and asked is put away: nothing of it has been written. */
  function putAway(): void {
    for (const each of [write, columns, proposals]) each.close();
  }

  async function carry(command: PaneCommand): Promise<void> {
    putAway();
    switch (command) {
      case 'check':
      case 'formulas':
      case 'standards':
        places.go(command);
        return;
      case 'export':
        places.openTask(null);
        return;
      case 'check-here':
        return checkHere();
      case 'explain':
        return explain();
    }
  }

  async function next(): Promise<void> {
    if (waiting === null || busy()) return;
    const command = waiting;
    waiting = null;
    carrying = true;
    notices.tell(null);
    try {
      await notices.during('look', () => carry(command));
    } finally {
      carrying = false;
    }
    await next();
  }

  /** The list that the selection is in, or that of its sheet; a marked block with a header of its own is the list itself. */
  async function listUnder({ sheet, area }: Selection): Promise<ListView | null> {
    const found = (): ListView | null => {
      const { phase } = list.store.getState();
      return phase.kind === 'found' && phase.list.sheet === sheet ? phase.list : null;
    };
    if (area.bottom > area.top && area.right > area.left) {
      await list.choose({ sheet, area });
      if (found()) return found();
    }
    const now = found();
    if (now && within(area, now.area)) return now;
    await list.choose({ sheet });
    const there = found();
    const other = there?.others
      .map(otherList)
      .find((each) => each?.sheet === sheet && each.area && within(area, each.area));
    if (other && there && !within(area, there.area)) await list.choose(other);
    return found();
  }

  async function checkHere(): Promise<void> {
    places.go('check');
    const at = await workbook.selection();
    const here = at ? await listUnder(at) : null;
    if (here && certain(here)) await model.check();
  }

  /** Nothing that a person should look at first. */
  function certain(view: ListView): boolean {
    const { answered } = list.store.getState();
    return (
      view.rowCount > 0 &&
      view.columns.every((column) => column.certain) &&
      openQuestions(view, answered).length === 0 &&
      tickedMeasures(list.store.getState()).length > 0
    );
  }

  async function explain(): Promise<void> {
    const at = await workbook.selection();
    if (!at) {
      notices.tell(commandWords.message('pane.command.no-selection'));
      return;
    }
    await formulas.selected(at);
    if (formulas.store.getState().shown) {
      places.go('formulas');
      return;
    }
    if (run.store.getState().phase.kind !== 'done') await checkHere();
    const { phase } = list.store.getState();
    const judged =
      run.store.getState().phase.kind === 'done' && phase.kind === 'found' && phase.list.sheet === at.sheet;
    if (judged) {
      places.go('check');
      await rows.open(at.area.top);
      if (rows.opened.getState().open) {
        selection.ours(at);
        return;
      }
    }
    // Where the list is uncertain, its page is there to be looked at first.
    if (judged || phase.kind !== 'found') notices.tell(nothingAt(at));
  }

  return {
    take(command) {
      waiting = command;
      if (busy()) notices.tell(commandWords.message('pane.command.waits'));
      // A command from before the pane was there comes while it still begins to look.
      void Promise.resolve().then(model.looked).then(next);
    },
    follow() {
      const stops = stores.map((store) => store.subscribe(() => void next()));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function nothingAt({ sheet, area }: Selection) {
  return commandWords.message('pane.command.nothing', { sheet, cell: cellAddress(area.top, area.left) });
}

function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
