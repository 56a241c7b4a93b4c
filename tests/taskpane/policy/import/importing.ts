import { createCheckSession } from '../../../../src/check/create-session';
import type { Item } from '../../../../src/draft/compose/scribe';
import { documentWords } from '../../../../src/hosts/file/document/document-words';
import { pickedPolicyWords } from '../../../../src/hosts/books/picked-policy-words';
import { bookWords } from '../../../../src/hosts/books/words';
import { fileWords } from '../../../../src/hosts/file/failures';
import type { Message, TextTable } from '../../../../src/messages/message';
import { say } from '../../../../src/messages/say';
import { builtInShelf } from '../../../../src/policy/shelf/shelf';
import type { PackShelf } from '../../../../src/policy/shelf/shelf';
import { fixed } from '../../../../src/taskpane/host';
import type { PaneHost, PickedFile } from '../../../../src/taskpane/host';
import { createPaneStore } from '../../../../src/taskpane/pane-store';
import { itemsOf } from '../../../../src/taskpane/policy/import/review';
import type { Review } from '../../../../src/taskpane/policy/import/review';
import { paneTexts } from '../../../../src/taskpane/words';
import { memoryBooks } from '../../harness/memory-books';
import { MemoryWorkbook, memoryWords } from '../../harness/memory-workbook';

/** A text of two measures that judge, one that only counts, and a sentence that no rule holds. */
export const TEXT = [
  '云岭市2025年三季度工业稳增长若干措施',
  '（一）增产奖励。对三季度产值5000万元以上且同比增长10%以上的工业企业，给予20万元奖励。',
  '（二）软件奖励。对三季度营业收入500万元以上的软件企业，给予5万元奖励。',
  '（三）培育工作。新增专精特新企业30家以上。对评价A类的按30万元、B类的按20万元、其他的按上级规定或者10%给予奖励。',
].join('\n');

/** The figures of four enterprises: over and under both thresholds, and one of software. */
export const LIST = [
  ['企业名称', '所属行业', '三季度产值（万元）', '上年同期（万元）', '三季度营业收入（万元）'],
  ['示例甲子有限公司', '通用设备制造业', 5500, 5000, 500],
  ['示例乙丑有限公司', '通用设备制造业', 5499.99, 5000, 499.99],
  ['示例丙寅有限公司', '软件和信息技术服务业', 1, 1, 500],
];

export const HOST_TEXTS: TextTable = {
  ...memoryWords.texts,
  ...documentWords.texts,
  ...pickedPolicyWords.texts,
  ...bookWords.texts,
  ...fileWords.texts,
};

export function fileOf(name: string, content: string | Uint8Array): PickedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

export const zh = (said: Message): string => say(said, 'zh-CN', { ...paneTexts, ...HOST_TEXTS });

/** A pane with real checks and files, over a workbook in memory. */
export function importing(
  workbook = new MemoryWorkbook().add('企业名单', LIST),
  shelf: PackShelf = builtInShelf(true),
) {
  const host: PaneHost = {
    workbook,
    shelf: fixed(shelf),
    startCheck: (policy) => ({ session: createCheckSession(policy), disconnect: () => undefined }),
    texts: HOST_TEXTS,
    locale: fixed('zh-CN'),
    theme: fixed('light'),
    books: memoryBooks(),
  };
  const pane = createPaneStore(host);
  const stop = pane.follow();
  const model = () => pane.store.getState().model;
  const phase = () => model().imports.store.getState().phase;
  const review = (): Review => {
    const now = phase();
    if (now.kind !== 'review') throw new Error(`no review: ${JSON.stringify(now)}`);
    return now.review;
  };
  const items = (): readonly Item[] => itemsOf(review());
  const find = (what: string): Item => {
    const found = items().filter((item) => item.what['zh-CN'].includes(what));
    if (found.length !== 1)
      throw new Error(
        `${String(found.length)} of ${what}: ${items()
          .map((i) => i.what['zh-CN'])
          .join('; ')}`,
      );
    return found[0]!;
  };
  return {
    host,
    workbook,
    stop,
    pane,
    model,
    phase,
    review,
    items,
    find,
    imports: () => model().imports,
    confirm: (...whats: readonly string[]) => model().imports.decide(whats.map(find), 'confirmed'),
    drop: (what: string) => model().imports.decide([find(what)], 'dropped'),
    /** Confirms all of a measure. */
    whole: (measure: number) =>
      model().imports.decide(
        items().filter((item) => item.measure === measure && item.decision === null),
        'confirmed',
      ),
    /** Keeps it, and waits until the workbook is checked against it. */
    async keep() {
      await model().imports.keep();
      if (!(await model().proposals.accept())) throw new Error('it was not kept');
      const { id } = review().name;
      await until(() => model().host.pack.id === id && model().list.store.getState().phase.kind === 'found');
    },
  };
}

export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!holds()) throw new Error('it did not come true');
}
