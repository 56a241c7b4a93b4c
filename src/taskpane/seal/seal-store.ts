import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, SealMade } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { readKeyFile, unlock } from '../../seal/keys/key-file';
import type { KeyFile, SigningKey } from '../../seal/keys/key-file';
import { cellCount } from '../../workbook/change';
import type { WorkbookMark } from '../export/workbook-mark';
import { failureOf } from '../failure';
import type { BookCopy, CopyHandedOut, PaneBooks, PickedFile } from '../host';
import type { Ledger } from '../ledger';
import { createPlannedWrite } from '../planned-write';
import type { PlannedWrite } from '../planned-write';

export const sealStoreWords = vocabulary({
  'pane.seal.what': { 'zh-CN': '盖章', en: 'the seal' },
  'pane.seal.copy-name': { 'zh-CN': '{name}（已盖章）', en: '{name} (sealed)' },
  'pane.seal.bad-key': {
    'zh-CN': '“{file}”不是密钥文件，或已损坏，没有使用。请选择新建密钥时存下的文件，或它的备份。',
    en: '“{file}” is no key file, or is damaged, and is not used. Pick the one that was saved when the key was made, or its backup.',
  },
  'pane.seal.wrong-passphrase': {
    'zh-CN': '“{file}”：口令不对，或文件被改动过，没有签名。请重新输入口令再预览。',
    en: '“{file}”: the passphrase is wrong, or the file was changed; nothing was signed. Type it again, then preview.',
  },
});

/** Where the seal is put: on a copy that is handed out, or in the open workbook. */
export type SealWhere = 'copy' | 'place';

export interface SealState {
  readonly where: SealWhere;
  readonly by: string;
  /** Formulas under the seal stay as they are and are compared too; false: they become values. */
  readonly keepFormulas: boolean;
  /** The key file to sign with; null: not signed. It is of no use without its passphrase, which is not kept. */
  readonly key: { readonly name: string; readonly file: KeyFile } | null;
  /** Why a key file was not taken. */
  readonly failure: Message | null;
  /** A copy that was sealed and handed out. */
  readonly handed: CopyHandedOut | null;
}

type Sealing = Extract<SealMade, { readonly kind: 'sealing' }>;

/** What the preview of a seal tells beside the plan. */
export interface SealBeside {
  readonly made: Sealing;
  readonly where: SealWhere;
  readonly signer: { readonly id: string; readonly name: string } | null;
  /** The copy that was taken when it was planned; null: in place. */
  readonly copy: BookCopy | null;
}

/** Sealing the list: wishes, a preview, and the seal on a copy or in place. */
export interface SealStore extends PlannedWrite<SealBeside> {
  readonly wishes: StoreApi<SealState>;
  readonly choose: (where: SealWhere) => void;
  readonly name: (by: string) => void;
  readonly keepFormulas: (keep: boolean) => void;
  readonly pickKey: (file: PickedFile) => Promise<void>;
  readonly dropKey: () => void;
  /**
   * Opens the key where there is one, and plans.
   *
   * @param passphrase of the key file; used at once and not kept
   */
  readonly begin: (passphrase: string) => Promise<void>;
}

export interface SealStoreParts {
  readonly books: PaneBooks | undefined;
  readonly session: CheckSession;
  readonly ledger: Ledger;
  readonly mark: WorkbookMark;
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  readonly run: () => number;
  readonly holds: () => Promise<boolean>;
  readonly speak: (message: Message) => string;
  readonly now: () => Date;
}

export function createSealStore(parts: SealStoreParts): SealStore {
  const { books, session, ledger, mark, fresh, run, holds, speak, now } = parts;
  const wishes = createStore<SealState>(() => ({
    where: 'copy',
    by: '',
    keepFormulas: false,
    key: null,
    failure: null,
    handed: null,
  }));
  /** The key while a preview is open: it cannot be taken out of the browser, and goes with the preview. */
  let signing: SigningKey | null = null;
  let refused: Message | null = null;

  const write = createPlannedWrite<SealBeside>({
    ledger,
    run,
    holds: async () => (await holds()) && (await mark.holds()),
    what: () => sealStoreWords.message('pane.seal.what'),
    async prepare(work) {
      if (refused) return { refused };
      if ((await fresh()) === 'failed') return null;
      const { where, by, key, keepFormulas } = wishes.getState();
      const grids = await mark.take();
      const copy = where === 'copy' && books ? await books.copy(work) : null;
      const sheets = copy ? copy.sheets : grids.map((grid) => grid.parts);
      const made = await session.seal(sheets, { by: by.trim(), key: signing, when: now(), keepFormulas });
      if (made.kind === 'refused') return { refused: made.why };
      const { changes } = made;
      const sheet = changes.find(({ kind }) => kind === 'add-sheet')?.sheet ?? changes[0]?.sheet ?? '';
      const signer = signing && key ? { id: signing.id, name: key.file.name } : null;
      return {
        plan: { sheet, changes, columns: [], cells: cellCount(changes), replaces: true },
        made,
        where,
        signer,
        copy,
      };
    },
    async carryOut({ plan, made, copy }, work) {
      if (!copy) {
        await ledger.write(sealStoreWords.message('pane.seal.what'), plan.changes, work);
        return;
      }
      const name = speak(sealStoreWords.message('pane.seal.copy-name', { name: copy.name }));
      wishes.setState({ handed: await copy.handOut(name, plan.changes, made.copy, work) });
    },
  });
  write.store.subscribe(({ phase }) => {
    if (phase.kind === 'closed') signing = null;
  });

  return {
    ...write,
    wishes,
    choose(where) {
      wishes.setState({ where });
    },
    name(by) {
      wishes.setState({ by });
    },
    keepFormulas(keepFormulas) {
      wishes.setState({ keepFormulas });
    },
    async pickKey(file) {
      try {
        const key = await readKeyFile(new TextDecoder().decode(await file.arrayBuffer()));
        if (key) wishes.setState({ key: { name: file.name, file: key }, failure: null });
        else wishes.setState({ failure: sealStoreWords.message('pane.seal.bad-key', { file: file.name }) });
      } catch (error) {
        wishes.setState({ failure: failureOf(error, 'seal') });
      }
    },
    dropKey() {
      wishes.setState({ key: null, failure: null });
    },
    async begin(passphrase) {
      const { key } = wishes.getState();
      wishes.setState({ handed: null });
      write.forget();
      signing = null;
      refused = null;
      if (key) {
        const unlocked = await unlock(key.file, passphrase);
        refused = unlocked ? null : sealStoreWords.message('pane.seal.wrong-passphrase', { file: key.name });
        signing = unlocked;
      }
      await write.plan();
    },
    forget() {
      write.forget();
      wishes.setState({ handed: null });
    },
  };
}
