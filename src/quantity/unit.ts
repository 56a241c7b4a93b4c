import { exact } from './exact';
import type { Exact } from './exact';

/** What a unit measures; figures of two dimensions never turn into each other. */
export type Dimension = 'money' | 'electricity' | 'persons' | 'pieces' | 'days' | 'mass' | 'volume' | 'share';

/** The unit that a dimension is kept in (a pack's unit). */
export type BaseUnit = '万元' | '万千瓦时' | '人' | '个' | '天' | '吨' | '万立方米' | 'share';

export interface Unit {
  /** As it is shown and chosen: `千元`, `万千瓦时`, `%`. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly packUnit: BaseUnit;
  /** How many of the pack's unit one of it is: 0.1 for 千元 (万元). */
  readonly factor: Exact;
  /** Every way to write it, without spaces, `id` first. */
  readonly names: readonly string[];
}

function unit(dimension: Dimension, packUnit: BaseUnit, factor: string, ...names: [string, ...string[]]): Unit {
  return { id: names[0], dimension, packUnit, factor: exact(factor), names };
}

/** The unit of a percentage: a point is 0.01 of a share. */
export const PERCENT: Unit = unit('share', 'share', '0.01', '%', '百分比');

/** All units that a list may speak in. */
export const UNITS: readonly Unit[] = [
  unit('money', '万元', '0.0001', '元'),
  unit('money', '万元', '0.01', '百元'),
  unit('money', '万元', '0.1', '千元'),
  unit('money', '万元', '1', '万元', '万'),
  unit('money', '万元', '10', '十万元'),
  unit('money', '万元', '100', '百万元', '百万'),
  unit('money', '万元', '1000', '千万元', '千万'),
  unit('money', '万元', '10000', '亿元', '亿'),
  unit('electricity', '万千瓦时', '0.0001', '千瓦时', '千瓦小时', '度', 'kWh', 'kW·h', 'kW.h'),
  unit('electricity', '万千瓦时', '0.1', '兆瓦时', 'MWh', '千度'),
  unit('electricity', '万千瓦时', '1', '万千瓦时', '万千瓦小时', '万度', '万kWh', '万kW·h'),
  unit('electricity', '万千瓦时', '10000', '亿千瓦时', '亿千瓦小时', '亿度', '亿kWh', '亿kW·h'),
  unit('persons', '人', '1', '人', '名'),
  unit('persons', '人', '1000', '千人'),
  unit('persons', '人', '10000', '万人'),
  unit('pieces', '个', '1', '个', '家', '项', '户', '件'),
  unit('days', '天', '1', '天'),
  unit('mass', '吨', '0.001', '千克', '公斤', 'kg'),
  unit('mass', '吨', '1', '吨', 't'),
  unit('mass', '吨', '1000', '千吨'),
  unit('mass', '吨', '10000', '万吨'),
  unit('mass', '吨', '100000000', '亿吨'),
  unit('volume', '万立方米', '0.0001', '立方米', 'm3', 'm³', '方'),
  unit('volume', '万立方米', '0.1', '千立方米', '千方', '千m3', '千m³'),
  unit('volume', '万立方米', '1', '万立方米', '万方', '万m3', '万m³'),
  unit('volume', '万立方米', '10000', '亿立方米', '亿方', '亿m3', '亿m³'),
  PERCENT,
];

const byName = new Map(UNITS.flatMap((one) => one.names.map((name) => [name.toLowerCase(), one] as const)));

const LONGEST_FIRST = [...byName.keys()].sort((a, b) => b.length - a.length);

/** The unit that a text is, whole: `万元`, `人民币 万 元`, `ｋＷｈ`; null where it is none. */
export function unitNamed(text: string): Unit | null {
  const cleaned = text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
  const bare = cleaned.replace(/^(人民币|rmb)|(人民币|rmb)$/g, '');
  return byName.get(bare) ?? null;
}

/** A unit at the end of a heading without a mark before it: 产值万元. Only those that no other word ends with. */
const UNMARKED = LONGEST_FIRST.filter((name) => name.length >= 2 && !['万', '亿'].includes(name) && name !== '百分比');

/** The units that the words of a heading, unit line or title name, in their order; a ratio (万元/人) is none. */
export function unitsOf(text: string): readonly Unit[] {
  const line = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const found: Unit[] = [];
  for (const segment of line.split(/[()[\]{}【】〔〕〖〗「」《》<>:;,、|\n\r_]+/))
    found.push(...unitsOfSegment(segment));
  return found;
}

function unitsOfSegment(segment: string): Unit[] {
  const whole = unitNamed(segment.replace(/^\s*以/, '').replace(/(为单位|计)\s*$/, ''));
  if (whole) return [whole];
  const parts = segment.split('/');
  if (parts.length > 1) {
    const named = parts.map(unitNamed);
    const last = named[named.length - 1];
    // 万元/人 is a ratio; 产值/万元 is a heading and its unit.
    return last && named.slice(0, -1).every((one) => one === null) && !endsInUnit(parts[parts.length - 2] ?? '')
      ? [last]
      : [];
  }
  const words = segment.trim().split(/\s+/);
  // 20 万元 is an amount, no unit.
  const named = words
    .filter((_, index) => !/^[\d.,]+$/.test(words[index - 1] ?? ''))
    .map(unitNamed)
    .filter((one) => one !== null);
  if (named.length > 0) return named;
  const last = trailing(segment.replace(/\s/g, ''));
  return last ? [last] : [];
}

function endsInUnit(text: string): boolean {
  return trailing(text.replace(/\s/g, '')) !== null;
}

function trailing(text: string): Unit | null {
  if (/%$/.test(text)) return PERCENT;
  const lower = text.toLowerCase();
  const name = UNMARKED.find((one) => lower.endsWith(one));
  if (name === undefined) return null;
  // 10万元 is a class of award, 5-10亿元 a span: no unit of a column.
  const before = lower.slice(0, -name.length);
  return /[\d一二三四五六七八九十百千万亿]$/.test(before) ? null : (byName.get(name) ?? null);
}

/**
 * The unit that a heading, unit line or title names: 产值（万元）, 产值/万元, 单位：人民币千元. With a dimension, that
 * dimension's unit (单位：万元、人). Null where none is named, or two that differ.
 */
export function unitOf(text: string, dimension?: Dimension): Unit | null {
  const found = unitsOf(text).filter((one) => dimension === undefined || one.dimension === dimension);
  const [first] = found;
  return first && found.every((one) => one === first) ? first : null;
}
