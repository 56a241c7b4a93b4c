import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { readTrust } from '../../seal/keys/trust';
import type { TrustedKey } from '../../seal/keys/trust';
import { failureOf } from '../failure';
import type { KeptText, PickedFile } from '../host';

export const trustWords = vocabulary({
  'pane.trust.faulty': {
    'zh-CN': '“{file}”不是信任文件或公钥文件，或被改动过（{at}），没有使用。请向盖章单位重新索取。',
    en: '“{file}” is no trust file or public key, or was changed ({at}), and is not used. Ask the sealing office for it again.',
  },
  'pane.trust.empty': {
    'zh-CN': '“{file}”里没有密钥，没有使用。请选择有密钥的信任文件。',
    en: '“{file}” holds no key and is not used. Pick a trust file that does.',
  },
  'pane.trust.unkept': {
    'zh-CN': '信任文件只在这次有效：本机不让网页保存内容，下次要再选一次。',
    en: 'The trust file holds for this visit: nothing can be kept on this computer, so pick it again next time.',
  },
});

export interface TrustState {
  readonly keys: readonly TrustedKey[];
  readonly failure: Message | null;
  /** Said once: it will not be there next time. */
  readonly unkept: boolean;
}

/** The keys that whoever verifies trusts: picked once, and kept by the host. */
export interface TrustStore {
  readonly store: StoreApi<TrustState>;
  /** Resolves once what was kept has been read. */
  readonly ready: () => Promise<void>;
  readonly pick: (file: PickedFile) => Promise<void>;
  readonly forget: () => void;
}

export function createTrustStore(kept: KeptText | undefined): TrustStore {
  const store = createStore<TrustState>(() => ({ keys: [], failure: null, unkept: false }));
  let read: Promise<void> | null = null;
  /** What is kept is checked like anything that comes from outside. */
  async function readKept(): Promise<void> {
    const text = kept?.read() ?? null;
    if (text === null) return;
    const trust = await readTrust(text);
    if (trust.kind === 'trust' && store.getState().keys.length === 0) store.setState({ keys: trust.keys });
  }
  return {
    store,
    ready: () => (read ??= readKept()),
    async pick(file) {
      try {
        const text = new TextDecoder().decode(await file.arrayBuffer());
        const trust = await readTrust(text);
        if (trust.kind === 'faulty') {
          const at = trust.at === '' ? 'JSON' : trust.at;
          store.setState({ failure: trustWords.message('pane.trust.faulty', { file: file.name, at }) });
        } else if (trust.keys.length === 0) {
          store.setState({ failure: trustWords.message('pane.trust.empty', { file: file.name }) });
        } else {
          store.setState({ keys: trust.keys, failure: null, unkept: !(kept?.keep(text) ?? false) });
        }
      } catch (error) {
        store.setState({ failure: failureOf(error, 'verify') });
      }
    },
    forget() {
      kept?.keep(null);
      store.setState({ keys: [], failure: null, unkept: false });
    },
  };
}
