import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerPack } from '../../../src/hosts/packs/authoring';
import { loadPack } from '../../../src/policy/load';

const TEXT = `某市一季度开门红措施
一、支持扩产。对2025年一季度产值达到2000万元以上、同比增长20%以上的工业企业，给予一次性5万元奖励。
二、设备补贴。每新增1人奖励1000元。
`;
const folder = mkdtempSync(join(tmpdir(), 'pack-draft-'));
writeFileSync(join(folder, '政策.txt'), TEXT);
writeFileSync(join(folder, '无期间.txt'), '某市措施\n一、奖励增产企业。\n');
writeFileSync(join(folder, '空.txt'), ' \n');
writeFileSync(join(folder, '旧.doc'), Buffer.of(0xd0, 0xcf, 0x11, 0xe0));

async function called(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await answerPack(['draft', ...args], {
    folder,
    out: { write: (text: string) => (said.out += text) },
    err: { write: (text: string) => (said.err += text) },
  });
  return { code, ...said };
}

test('a text becomes a folder that loads, and what was found is told', async () => {
  const { code, out, err } = await called('政策.txt', '--out', '甲', '--id', 'mou-2025q1');
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n')[0]).toBe(
    '已由“政策.txt”草拟“甲”：某市一季度开门红措施，2条，写出规则1条，待确认5项，没有读懂的句子1句。',
  );
  expect(out).toContain('第1条：产值不低于2,000万元 ——“产值达到2000万元以上”');
  expect(out).toContain('第2条：“每新增1人奖励1000元”，其中的数：1人、1000元。');
  const source = readFileSync(join(folder, '甲', 'source.txt'), 'utf8');
  expect(source).toBe(TEXT);
  const loaded = loadPack(JSON.parse(readFileSync(join(folder, '甲', 'pack.json'), 'utf8')), source);
  expect(loaded.ok && loaded.pack.id).toBe('mou-2025q1');
  expect(loaded.ok && loaded.pack.measures[0]?.withheld).not.toBeNull();
});

test('a folder with files in it is left alone', async () => {
  await called('政策.txt', '--out', '乙');
  const { code, err } = await called('政策.txt', '--out', '乙');
  expect(code).toBe(2);
  expect(err).toContain('没有动任何文件');
});

test.each<[string, readonly string[], 1 | 2, string]>([
  ['no --out', ['政策.txt'], 2, '写法不对'],
  ['no such file', ['没有.txt', '--out', '丙'], 2, '没有.txt'],
  ['no period', ['无期间.txt', '--out', '丙'], 2, '--year'],
  ['a quarter without its year', ['无期间.txt', '--out', '丙', '--quarter', '2'], 2, '一起写'],
  ['a bad id', ['政策.txt', '--out', '丙', '--id', 'A_B'], 2, 'A_B'],
  ['nothing in it', ['空.txt', '--out', '丙'], 1, '没有文字'],
  ['an old document', ['旧.doc', '--out', '丙'], 1, '旧格式'],
])('refused: %s', async (_, args, wanted, words) => {
  const { code, out, err } = await called(...args);
  expect([code, out]).toEqual([wanted, '']);
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('the period that is said goes before the text’s', async () => {
  expect((await called('无期间.txt', '--out', '丁', '--year', '2025', '--quarter', '3')).code).toBe(0);
  const json = JSON.parse(readFileSync(join(folder, '丁', 'pack.json'), 'utf8')) as { readonly period: unknown };
  expect(json.period).toEqual({ kind: 'quarter', year: 2025, quarter: 3 });
});
