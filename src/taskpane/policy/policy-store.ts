import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { toConfirmIn } from '../../policy/unconfirmed';
import type { PackShelf, ShelvedPack } from '../../policy/shelf/shelf';
import { isKeptPacksSheet, KEPT_PACKS_SHEET, keepPackChanges, workbookShelf } from '../../report/kept-packs';
import { policyChanges } from '../../report/standards-write';
import { isStandardsSheet, STANDARDS_SHEET } from '../../report/standards-words';
import { workbookPolicy } from '../../report/workbook-policy';
import type { WorkbookPolicy } from '../../report/workbook-policy';
import { cellAddress } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import type { Workbook } from '../../workbook/workbook';
import { failureOf } from '../failure';
import type { Live } from '../host';
import type { NoticeStore } from '../notice-store';
import type { ProposalStore } from '../proposal-store';
import type { Sheets } from '../sheets';

export const policyStoreWords = vocabulary({
  'pane.policies.title': { 'zh-CN': '改按《{title}》核验', en: 'Check against {title}' },
  'pane.policies.row': {
    'zh-CN': '把政策编号“{id}”写入“{sheet}”工作表的{cell}；其他单元格不变，可以撤销。',
    en: 'Writes the policy’s id “{id}” into {cell} of the sheet “{sheet}”; other cells stay as they are, and it can be undone.',
  },
  'pane.policies.sheet': {
    'zh-CN': '新增工作表“{sheet}”，写明政策编号“{id}”和这项政策未明确的标准；原有工作表不变，可以撤销。',
    en: 'Adds a sheet “{sheet}” with the policy’s id “{id}” and the standards that it leaves open; other sheets stay as they are, and it can be undone.',
  },
  'pane.policies.follows': {
    'zh-CN':
      '名单随后按这项政策重新识别，公式一并重算；为原政策填写的标准保留，不用于这项政策。已写入工作表的结果不会自动改变，请重新写入。',
    en: 'The list is then read anew under this policy and formulas are calculated again. Standards filled in for the former policy are kept and not used for this one. Results already written stay as they are: write them again.',
  },
  'pane.policies.note-title': { 'zh-CN': '记下政策现在的版本', en: 'Note the policy’s present version' },
  'pane.policies.note-row': {
    'zh-CN': '在“{sheet}”工作表记下现在的政策版本{version}；以后再有改动时会提醒。其他单元格不变，可以撤销。',
    en: 'Notes version {version} of the policy on the sheet “{sheet}”; a later change is told again. Other cells stay as they are, and it can be undone.',
  },
  'pane.policies.keep-title': { 'zh-CN': '把《{title}》存入工作簿', en: 'Keep {title} in the workbook' },
  'pane.policies.keep-row': {
    'zh-CN':
      '把政策的规则和条文写入“{sheet}”工作表（{rows}行），工作簿交给别人也能照此核验；其他工作表不变，可以撤销。',
    en: 'Writes the policy’s rules and text to the sheet “{sheet}” ({rows} rows), so that whoever gets the workbook can check by it; other sheets stay as they are, and it can be undone.',
  },
  'pane.policies.keep-waiting': {
    'zh-CN': '还有{count}项没有核对：所在的条款不核验、不算奖补，结论是“待定”，核对完再存一次即可。',
    en: '{count, plural, one {# thing is} other {# things are}} not confirmed: their measures judge and pay nothing and leave every verdict open. Keep it again once they are.',
  },
  'pane.policies.kept': { 'zh-CN': '存入的政策', en: 'the policy kept' },
  'pane.policies.wrote': { 'zh-CN': '对政策的选择', en: 'the choice of policy' },
});

const { message } = policyStoreWords;

export interface PolicyState {
  readonly shelf: PackShelf;
  /** `reading`: the workbook has not been asked yet. */
  readonly use: WorkbookPolicy | { readonly kind: 'reading' };
}

/** Which policy counts in the workbook, and the choice of another. */
export interface PolicyStore {
  readonly store: StoreApi<PolicyState>;
  readonly read: () => Promise<void>;
  /** Shows what choosing a policy would write; it counts once that is accepted. */
  readonly choose: (policy: ShelvedPack) => Promise<void>;
  /** Shows what noting the present version of the policy in use would write. */
  readonly noteVersion: () => Promise<void>;
  /** Shows what keeping a policy in the workbook, and using it there, would write; `after` once that is done, or is so already. */
  readonly keep: (policy: Pick<ShelvedPack, 'pack' | 'files'>, after?: () => void) => Promise<void>;
  /** Reads now, and again whenever the workbook or the shelf changes; the answer stops it. */
  readonly follow: () => () => void;
}

export interface PolicyParts {
  readonly workbook: Workbook;
  readonly sheets: Sheets;
  readonly shelf: Live<PackShelf>;
  readonly proposals: ProposalStore;
  readonly notices: NoticeStore;
}

/** How long a workbook that could not be read is left alone: someone is typing into a cell. */
const RETRY_MS = 2_000;

export function createPolicyStore({ workbook, sheets, shelf, proposals, notices }: PolicyParts): PolicyStore {
  const store = createStore<PolicyState>(() => ({ shelf: shelf.current(), use: { kind: 'reading' } }));
  let turn = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    clearTimeout(retry);
    turn += 1;
    const mine = turn;
    try {
      const grid = await sheets.standards();
      const kept = await sheets.keptPacks();
      if (mine !== turn) return;
      const now = workbookShelf(shelf.current(), kept);
      store.setState({ shelf: now, use: workbookPolicy(grid, now) });
    } catch (error) {
      if (mine !== turn) return;
      const said = failureOf(error, 'look');
      if (said && store.getState().use.kind === 'reading') notices.store.setState({ failure: said });
      retry = setTimeout(() => void read(), RETRY_MS);
    }
  }

  return {
    store,
    read,
    async choose(policy) {
      const grid = await sheets.standards();
      const changes = policyChanges(grid, policy.pack);
      if (changes.length === 0) return;
      proposals.propose({
        title: message('pane.policies.title', { title: policy.pack.title }),
        lines: [whatIsWritten(policy, changes), message('pane.policies.follows')],
        what: message('pane.policies.wrote'),
        changes,
      });
    },
    async noteVersion() {
      const { use } = store.getState();
      if (use.kind !== 'in-use') return;
      const { pack } = use.shelved;
      const changes = policyChanges(await sheets.standards(), pack);
      if (changes.length === 0) return;
      proposals.propose({
        title: message('pane.policies.note-title'),
        lines: [message('pane.policies.note-row', { sheet: STANDARDS_SHEET, version: pack.version })],
        what: message('pane.policies.wrote'),
        changes,
      });
    },
    async keep(policy, after = () => undefined) {
      const kept = keepPackChanges(await sheets.keptPacks(), policy.pack, policy.files);
      const chosen = policyChanges(await sheets.standards(), policy.pack);
      const changes = [...kept, ...chosen];
      if (changes.length === 0) {
        after();
        return;
      }
      const rows = kept.reduce((sum, change) => sum + (change.kind === 'cells' ? change.after.length : 0), 0);
      const waiting = toConfirmIn(policy.pack);
      proposals.propose({
        title: message('pane.policies.keep-title', { title: policy.pack.title }),
        lines: [
          ...(kept.length > 0 ? [message('pane.policies.keep-row', { sheet: KEPT_PACKS_SHEET, rows })] : []),
          ...(waiting > 0 ? [message('pane.policies.keep-waiting', { count: waiting })] : []),
          ...(chosen.length > 0 ? [whatIsWritten(policy, chosen), message('pane.policies.follows')] : []),
        ],
        what: message('pane.policies.kept'),
        changes,
        after: () => {
          after();
          return Promise.resolve();
        },
      });
    },
    follow() {
      const stops = [
        workbook.onChange((sheet) => {
          if (sheet !== null && !isStandardsSheet(sheet) && !isKeptPacksSheet(sheet)) return;
          sheets.changed(sheet);
          void read();
        }),
        shelf.onChange(() => void read()),
      ];
      void read();
      return () => {
        clearTimeout(retry);
        turn += 1;
        for (const stop of stops) stop();
      };
    },
  };
}

function whatIsWritten({ pack: { id } }: Pick<ShelvedPack, 'pack'>, changes: readonly Change[]): Message {
  const sheet = STANDARDS_SHEET;
  if (changes.some(({ kind }) => kind === 'add-sheet')) return message('pane.policies.sheet', { sheet, id });
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    for (const [down, row] of change.after.entries()) {
      const across = row.findIndex(({ value }) => value.kind === 'text' && value.text === id);
      const cell = cellAddress(change.top + down, change.left + across);
      if (across >= 0) return message('pane.policies.row', { sheet, id, cell });
    }
  }
  return message('pane.policies.sheet', { sheet, id });
}
