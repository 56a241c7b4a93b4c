import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../../messages/message';
import { vocabulary } from '../../messages/message';
import { exportedKey, keyFileJson, LEAST_PASSPHRASE, newKeyFile } from '../../seal/keys/key-file';
import { trustJson } from '../../seal/keys/trust';
import type { TrustedKey } from '../../seal/keys/trust';
import { failureOf } from '../failure';
import type { HandedOut, PaneBooks } from '../host';

export const newKeyStoreWords = vocabulary({
  'pane.new-key.no-name': { 'zh-CN': '请写明密钥属于哪个单位。', en: 'Say which office the key belongs to.' },
  'pane.new-key.short': {
    'zh-CN': '口令太短，请用至少{least, number}个字符。',
    en: 'The passphrase is too short: use {least, number} characters or more.',
  },
  'pane.new-key.differ': {
    'zh-CN': '两次输入的口令不同，请重新输入。',
    en: 'The passphrases differ: type them again.',
  },
  'pane.new-key.file': { 'zh-CN': '签名密钥-{name}', en: 'signing-key-{name}' },
  'pane.new-key.public-file': { 'zh-CN': '公钥-{name}', en: 'public-key-{name}' },
});

export interface NewKeyState {
  readonly busy: boolean;
  /** What is wrong with what was typed, or with the making. */
  readonly failure: Message | null;
  readonly made: {
    readonly key: TrustedKey;
    readonly out: HandedOut;
    /** The public key was handed out, too. */
    readonly publicOut: HandedOut | null;
  } | null;
}

/** A signing key made in the pane; its file is handed out, and nothing of it stays here. */
export interface NewKeyStore {
  readonly store: StoreApi<NewKeyState>;
  /** True once it is made and handed out. */
  readonly make: (name: string, passphrase: string, again: string) => Promise<boolean>;
  readonly handOutPublic: () => Promise<void>;
  readonly forget: () => void;
}

export function createNewKeyStore(books: PaneBooks | undefined, speak: (message: Message) => string): NewKeyStore {
  const store = createStore<NewKeyState>(() => ({ busy: false, failure: null, made: null }));
  const { message } = newKeyStoreWords;
  function fault(name: string, passphrase: string, again: string): Message | null {
    if (name === '') return message('pane.new-key.no-name');
    if (Array.from(passphrase.normalize('NFC')).length < LEAST_PASSPHRASE)
      return message('pane.new-key.short', { least: LEAST_PASSPHRASE });
    return passphrase === again ? null : message('pane.new-key.differ');
  }
  async function during(work: (given: PaneBooks) => Promise<void>): Promise<boolean> {
    if (!books || store.getState().busy) return false;
    store.setState({ busy: true, failure: null });
    try {
      await work(books);
      return true;
    } catch (error) {
      store.setState({ failure: failureOf(error, 'key') });
      return false;
    } finally {
      store.setState({ busy: false });
    }
  }
  return {
    store,
    async make(given, passphrase, again) {
      const name = given.trim();
      const failure = fault(name, passphrase, again);
      if (failure) {
        store.setState({ failure });
        return false;
      }
      return during(async ({ handOutText }) => {
        const file = await newKeyFile(name, passphrase);
        const out = await handOutText(`${speak(message('pane.new-key.file', { name }))}.json`, keyFileJson(file));
        store.setState({ made: { key: exportedKey(file), out, publicOut: null } });
      });
    },
    async handOutPublic() {
      const { made } = store.getState();
      if (!made) return;
      await during(async ({ handOutText }) => {
        const file = `${speak(message('pane.new-key.public-file', { name: made.key.name }))}.json`;
        store.setState({ made: { ...made, publicOut: await handOutText(file, trustJson([made.key])) } });
      });
    },
    forget() {
      store.setState({ failure: null, made: null });
    },
  };
}
