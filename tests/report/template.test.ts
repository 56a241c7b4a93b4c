import { runCheck } from '../../src/check/run';
import { askedFacts } from '../../src/policy/asked-facts';
import { loadedPack, PACK_IDS } from '../../src/policy/packs';
import type { PackId } from '../../src/policy/packs';
import type { Pack } from '../../src/policy/pack';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import { templateChanges } from '../../src/report/template';
import type { CellValue } from '../../src/workbook/cell';
import { GridBuilder } from '../../src/workbook/grid';

/** The template of a pack with one row filled in: yes and a date where they are asked, else a figure. */
function filled(pack: Pack, industry: string) {
  const { sheet, changes } = templateChanges(pack, []);
  const [, cells] = changes;
  if (cells?.kind !== 'cells') throw new Error('no cells');
  const builder = new GridBuilder(sheet);
  const headings = (cells.after[0] ?? []).map(({ value }) => (value.kind === 'text' ? value.text : ''));
  const said: Readonly<Record<string, CellValue>> = {
    企业名称: { kind: 'text', text: '甲有限公司' },
    所属行业: { kind: 'text', text: industry },
  };
  headings.forEach((heading, at) => {
    builder.set(1, at + 1, { kind: 'text', text: heading });
    const example = cells.after[1]?.[at]?.value ?? { kind: 'empty' };
    const figure: CellValue = heading.startsWith('上年')
      ? { kind: 'number', number: 4000 }
      : { kind: 'number', number: 4400 };
    builder.set(2, at + 1, said[heading] ?? (example.kind === 'text' ? example : figure));
  });
  const standards = standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES });
  const outcome = runCheck([builder.build()], pack, { list: {}, measures: null, standards });
  if (outcome.kind === 'no-list') throw new Error(`no list: ${outcome.why.code}`);
  return { outcome, headings };
}

const INDUSTRY: Readonly<Record<PackId, string>> = {
  'gx-2025q2-draft': '通用设备制造业',
  'gx-2025q1': '通用设备制造业',
  'yichang-2025q1': '通用设备制造业',
  'beijing-etown-2025q1': '信息传输、软件和信息技术服务业',
  'hangzhou-2023q3': '通用设备制造业',
  'henan-2023q1': '通用设备制造业',
  'xiamen-2022q4': '通用设备制造业',
  'xiamen-2023q1': '通用设备制造业',
  'shenzhen-software-2023q4': '软件和信息技术服务业',
};

describe.each(PACK_IDS)('the template of %s', (id) => {
  const pack = loadedPack(id);
  const { outcome, headings } = filled(pack, INDUSTRY[id]);

  test('has a column for each figure and roster that the policy asks, and each is read as that', () => {
    const { figures, rosters } = askedFacts(pack);
    const read = outcome.list.columns.map(({ key }) => key);
    expect([...figures, ...rosters].filter((key) => !read.includes(key))).toEqual([]);
    expect(new Set(read).size).toBe(read.length);
    expect(outcome.list.unread.map(({ header }) => header)).toEqual(['序号']);
    expect(outcome.list.columns.filter(({ certain }) => !certain)).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('filled in, leaves nothing of an enterprise to be asked for', () => {
    const parameters = new Set(pack.parameters.map((parameter) => parameter.id));
    const missing = (outcome.rows[0]?.verdicts ?? []).flatMap((verdict) =>
      verdict.kind === 'undetermined' ? verdict.missing.filter((key) => !parameters.has(key)) : [],
    );
    expect(outcome.rows).toHaveLength(1);
    expect(missing).toEqual([]);
    expect(outcome.findings.filter(({ code }) => code === 'value-missing' || code === 'number-unreadable')).toEqual([]);
  });
});
