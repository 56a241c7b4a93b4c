import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { PackShelf, ShelvedPack } from '../policy/shelf/shelf';
import { defaultPack } from '../policy/shelf/shelf';
import { cellAddress } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { standardsRowsOf } from './standards-cells';
import { POLICY_ROW, VERSION_ROW } from './standards-ids';
import { CHOICES } from './standards-words';
import { cellText } from '../workbook/cell-text';

export const policyWords = vocabulary({
  'policy.absent': {
    'zh-CN':
      '本工作簿指定的政策“{id}”不在手边（「{sheet}」{cell}），没有按任何政策核验。请在任务窗格中另选政策，或把该政策的文件夹放回后重新打开。',
    en: 'The policy “{id}” that this workbook names is not at hand ({sheet}!{cell}); nothing was judged under another. Choose another in the task pane, or put its folder back and open again.',
  },
  'policy.uncalculated': {
    'zh-CN':
      '「{sheet}」{cell}：指定政策的公式没有算出结果，没有按任何政策核验。请重算并保存工作簿，或直接填写政策的编号。',
    en: '{sheet}!{cell}: the formula that names the policy has no result; nothing was judged. Calculate and save the workbook, or write the id itself.',
  },
  'policy.other-version': {
    'zh-CN':
      '「{sheet}」{cell}：本工作簿此前按这项政策的版本{was}核验，现在手边的是版本{now}。政策文件改过：已写入的结果可能不再成立，请看政策有何改动，再重新核验、重新写入。',
    en: '{sheet}!{cell}: this workbook was judged under version {was} of this policy; the one at hand is {now}. The file of the policy was changed, so results already written may no longer hold: see what changed, then check and write them again.',
  },
  'policy.awaited': {
    'zh-CN': '本工作簿指定的政策“{id}”正在读取，读入后自动重算；如长时间如此，请重新打开任务窗格。',
    en: 'The policy “{id}” that this workbook names is being fetched; this is calculated again once it is there. If it stays, open the task pane again.',
  },
});

/** The policy that a workbook names in its sheet 补充标准: as written there, and where. */
export interface NamedPolicy {
  /** Null: a formula without a result. */
  readonly id: string | null;
  readonly sheet: string;
  readonly cell: string;
}

/** The policy that a workbook is judged under. It is never another than the one that it names. */
export type WorkbookPolicy =
  | {
      readonly kind: 'in-use';
      readonly shelved: ShelvedPack;
      /** Said where the workbook was judged under another version of it before; null: it was not, or that is not noted. */
      readonly otherVersion: Message | null;
    }
  /** It may be among those that are still being fetched. */
  | { readonly kind: 'awaited'; readonly said: Message }
  | { readonly kind: 'absent'; readonly said: Message };

const KNOWN: ReadonlySet<string> = new Set([POLICY_ROW, VERSION_ROW, ...CHOICES.map(({ id }) => id)]);

/** What the sheet 补充标准 says of the policy; null where it says nothing. */
export function namedPolicy(grid: Grid): NamedPolicy | null {
  const row = standardsRowsOf(grid, KNOWN).find(({ id }) => id === POLICY_ROW);
  if (!row) return null;
  const { cell } = row;
  const where = { sheet: grid.sheet, cell: cellAddress(cell.row, cell.column) };
  if (cell.value.kind === 'stale') return { id: null, ...where };
  const id = cellText(cell.value).trim();
  return id === '' ? null : { id, ...where };
}

/** The policy of a workbook with this sheet 补充标准 (null: without one), among those at hand. */
export function workbookPolicy(grid: Grid | null, shelf: PackShelf): WorkbookPolicy {
  const named = grid ? namedPolicy(grid) : null;
  const inUse = (shelved: ShelvedPack): WorkbookPolicy => ({
    kind: 'in-use',
    shelved,
    otherVersion: grid && otherVersion(grid, shelved),
  });
  if (!named) return inUse(defaultPack());
  const { id, sheet, cell } = named;
  if (id === null) return { kind: 'absent', said: policyWords.message('policy.uncalculated', { sheet, cell }) };
  const shelved = called(id, shelf);
  if (shelved) return inUse(shelved);
  const kind = shelf.complete ? 'absent' : 'awaited';
  return { kind, said: policyWords.message(`policy.${kind}`, { id, sheet, cell }) };
}

/** What to say of a noted version that is not the one at hand. A note that cannot be read, or is of another policy, says nothing. */
function otherVersion(grid: Grid, { pack }: ShelvedPack): Message | null {
  const row = standardsRowsOf(grid, KNOWN).find(({ id }) => id === VERSION_ROW);
  if (!row) return null;
  const [, id, was] = /^([a-z0-9-]+)@([0-9a-f]{16})$/.exec(cellText(row.cell.value).trim()) ?? [];
  if (id !== pack.id || was === undefined || was === pack.version) return null;
  const cell = cellAddress(row.cell.row, row.cell.column);
  return policyWords.message('policy.other-version', { sheet: grid.sheet, cell, was, now: pack.version });
}

/** The policy of an id, or of a title where only one has it. */
function called(name: string, { packs, complete }: PackShelf): ShelvedPack | null {
  const folded = (text: string): string => text.normalize('NFKC').trim();
  const byId = packs.find(({ pack }) => pack.id === folded(name));
  // Another one of the same title may still be on its way.
  if (byId || !complete) return byId ?? null;
  const [byTitle, other] = packs.filter(({ pack }) => folded(pack.title) === folded(name));
  return byTitle && !other ? byTitle : null;
}
