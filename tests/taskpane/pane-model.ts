import { loadedPack } from '../../src/policy/packs';
import { builtInShelf } from '../../src/policy/shelf/shelf';
import { fixed } from '../../src/taskpane/host';
import type { PolicyHost } from '../../src/taskpane/host';
import { createPaneModel } from '../../src/taskpane/model';
import type { PaneModel } from '../../src/taskpane/pane-model';
import { FakeSession, fakeWords } from './harness/fake-session';
import { MemoryWorkbook, memoryWords } from './harness/memory-workbook';

export const HEADER = ['企业名称', '所属行业', '二季度产值（万元）', '上年同期（万元）'];

export const NAMES = [
  '符合一号公司',
  '不符合二号公司',
  '缺数据三号公司',
  '标准未明确四号公司（临界）',
  '其他五号公司',
  '符合六号公司',
];

export interface Setup {
  readonly host: PolicyHost;
  readonly workbook: MemoryWorkbook;
  readonly session: FakeSession;
}

/** A pane's surroundings: a list of six on its first sheet, unless other names are given. */
export function setup(names: readonly string[] = NAMES): Setup {
  const workbook = new MemoryWorkbook();
  workbook.add('企业名单', [HEADER, ...names.map((name) => [name, '非金属矿物制品业', 4400, 3900])]);
  const session = new FakeSession();
  const host: PolicyHost = {
    workbook,
    session,
    pack: loadedPack(),
    shelf: fixed(builtInShelf(true)),
    startCheck: () => ({ session, disconnect: () => undefined }),
    texts: { ...fakeWords.texts, ...memoryWords.texts },
    locale: fixed('zh-CN'),
    theme: fixed('light'),
  };
  return { host, workbook, session };
}

/** Lets promises that are already settled run on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** A model that has looked at its workbook. */
export async function followed(host: PolicyHost): Promise<{ readonly model: PaneModel; readonly stop: () => void }> {
  const model = createPaneModel(host);
  const stop = model.follow();
  await settle();
  return { model, stop };
}
