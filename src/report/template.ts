import { askedFacts } from '../policy/asked-facts';
import { keyName } from '../policy/key-names';
import type { Pack } from '../policy/pack';
import type { Metric } from '../policy/terms';
import { periodTitle } from '../policy/period';
import type { CellContent } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { Change } from '../workbook/change';

/** A column of the template: its heading, the unit in it, and three example cells. */
interface TemplateColumn {
  readonly heading: string;
  readonly width: number;
  readonly examples: readonly (string | number)[];
}

/** Codes computed after GB 32100; no real enterprise is meant. */
const WHO: readonly TemplateColumn[] = [
  { heading: '序号', width: 6, examples: [1, 2, 3] },
  {
    heading: '企业名称',
    width: 30,
    examples: ['（示例）甲建材有限公司', '（示例）乙机械有限公司', '（示例）丙软件有限公司'],
  },
  {
    heading: '统一社会信用代码',
    width: 24,
    examples: ['91450100MAYML3TX60', '91450200059672194Y', '91450300MAYB5L8UX6'],
  },
  { heading: '所在市', width: 10, examples: ['南宁市', '柳州市', '桂林市'] },
  { heading: '县（市、区）', width: 12, examples: ['江南区', '柳南区', '七星区'] },
  { heading: '所属行业', width: 24, examples: ['非金属矿物制品业', '通用设备制造业', '软件和信息技术服务业'] },
];

const FIGURES: Readonly<Record<string, readonly [(string | number)[], (string | number)[]]>> = {
  output: [
    [4400, 2100, ''],
    [4000, 0, ''],
  ],
  revenue: [
    ['', '', 2350],
    ['', '', 2000],
  ],
};

function examplesOf({ id, unit }: Metric): readonly [readonly (string | number)[], readonly (string | number)[]] {
  return FIGURES[id] ?? [unit === '日期' ? ['2022-06-30', '', ''] : [], []];
}

/** What a list calls a figure and its base, so that it is read as such: by a heading of the pack's where one stands whole. */
function headingName(
  pack: Pack,
  { id, name, headers, stretch, wholeHeader }: Metric,
): Record<'current' | 'base', string> {
  const [own] = headers;
  if ((stretch !== null || wholeHeader) && own !== undefined) return { current: own, base: `上年同期${own}` };
  if (stretch !== null) return { current: keyName(pack, id)['zh-CN'], base: keyName(pack, `${id}.base`)['zh-CN'] };
  const word = name['zh-CN'];
  return { current: `${periodTitle(pack.period)['zh-CN']}${word}`, base: `上年同期${word}` };
}

/** A name that no sheet of the workbook has yet. */
function freeName(taken: readonly string[]): string {
  const base = '企业名单模板';
  let name = base;
  for (let count = 2; taken.includes(name); count += 1) name = `${base}${String(count)}`;
  return name;
}

/** A sheet with a column for all that the pack asks, units in the header, and three example rows to write over. */
export function templateChanges(
  pack: Pack,
  taken: readonly string[],
): { readonly sheet: string; readonly changes: readonly Change[] } {
  const { figures, rosters } = askedFacts(pack);
  const columns: TemplateColumn[] = [...WHO];
  for (const metric of pack.metrics) {
    const [current, base] = examplesOf(metric);
    const name = headingName(pack, metric);
    const unit = metric.unit === '日期' ? '' : `（${metric.unit}）`;
    if (figures.has(metric.id)) columns.push({ heading: `${name.current}${unit}`, width: 22, examples: current });
    if (figures.has(`${metric.id}.base`)) columns.push({ heading: `${name.base}${unit}`, width: 22, examples: base });
  }
  for (const { id, name, headers } of pack.rosters) {
    if (rosters.has(id)) columns.push({ heading: headers[0] ?? name['zh-CN'], width: 18, examples: ['是', '否', ''] });
  }
  const sheet = freeName(taken);
  const cell = (value: string | number, role?: CellContent['role']): CellContent => ({
    value:
      value === ''
        ? EMPTY
        : typeof value === 'number'
          ? { kind: 'number', number: value }
          : { kind: 'text', text: value },
    ...(role ? { role } : {}),
  });
  const after = [
    columns.map(({ heading }) => cell(heading, 'heading')),
    ...[0, 1, 2].map((row) => columns.map(({ examples }) => cell(examples[row] ?? ''))),
  ];
  const before = after.map((row) => row.map((): CellContent => ({ value: EMPTY })));
  return {
    sheet,
    changes: [
      { kind: 'add-sheet', sheet, widths: columns.map(({ width }) => width) },
      { kind: 'cells', sheet, top: 1, left: 1, before, after },
    ],
  };
}
