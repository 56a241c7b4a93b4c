import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchShelf } from '../../../src/hosts/packs/served';
import { growingShelf } from '../../../src/hosts/packs/live-shelf';
import { say } from '../../../src/messages/say';
import { sha256 } from '../../../src/policy/lint/sha256';
import { PACK_IDS } from '../../../src/policy/packs';
import { builtInShelf } from '../../../src/policy/shelf/shelf';
import type { PackShelf } from '../../../src/policy/shelf/shelf';
import { SHELF_TEXTS } from '../../../src/policy/texts';
import { TWO_FILES } from '../../policy/second/pack-two';

type Answer = string | Uint8Array | number;

/** A server of a few files; a number is a status without a body. */
async function served(
  files: Readonly<Record<string, Answer>>,
  ask: (page: string) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const answer = files[path] ?? 404;
    if (typeof answer === 'number') {
      response.writeHead(answer).end('没有');
    } else response.writeHead(200).end(answer);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await ask(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/addin/taskpane.html?x=1`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
  return asked;
}

async function shelfOf(files: Readonly<Record<string, Answer>>): Promise<PackShelf> {
  let shelf: PackShelf = builtInShelf(false);
  await served(files, (page) => fetchShelf(page, (grown) => (shelf = grown)));
  return shelf;
}

const said = ({ faults }: PackShelf): readonly string[] =>
  faults.map(
    ({ path, faults: each }) => `${path}：${each.map(({ message }) => say(message, 'zh-CN', SHELF_TEXTS)).join('')}`,
  );

const ENTRY = {
  id: 'yunling-2025q3',
  title: '云岭',
  path: '云岭 2025',
  sha256: { 'pack.json': sha256(TWO_FILES.pack), 'source.txt': sha256(TWO_FILES.source) },
};
const indexed = (...packs: unknown[]): string => JSON.stringify({ packs });
const GOOD = {
  '/addin/packs/index.json': indexed(ENTRY),
  '/addin/packs/云岭 2025/pack.json': TWO_FILES.pack,
  '/addin/packs/云岭 2025/source.txt': TWO_FILES.source,
};

test('the office’s policy stands behind those that come with the tool', async () => {
  const shelf = await shelfOf(GOOD);
  expect(shelf.packs.map(({ pack, path }) => [pack.id, path])).toEqual([
    ...PACK_IDS.map((id) => [id, null]),
    ['yunling-2025q3', 'packs/云岭 2025'],
  ]);
  expect([shelf.faults, shelf.complete]).toEqual([[], true]);
  expect(shelf.packs.at(-1)?.files).toEqual(TWO_FILES);
});

test('no index: no policy of the office, and nothing said of it', async () => {
  const shelf = await shelfOf({});
  expect([shelf.packs.length, shelf.faults, shelf.complete]).toEqual([PACK_IDS.length, [], true]);
});

const BROKEN: readonly (readonly [string, Readonly<Record<string, Answer>>, RegExp])[] = [
  [
    'an index that a server in trouble answers',
    { '/addin/packs/index.json': 503 },
    /^packs\/index\.json：没有取到（服务器答复503）/,
  ],
  [
    'a page in place of the index',
    { '/addin/packs/index.json': '<html>' },
    /^packs\/index\.json：文件 index\.json 不是 JSON/,
  ],
  ['an index of another form', { '/addin/packs/index.json': '{"packs":{}}' }, /写法不对（\/packs）/],
  [
    'an index without hashes',
    { '/addin/packs/index.json': indexed({ ...ENTRY, sha256: {} }) },
    /\/packs\/0\/sha256\/pack\.json/,
  ],
  ['an entry twice', { '/addin/packs/index.json': indexed(ENTRY, ENTRY) }, /写法不对（\/packs\/1\/path）/],
  [
    'a path that climbs',
    { '/addin/packs/index.json': indexed({ ...ENTRY, path: '../云岭' }) },
    /写法不对（\/packs\/0\/path）/,
  ],
  [
    'a path that is two',
    { '/addin/packs/index.json': indexed({ ...ENTRY, path: 'a/b' }) },
    /写法不对（\/packs\/0\/path）/,
  ],
  [
    'more policies than can be',
    { '/addin/packs/index.json': indexed(...Array.from({ length: 51 }, () => ENTRY)) },
    /超过50个/,
  ],
  [
    'a policy that did not pass',
    { '/addin/packs/index.json': '{"packs":[],"faulty":["坏"]}' },
    /^packs\/坏：没有通过检查/,
  ],
  [
    'an edited policy',
    { '/addin/packs/云岭 2025/pack.json': `${TWO_FILES.pack} ` },
    /^packs\/云岭 2025：文件 pack\.json 与索引不符，现校验值为[0-9a-f]{64}/,
  ],
  ['an edited source', { '/addin/packs/云岭 2025/source.txt': 'x' }, /文件 source\.txt 与索引不符/],
  ['a policy that is gone', { '/addin/packs/云岭 2025/pack.json': 404 }, /缺少文件 pack\.json/],
  [
    'a source that cannot be had',
    { '/addin/packs/云岭 2025/source.txt': 500 },
    /^packs\/云岭 2025：没有取到（服务器答复500）/,
  ],
  ['a huge file', { '/addin/packs/云岭 2025/pack.json': new Uint8Array((4 << 20) + 1) }, /pack\.json 大于4 MB/],
  [
    'another id than the index says',
    { '/addin/packs/index.json': indexed({ ...ENTRY, id: 'other' }) },
    /索引写的编号是“other”，文件 pack\.json 写的是“yunling-2025q3”/,
  ],
  [
    'an id that comes with the tool',
    { '/addin/packs/index.json': indexed({ ...ENTRY, id: 'gx-2025q2-draft' }) },
    /本工具自带政策/,
  ],
  [
    'a policy that breaks a rule, hashes and all',
    {
      '/addin/packs/云岭 2025/pack.json': TWO_FILES.pack.replace('"500"', '"400"'),
      '/addin/packs/index.json': indexed({
        ...ENTRY,
        sha256: { ...ENTRY.sha256, 'pack.json': sha256(TWO_FILES.pack.replace('"500"', '"400"')) },
      }),
    },
    /^packs\/云岭 2025：/,
  ],
];

test.each(BROKEN)('%s: a fault with its path, and the rest works', async (_what, files, wanted) => {
  const shelf = await shelfOf({ ...GOOD, ...files });
  expect(shelf.packs.map(({ pack }) => pack.id)).toEqual(PACK_IDS);
  expect(said(shelf)).toHaveLength(1);
  expect(said(shelf)[0]).toMatch(wanted);
  expect(shelf.complete).toBe(true);
});

test('one broken policy does not keep another away', async () => {
  const other = { ...ENTRY, id: 'broken', path: '坏' };
  const shelf = await shelfOf({ ...GOOD, '/addin/packs/index.json': indexed(other, ENTRY) });
  expect(shelf.packs.map(({ pack }) => pack.id)).toEqual([...PACK_IDS, 'yunling-2025q3']);
  expect(shelf.faults.map(({ path }) => path)).toEqual(['packs/坏']);
});

test('two entries with one id are both refused', async () => {
  const shelf = await shelfOf({ ...GOOD, '/addin/packs/index.json': indexed(ENTRY, { ...ENTRY, path: '又一份' }) });
  expect(shelf.faults.map(({ path }) => path)).toEqual(['packs/云岭 2025', 'packs/又一份']);
  expect(said(shelf)[0]).toContain('“又一份”');
});

test('nothing is asked for but the index and the files that it names', async () => {
  const asked = await served(GOOD, (page) => fetchShelf(page, () => undefined));
  expect(asked).toEqual(Object.keys(GOOD));
});

test('a server that hangs up is told, once', async () => {
  let shelf: PackShelf = builtInShelf(false);
  await fetchShelf(
    'http://127.0.0.1:1/x.html',
    (grown) => (shelf = grown),
    () => Promise.reject(new TypeError('fetch')),
  );
  expect(said(shelf)).toEqual([expect.stringContaining('packs/index.json：没有取到（连接不上）')]);
});

test('a shelf is there at once and tells when it has grown', async () => {
  let more: (shelf: PackShelf) => void = () => undefined;
  const shelf = growingShelf((tell) => {
    more = tell;
    return Promise.resolve();
  });
  const seen: boolean[] = [];
  const stop = shelf.onChange(() => seen.push(shelf.current().complete));
  expect(shelf.current().complete).toBe(false);
  more({ ...shelf.current(), complete: true });
  stop();
  more(shelf.current());
  expect(seen).toEqual([true]);
  const broken = growingShelf(() => Promise.reject(new Error('ours')));
  await Promise.resolve().then(() => undefined);
  await Promise.resolve();
  expect([broken.current().complete, broken.current().faults.length]).toEqual([true, 1]);
});
