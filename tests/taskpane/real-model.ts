import { createCheckSession } from '../../src/check/create-session';
import { builtInShelf, defaultPack } from '../../src/policy/shelf/shelf';
import { fixed } from '../../src/taskpane/host';
import type { PolicyHost } from '../../src/taskpane/host';
import { createPaneModel } from '../../src/taskpane/model';
import type { PaneModel } from '../../src/taskpane/pane-model';
import { realList } from './harness/real-list';
import { MemoryWorkbook, memoryWords } from './harness/memory-workbook';

/** A pane over the real check, with a list of so many enterprises, or of the rows given. */
export async function realModel(
  rows: number | readonly (readonly (string | number | null)[])[],
  more: Partial<PolicyHost> = {},
): Promise<{ readonly model: PaneModel; readonly workbook: MemoryWorkbook; readonly stop: () => void }> {
  const workbook = new MemoryWorkbook();
  workbook.add('企业名单', typeof rows === 'number' ? realList(rows) : rows);
  const policy = defaultPack();
  const { pack } = policy;
  const session = createCheckSession(policy);
  const model = createPaneModel({
    workbook,
    session,
    pack,
    shelf: fixed(builtInShelf(true)),
    startCheck: () => ({ session, disconnect: () => undefined }),
    texts: memoryWords.texts,
    locale: fixed('zh-CN'),
    theme: fixed('light'),
    ...more,
  });
  const stop = model.follow();
  await until(() => model.list.store.getState().phase.kind !== 'looking' && !model.list.store.getState().busy);
  return { model, workbook, stop };
}

/** Waits for something to come true. */
export async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !done(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!done()) throw new Error('it did not come true');
}
