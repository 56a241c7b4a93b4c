import { mkdirSync } from 'node:fs';
import { noMappings } from '../../../../src/list/remembered-columns';
import { code } from '../../../check/compare/lists';
import { save, scratch } from '../tools';
import { callFrom } from './calling';
import type { Answered } from './calling';

const { path, done } = scratch();
afterAll(done);
const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), ...args);

const HEADER = ['企业名称', '统一社会信用代码', '所属行业', '县区', '乙数', '丙数'];
const KEPT = noMappings().keep(
  { left: 1, texts: HEADER },
  new Map([
    [5, { key: 'output', unit: '元' }],
    [6, { key: 'output.base', unit: '元' }],
  ]),
);

beforeAll(() => {
  mkdirSync(path('各县'));
  save(path('各县/甲.csv'), `${HEADER.join()}\n甲公司,${code(1)},通用设备制造业,甲区,44000000,40000000\n`);
  save(path('各县/乙.csv'), `${HEADER.join()}\n乙公司,${code(2)},通用设备制造业,乙区,43999999,40000000\n`);
  save(path('列.json'), JSON.stringify(KEPT.toJson()));
  save(
    path('坏.json'),
    '{"format":"remembered-columns/1","mappings":[{"header":"x","columns":[{"at":0,"key":"nope"}]}]}',
  );
  save(path('别的.json'), '{"m1.award":"3"}');
});

interface Answer {
  readonly rows: readonly { readonly results: readonly { readonly verdict: string }[] }[];
}
const verdicts = ({ rows }: Answer): (string | undefined)[] => rows.map(({ results }) => results[0]?.verdict);

test('a list with a header once corrected is read so, in a folder too, and that is said', async () => {
  const plain = await call('各县/甲.csv', '--json', '--measures', '1');
  expect([plain.code, verdicts(JSON.parse(plain.out) as Answer)]).toEqual([0, ['undetermined']]);
  const one = await call('各县/甲.csv', '--json', '--measures', '1', '--columns', '列.json');
  expect([one.code, verdicts(JSON.parse(one.out) as Answer), one.err]).toEqual([
    0,
    ['eligible'],
    '“甲”的E、F列按上次的更正识别\n',
  ]);
  const all = await call('各县', '--json', '--measures', '1', '--columns', '列.json');
  const { files } = JSON.parse(all.out) as { files: Answer[] };
  expect(files.flatMap(verdicts)).toEqual(['ineligible', 'eligible']);
  expect(all.err).toBe('乙.csv：“乙”的E、F列按上次的更正识别\n甲.csv：“甲”的E、F列按上次的更正识别\n');
});

test('a copy that is sealed keeps them: what is verified is what was judged', async () => {
  const sealed = await call('各县/甲.csv', '--measures', '1', '--columns', '列.json', '--out', '章.xlsx', '--seal');
  expect(sealed.code).toBe(0);
  const verified = await call('verify', '章.xlsx', '--json');
  expect(JSON.parse(verified.out)).toMatchObject({ status: 'unsigned', content: 'same', changes: [] });
});

test.each([
  ['坏.json', /^列更正文件“坏\.json”中第1个表头的更正有误/],
  ['别的.json', /^列更正文件“别的\.json”读不出，应为/],
  ['没有.json', /没有\.json/],
])('%s is a wrong call', async (file, words) => {
  const answer = await call('各县/甲.csv', '--columns', file);
  expect([answer.code, answer.out]).toEqual([2, '']);
  expect(answer.err).toMatch(words);
});
