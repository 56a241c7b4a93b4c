import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { readByOpenpyxl, load, save, scratch } from './tools';
import { callFrom } from './terminal/calling';
import type { Answered } from './terminal/calling';
import { partsOf, rawPackage, rawParts, worksheet, zipOf } from './package';

const { path, done } = scratch();
afterAll(done);

const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), ...args);

const t = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const n = (address: string, number: number): string => `<c r="${address}"><v>${number}</v></c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;

const LIST = worksheet(
  [
    row(1, t('A1', '二季度企业名单')),
    row(
      2,
      t('A2', '企业名称'),
      t('B2', '所属行业'),
      t('C2', '2025年二季度产值（万元）'),
      t('D2', '上年同期产值（万元）'),
    ),
    row(3, t('A3', '甲机械有限公司'), t('B3', '通用设备制造业'), n('C3', 4400), n('D3', 4000)),
    row(4, t('A4', '乙机械有限公司'), t('B4', '通用设备制造业'), n('C4', 5400), n('D4', 5000)),
    row(5, t('A5', '丙机械有限公司'), t('B5', '通用设备制造业'), n('C5', 2100), n('D5', 0)),
  ].join(''),
);
const OTHER = worksheet(
  row(1, t('A1', '企业名称'), t('B1', '二季度产值（万元）')) + row(2, t('A2', '丁公司'), n('B2', 1)),
);

beforeAll(async () => {
  const sheets = [
    { name: '名单', xml: LIST },
    { name: '上年', xml: OTHER },
    { name: '藏起', xml: OTHER, state: 'hidden' },
    { name: '空表', xml: worksheet('') },
  ];
  save(path('名单.xlsx'), await rawPackage({ sheets }));
  save(path('无名单.xlsx'), await rawPackage({ sheets: [{ name: '表', xml: worksheet(row(1, t('A1', '说明'))) }] }));
  save(path('损坏.xlsx'), load(path('名单.xlsx')).slice(0, 900));
  save(path('旧.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]));
  save(path('文本.xlsx'), '<html></html>');
  save(
    path('名单.csv'),
    '企业名称,所属行业,二季度产值（万元）,上年同期产值（万元）\n甲机械,通用设备制造业,4400.00,4000.00\n',
  );
  save(path('参数.json'), '\ufeff{"m1.relaxed.output": "3000", "m1.award": "12.5"}');
  mkdirSync(path('夹'));
});

describe('calls that cannot be answered: exit code, one line, nothing else', () => {
  const cases: [what: string, args: string[], code: 1 | 2, line: RegExp][] = [
    ['no file', [], 2, /^缺少要核验的文件/],
    ['two files', ['名单.xlsx', '名单.csv'], 2, /多出“名单\.csv”/],
    ['an unknown option', ['名单.xlsx', '--frob'], 2, /^没有选项“--frob”.*--sheet.*--out/],
    ['a short option', ['名单.xlsx', '-x'], 2, /^没有选项“-x”/],
    ['an option without its value', ['名单.xlsx', '--sheet'], 2, /^选项 --sheet 后面缺少取值/],
    ['an option in place of a value', ['名单.xlsx', '--sheet', '--json'], 2, /^选项 --sheet 后面缺少取值/],
    ['an empty value', ['名单.xlsx', '--sheet='], 2, /^选项 --sheet 后面缺少取值/],
    ['a value where none is taken', ['名单.xlsx', '--json=yes'], 2, /^选项 --json 不带取值/],
    ['an option twice', ['名单.xlsx', '--json', '--json'], 2, /^选项 --json 写了两次/],
    [
      'an unknown sheet',
      ['名单.xlsx', '--sheet', '没有'],
      2,
      /^名单\.xlsx：没有名为“没有”的工作表。现有：名单、上年、藏起、空表$/,
    ],
    ['an unknown measure', ['名单.xlsx', '--measures', '99'], 2, /^本政策没有第99条。可核验：1、2$/],
    [
      'a measure without an eligibility rule',
      ['名单.xlsx', '--measures', '1,3'],
      2,
      /第3条没有逐户核验的门槛.*可核验：1、2$/,
    ],
    ['measures in words', ['名单.xlsx', '--measures', '一'], 2, /^选项 --measures 的取值“一”写法不对/],
    ['measures with a gap', ['名单.xlsx', '--measures', '1,,2'], 2, /写法不对/],
    ['a measure twice', ['名单.xlsx', '--measures', '1,1'], 2, /写法不对/],
    ['an unknown industry', ['名单.xlsx', '--industry', '魔法业'], 2, /没有名为“魔法业”的行业/],
    [
      'a choice that is none',
      ['名单.xlsx', '--empty-base', 'zero'],
      2,
      /^选项 --empty-base 的取值“zero”无法识别，可用：none、missing$/,
    ],
    ['another', ['名单.xlsx', '--zero-base', 'NONE'], 2, /^选项 --zero-base/],
    ['another', ['名单.xlsx', '--empty-prior', 'none'], 2, /可用：zero、missing$/],
    ['another', ['名单.xlsx', '--growth-rounding', '3'], 2, /^选项 --growth-rounding/],
    ['a params file that is not there', ['名单.xlsx', '--params', '没有.json'], 2, /^文件“没有\.json”不存在/],
    ['a params file that is a folder', ['名单.xlsx', '--params', '夹'], 2, /^“夹”是文件夹，请写明文件/],
    ['a file that is not there', ['没有.xlsx'], 2, /^文件“没有\.xlsx”不存在/],
    ['a folder without lists', ['夹'], 1, /^文件夹“夹”里没有 \.xlsx/],
    ['below a file', ['名单.xlsx/x.xlsx'], 2, /不存在/],
    ['out on the input', ['名单.xlsx', '--out', '名单.xlsx'], 2, /^结果文件“名单\.xlsx”就是要核验的文件/],
    ['out on the input by another way', ['名单.xlsx', '--out', '夹/../名单.xlsx'], 2, /就是要核验的文件/],
    ['out of another kind', ['名单.xlsx', '--out', '结果.csv'], 2, /^结果文件“结果\.csv”的扩展名应为 \.xlsx/],
    ['no list', ['无名单.xlsx'], 1, /^无名单\.xlsx：./],
    ['no list on the sheet asked', ['名单.xlsx', '--sheet', '空表'], 1, /^名单\.xlsx：./],
    ['damaged', ['损坏.xlsx'], 1, /^损坏\.xlsx：文件已损坏/],
    ['an .xls', ['旧.xls'], 1, /^旧\.xls：这是旧格式.*另存为 \.xlsx/],
    ['a page', ['文本.xlsx'], 1, /^文本\.xlsx：内容不是 \.xlsx 工作簿/],
    [
      'out into a folder that is not there',
      ['名单.xlsx', '--out', '没有/结果.xlsx'],
      1,
      /^结果文件“没有\/结果\.xlsx”无法写入（文件夹不存在）/,
    ],
    ['out on a folder', ['名单.xlsx', '--out', '夹.xlsx'], 1, /无法写入（是文件夹）/],
  ];
  beforeAll(() => {
    mkdirSync(path('夹.xlsx'));
  });
  test.each(cases)('%s', async (_what, args, code, line) => {
    const before = readdirSync(path('.')).sort();
    const answer = await call(...args);
    expect(answer).toEqual({ code, out: '', err: expect.stringMatching(/^[^\n]+\n$/) as string });
    expect(answer.err.trimEnd()).toMatch(line);
    expect(readdirSync(path('.')).sort()).toEqual(before);
  });

  const params: [what: string, text: string, line: RegExp][] = [
    ['no JSON', '{', /不是由编号和数值组成的对象/],
    ['a list', '["1"]', /不是由编号和数值组成的对象/],
    ['a number alone', '5', /不是由编号和数值组成的对象/],
    [
      'an unknown id',
      '{"m1.relaxed.outputs": "3000"}',
      /编号“m1\.relaxed\.outputs”不在本政策之内.*m1\.relaxed\.output/,
    ],
    ['a number without quotes', '{"m1.relaxed.output": 3000}', /要写成带引号的十进制数/],
    ['null', '{"m1.relaxed.output": null}', /要写成带引号的十进制数/],
    ['a word', '{"m1.relaxed.output": "三千"}', /“三千”不是十进制数/],
    ['a unit', '{"m1.relaxed.output": "3000万元"}', /不是十进制数/],
    ['thousands commas', '{"m1.relaxed.output": "3,000"}', /不是十进制数/],
    ['an exponent', '{"m1.relaxed.output": "3e3"}', /不是十进制数/],
    ['empty', '{"m1.relaxed.output": ""}', /不是十进制数/],
    ['below zero', '{"m1.award": "-1"}', /超出允许范围/],
    ['stricter than the plain one', '{"m1.relaxed.output": "4000.01"}', /比一般标准4000更严/],
    ['a stricter rate', '{"m1.relaxed.growth": "0.11"}', /比一般标准0\.1更严/],
    ['none where it is no cap', '{"m1.award": "none"}', /不是十进制数/],
    ['too many digits', '{"m1.award": "1234567890123"}', /位数过多/],
  ];
  test.each(params)('params: %s', async (_what, text, line) => {
    save(path('坏参数.json'), text);
    const answer = await call('名单.xlsx', '--params', '坏参数.json');
    expect([answer.code, answer.out]).toEqual([2, '']);
    expect(answer.err).toMatch(line);
    expect(answer.err).toMatch(/^[^\n]+\n$/);
  });
});

/** The answer of a call with `--json`. */
async function json(
  ...args: string[]
): Promise<
  Record<string, unknown> & { readonly rows: readonly { readonly results: readonly Record<string, unknown>[] }[] }
> {
  const { code, out, err } = await call(...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Awaited<ReturnType<typeof json>>;
}

describe('the answer as JSON', () => {
  test('to the letter', async () => {
    const answer = await json('名单.xlsx', '--measures', '1', '--params', '参数.json');
    expect(Object.keys(answer)).toEqual(['pack', 'sheet', 'headerRow', 'columns', 'rows', 'findings', 'summary']);
    expect(answer).toMatchObject({
      pack: 'gx-2025q2-draft',
      sheet: '名单',
      headerRow: 2,
      columns: { name: 'A', industry: 'B', output: 'C', 'output.base': 'D' },
      summary: {
        rows: 3,
        measures: { 1: { eligible: 2, ineligible: 1, undetermined: 0, notApplicable: 0, award: '25' } },
        others: ['上年!A1:B2'],
      },
    });
    expect(
      answer.rows.map(({ results }) =>
        results.map(({ reason, ...rest }) => [typeof reason === 'string' && reason.length > 10, rest]),
      ),
    ).toEqual([
      [[true, { measure: 1, verdict: 'eligible', award: '12.5', missing: [], gaps: {} }]],
      [[true, { measure: 1, verdict: 'ineligible', award: null, missing: [], gaps: { output: '100' } }]],
      [[true, { measure: 1, verdict: 'eligible', award: '12.5', missing: [], gaps: {} }]],
    ]);
    expect(answer.rows[0]).toMatchObject({ row: 3, name: '甲机械有限公司' });
  });

  test('measures in the order asked, all judged ones by default', async () => {
    const measures = async (...args: string[]): Promise<unknown> =>
      (await json('名单.xlsx', ...args)).rows[0]?.results.map(({ measure }) => measure);
    expect(await measures('--measures', '2,1')).toEqual([2, 1]);
    expect(await measures('--measures=2')).toEqual([2]);
    expect(await measures()).toEqual([1, 2]);
  });

  test('a hidden sheet that is asked for, in any case', async () => {
    expect((await json('名单.xlsx', '--sheet', '藏起')).sheet).toBe('藏起');
  });

  test('a text table is a sheet named after the file', async () => {
    const answer = await json('名单.csv', '--measures', '1');
    expect(answer).toMatchObject({ sheet: '名单', headerRow: 1, summary: { rows: 1 } });
    expect((answer.findings as { code: string }[]).filter(({ code }) => code === 'number-as-text')).toEqual([]);
  });

  test('options go before the sheet 补充标准, key by key', async () => {
    const standards = worksheet(
      row(1, t('A1', '编号'), t('B1', '名称'), t('C1', '单位'), t('D1', '数值')) +
        row(2, t('A2', 'm1.award'), t('D2', '20')) +
        row(3, t('A3', 'zero-base'), t('D3', 'missing')),
    );
    save(
      path('带标准.xlsx'),
      await rawPackage({
        sheets: [
          { name: '名单', xml: LIST },
          { name: '补充标准', xml: standards, state: 'hidden' },
        ],
      }),
    );
    const awards = async (...args: string[]): Promise<unknown> =>
      (await json('带标准.xlsx', '--measures', '1', ...args)).rows.map(({ results }) => [
        results[0]?.verdict,
        results[0]?.award,
      ]);
    expect(await awards()).toEqual([
      ['eligible', '20'],
      ['ineligible', null],
      ['undetermined', null],
    ]);
    expect(await awards('--zero-base', 'none')).toEqual([
      ['eligible', '20'],
      ['ineligible', null],
      ['eligible', '20'],
    ]);
    expect(await awards('--params', '参数.json')).toEqual([
      ['eligible', '12.5'],
      ['ineligible', null],
      ['undetermined', null],
    ]);
  });

  test.each([
    ['补充标准', 'gx-2025q2-draft', 0, /^$/],
    [
      '补充标准',
      'yunling-2025q3',
      1,
      /^带政策\.xlsx：本工作簿指定的政策“yunling-2025q3”不在手边（「补充标准」D2）.*终端手边的政策：gx-2025q2-draft、.*\n$/,
    ],
    ['补充标准 ', 'yunling-2025q3', 1, /（「补充标准 」D2）/],
  ] as const)(
    'the sheet “%s” names the policy %s: exit code %d, and never another one',
    async (sheet, id, code, said) => {
      const xml = worksheet(
        row(1, t('A1', '编号'), t('D1', '数值')) + row(2, t('A2', 'pack'), t('B2', '政策'), t('D2', id)),
      );
      const sheets = [
        { name: '名单', xml: LIST },
        { name: sheet, xml, state: 'hidden' },
      ];
      save(path('带政策.xlsx'), await rawPackage({ sheets }));
      const answer = await call('带政策.xlsx', '--json');
      expect(answer.code).toBe(code);
      expect(answer.err).toMatch(said);
      expect(answer.out === '').toBe(code === 1);
    },
  );

  test('a bad value in 补充标准 counts as empty and is told', async () => {
    const standards = worksheet(
      row(1, t('A1', '编号'), t('D1', '数值')) + row(2, t('A2', 'm1.award'), t('D2', '很多')),
    );
    save(
      path('坏标准.xlsx'),
      await rawPackage({
        sheets: [
          { name: '名单', xml: LIST },
          { name: '补充标准', xml: standards },
        ],
      }),
    );
    const { code, out, err } = await call('坏标准.xlsx', '--json', '--measures', '1');
    expect(code).toBe(0);
    expect(
      (JSON.parse(out) as { summary: { measures: Record<string, { award: unknown }> } }).summary.measures['1']?.award,
    ).toBeNull();
    expect(err).toMatch(/补充标准.*D2.*很多/);
  });
});

test('the summary for people names list, columns, counts and what to look at', async () => {
  const { code, out, err } = await call('名单.xlsx', '--measures', '1');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^名单：工作表“名单”，表头第2行，企业3家\n所用各列：A 企业名称、B 所属行业/);
  expect(out).toContain('征求意见稿');
  expect(out).toContain('第1条（增产增效）：符合2家，不符合1家，待定（缺数据）0家，待定（标准未明确）0家，不适用0家');
  expect(out).toContain('其他名单（未核验）：上年!A1:B2');
  expect((await call('--help')).out).toMatch(/^用法/);
});

describe('--out', () => {
  test('writes a copy with the results right of the last used column; all else stays', async () => {
    const { code, out, err } = await call(
      '名单.xlsx',
      '--measures',
      '1',
      '--params',
      '参数.json',
      '--out',
      '结果.xlsx',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('符合2家');
    const cells = readByOpenpyxl(path('结果.xlsx'), 'values')['名单']?.cells;
    expect(['E2', 'F2', 'G2', 'H2'].map((address) => cells?.[address]?.[1])).toEqual([
      '核验结论',
      '核验说明',
      '达标差额（万元）',
      '奖补金额（万元）',
    ]);
    expect(['E3', 'G3', 'H3', 'E4', 'G4', 'H4'].map((address) => cells?.[address]?.[1])).toEqual([
      '符合',
      undefined,
      12.5,
      '不符合',
      100,
      undefined,
    ]);
    expect(cells?.C3?.[1]).toBe(4400);
    const [before, after] = [await partsOf(load(path('名单.xlsx'))), await partsOf(load(path('结果.xlsx')))];
    for (const [name, bytes] of before) {
      const same = Buffer.compare(bytes, after.get(name) ?? new Uint8Array(0)) === 0;
      expect([name, same]).toEqual([name, !/sheet1\.xml$|\[Content_Types\]|workbook\.xml\.rels$/.test(name)]);
    }
  });

  test('several measures have their number and name in the heads; a former result is appended to, never written over', async () => {
    await call('名单.xlsx', '--out', '两条.xlsx');
    const heads = (file: string): unknown[] => {
      const cells = readByOpenpyxl(path(file), 'values')['名单']?.cells ?? {};
      return Object.entries(cells).flatMap(([address, cell]) =>
        /^[A-Z]+2$/.test(address) && address > 'D2' ? [cell[1]] : [],
      );
    };
    expect(heads('两条.xlsx')).toEqual([
      '第1条（增产增效）核验结论',
      '第1条（增产增效）核验说明',
      '第1条（增产增效）达标差额（万元）',
      '第1条（增产增效）奖补金额（万元）',
      '第2条（增收增效）核验结论',
      '第2条（增收增效）核验说明',
      '第2条（增收增效）达标差额（万元）',
      '第2条（增收增效）奖补金额（万元）',
    ]);
    await call('两条.xlsx', '--measures', '1', '--out', '再来.xlsx');
    expect(heads('再来.xlsx')).toHaveLength(12);
  });

  test('a text table becomes a workbook', async () => {
    expect((await call('名单.csv', '--measures', '1', '--out', '表.xlsx')).code).toBe(0);
    const cells = readByOpenpyxl(path('表.xlsx'), 'values')['名单']?.cells;
    expect([cells?.C2, cells?.E2?.[1]]).toEqual([['n', 4400, '0.00'], '符合']);
  });

  test('an existing result is replaced as a whole, its rights kept; a link keeps pointing', async () => {
    save(path('旧结果.xlsx'), 'old');
    chmodSync(path('旧结果.xlsx'), 0o640);
    symlinkSync('旧结果.xlsx', path('链接.xlsx'));
    expect((await call('名单.xlsx', '--out', '链接.xlsx')).code).toBe(0);
    expect(lstatSync(path('链接.xlsx')).isSymbolicLink()).toBe(true);
    expect(statSync(path('旧结果.xlsx')).mode & 0o777).toBe(0o640);
    expect(readByOpenpyxl(path('旧结果.xlsx'), 'values')['名单']).toBeDefined();
    expect(readdirSync(path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['a symbolic link', symlinkSync],
    ['a hard link', linkSync],
  ] as const)('%s to the input is the input', async (_what, link) => {
    const name = `别名${link.name}.xlsx`;
    link(path('名单.xlsx'), path(name));
    const before = load(path('名单.xlsx'));
    expect(await call('名单.xlsx', '--out', name)).toMatchObject({ code: 2, out: '' });
    expect(load(path('名单.xlsx'))).toEqual(before);
  });

  test('a full disk leaves the old result and nothing else', async () => {
    save(path('满.xlsx'), 'old');
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const probe = await open(path('probe'), 'w');
    const prototype = Object.getPrototypeOf(probe) as typeof probe;
    await probe.close();
    const write = jest.spyOn(prototype, 'writeFile').mockRejectedValueOnce(full);
    const answer = await call('名单.xlsx', '--out', '满.xlsx');
    write.mockRestore();
    expect(answer).toEqual({ code: 1, out: '', err: '结果文件“满.xlsx”无法写入（磁盘已满），原有文件未动\n' });
    expect(new TextDecoder().decode(load(path('满.xlsx')))).toBe('old');
    expect(readdirSync(path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a signature that no longer holds and macros under a wrong name are told', async () => {
    const parts = rawParts({ sheets: [{ name: '名单', xml: LIST }] });
    const macros = String(parts['[Content_Types].xml']).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    save(
      path('宏.xlsm'),
      await zipOf({
        ...parts,
        '[Content_Types].xml': macros,
        '_xmlsignatures/sig1.xml': '<Signature/>',
        'xl/vbaProject.bin': 'x',
      }),
    );
    const answer = await call('宏.xlsm', '--out', '宏结果.xlsx');
    expect(answer.code).toBe(0);
    expect(answer.err).toMatch(/签名失效.*\n.*\.xlsm/);
    expect((await call('宏.xlsm', '--out', '宏结果.xlsm')).err).not.toMatch(/扩展名/);
    expect((await partsOf(load(path('宏结果.xlsm')))).has('xl/vbaProject.bin')).toBe(true);
  });

  test('nothing is written where the answer is refused', async () => {
    await call('无名单.xlsx', '--out', '不该有.xlsx');
    expect(existsSync(path('不该有.xlsx'))).toBe(false);
  });
});
