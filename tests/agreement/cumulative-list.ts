import type { CellValue } from '../../src/workbook/cell';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import type { Random } from './random';
import { shifted } from './random-list';

const INDUSTRIES = ['通用设备制造业', '非金属矿物制品业', '软件和信息技术服务业', '3912', ''];
const UNITS = [
  ['元', 4],
  ['千元', 1],
  ['万元', 0],
  ['亿元', -4],
] as const;

/** Fen as a decimal text of 万元: 40000000 is 40. */
function wan(fen: number): string {
  return shifted(String(fen), -6);
}

function cellOf(random: Random, text: string, unit: string): CellValue {
  const dress = random.below(40);
  if (dress === 0) return { kind: 'empty' };
  if (dress === 1) return { kind: 'text', text };
  if (dress === 2) return { kind: 'text', text: `${text}${unit}` };
  if (dress === 3) return { kind: 'text', text: random.of(['—', '约100', '无基数', '新投产']) };
  // A number that a formula left noise on.
  const number = Number(text);
  return { kind: 'number', number: dress === 4 ? number * (1 + 2 ** -52) : number };
}

/** A list of the statistics forms' cumulative columns, whose differences lie at the lines; large figures before them. */
export function cumulativeList(random: Random): Grid {
  const [unit, places] = random.of(UNITS);
  const [priorUnit, priorPlaces] = random.chance(0.8) ? [unit, places] : random.of(UNITS);
  const hasBase = random.chance(0.4);
  const growth = random.chance(0.3);
  const header = [
    '企业名称',
    '所属行业',
    `1-6月工业总产值（${unit}）`,
    `1-3月工业总产值（${priorUnit}）`,
    `上年1-6月工业总产值（${unit}）`,
    `上年1-3月工业总产值（${priorUnit}）`,
    ...(hasBase ? ['是否有基数'] : []),
    ...(growth ? ['二季度产值同比增速（%）'] : []),
  ];
  const builder = new GridBuilder('名单');
  header.forEach((text, column) => builder.set(1, column + 1, { kind: 'text', text }));
  const rows = 2 + random.below(8);
  for (let row = 2; row <= rows + 1; row += 1) {
    const cells: CellValue[] = [
      { kind: 'text', text: `第${String(row)}实业有限公司` },
      { kind: 'text', text: random.of(INDUSTRIES) },
    ];
    const tick = random.of([0, 0, 1, -1, 100, -10_000]);
    const current = random.of([2000, 4000, 4400]) * 1e6 + tick;
    const base = random.chance(0.2) ? 0 : Math.round(current / 1.1) + random.of([0, 1, -1]);
    for (const quarter of [current, base]) {
      const before = random.below(random.chance(0.3) ? 2e12 : 1e10);
      cells.push(cellOf(random, shifted(wan(before + quarter), places), unit));
      cells.push(cellOf(random, shifted(wan(before), priorPlaces), priorUnit));
    }
    if (hasBase) cells.push({ kind: 'text', text: random.of(['是', '否', '无', '', '待定']) });
    if (growth) cells.push(random.chance(0.5) ? { kind: 'empty' } : { kind: 'number', number: 10 });
    cells.forEach((value, column) => {
      if (value.kind !== 'text' || value.text !== '') builder.set(row, column + 1, value);
    });
  }
  return builder.build();
}
