import { exact } from '../../quantity/exact';
import { under } from '../fault';
import { headingOf } from '../headings';
import type { Pack, Period } from '../pack';
import type { Industry, Metric, Parameter, Roster } from '../terms';
import type { RawPack } from '../schema/pack';
import { lowerAllocation } from './allocation';
import type { Draft } from './draft';
import { sha256 } from '../lint/sha256';
import { lowerMeasure } from './measure';
import { findWords, type Notes } from './site';

const QUARTERS = [1, 2, 3, 4] as const satisfies readonly Extract<Period, { readonly kind: 'quarter' }>['quarter'][];

/** Writes a pack file in the algebra. What it names may not exist, what it quotes may not stand there: that is checked next. */
export function lowerPack(raw: RawPack, source: string): Draft {
  const notes: Notes = { uses: [], origins: new Map(), faults: [] };
  const measures = raw.measures.map((measure, index) => lowerMeasure(measure, under('/measures', index), notes));
  const pack: Pack = {
    id: raw.id,
    title: raw.title,
    issuer: raw.issuer,
    status: raw.status,
    origin: lowerOrigin(raw.origin),
    period: lowerPeriod(raw.period),
    source,
    sourceSha256: raw.sourceSha256,
    version: versionOf(raw, source),
    zeroBase: raw.zeroBase,
    metrics: raw.metrics.map(lowerMetric),
    groups: raw.groups.map((group, index) => lowerGroup(group, raw, under('/groups', index), notes)),
    industries: raw.industries.map(lowerIndustry),
    rosters: (raw.rosters ?? []).map((roster, index) => lowerRoster(roster, raw, under('/rosters', index), notes)),
    parameters: raw.parameters.map((parameter, index) =>
      lowerParameter(parameter, raw, under('/parameters', index), notes),
    ),
    sections: raw.sections.map((section) => ({ ...section, heading: headingOf(section) })),
    measures,
    allocation: lowerAllocation(raw, notes),
  };
  return { raw, source, pack, ...notes };
}

/** Blanks and line breaks of the file make no other version; the order of its fields does. */
function versionOf(raw: RawPack, source: string): string {
  return sha256(`${JSON.stringify(raw)}\n${source}`).slice(0, 16);
}

function lowerOrigin(origin: RawPack['origin']): Pack['origin'] {
  if (!origin) return { kind: 'whole', name: null, address: null, note: null };
  return { ...origin, address: origin.address ?? null };
}

function lowerPeriod(period: RawPack['period']): Period {
  return period.kind === 'quarter' ? { ...period, quarter: QUARTERS[period.quarter - 1] ?? 1 } : period;
}

function lowerMetric({ stretch, wholeHeader = false, ...metric }: RawPack['metrics'][number]): Metric {
  return {
    ...metric,
    stretch: stretch ? { ...stretch, yearsBack: stretch.yearsBack === 1 ? 1 : 0 } : null,
    wholeHeader,
  };
}

function lowerRoster(
  { words, reading = false, ...roster }: NonNullable<RawPack['rosters']>[number],
  raw: RawPack,
  at: string,
  notes: Notes,
): Roster {
  const text = raw.measures.find(({ number }) => number === roster.measure)?.text ?? '';
  notes.uses.push({ kind: 'words', at: under(at, 'words'), words, measure: roster.measure });
  return { ...roster, reading, words: findWords(text, words) };
}

/** A group of codes, or of industries with all their codes. A code that is core to one industry is core to the group, whatever it is to another. */
function lowerGroup(
  { id, name, core = [], edge = [], industries = [] }: RawPack['groups'][number],
  raw: RawPack,
  at: string,
  notes: Notes,
): Pack['groups'][number] {
  industries.forEach((industry, index) =>
    notes.uses.push({ kind: 'industry', at: under(at, 'industries', index), id: industry }),
  );
  const members = raw.industries.filter((industry) => industries.includes(industry.id));
  const sure = new Set([...core, ...members.flatMap((industry) => industry.core)]);
  const unsure = new Set([...edge, ...members.flatMap((industry) => industry.edge)].filter((code) => !sure.has(code)));
  return { id, name, core: [...sure], edge: [...unsure] };
}

function lowerIndustry({ aliases, ...industry }: RawPack['industries'][number]): Industry {
  const { core, edge } = industry;
  return {
    ...industry,
    aliases: aliases.map((alias) =>
      typeof alias === 'string'
        ? { name: alias, core, edge }
        : { name: alias.name, core: alias.core, edge: alias.edge ?? [] },
    ),
  };
}

function lowerParameter(
  { words, value, cap = false, reading = false, ...parameter }: RawPack['parameters'][number],
  raw: RawPack,
  at: string,
  notes: Notes,
): Parameter {
  const text = raw.measures.find(({ number }) => number === parameter.measure)?.text ?? '';
  notes.uses.push({ kind: 'words', at: under(at, 'words'), words, measure: parameter.measure });
  const given = value === null ? null : exact(value);
  if (given !== null) {
    notes.uses.push({
      kind: 'number',
      at: under(at, 'value'),
      value: given,
      unit: parameter.unit,
      wanted: null,
      words,
    });
  }
  const relaxes = notes.uses.find((use) => use.kind === 'parameter' && use.id === parameter.id && use.plain !== null);
  const plain = relaxes?.kind === 'parameter' ? relaxes.plain : null;
  return { ...parameter, cap, reading, value: given, plain, words: findWords(text, words) };
}
