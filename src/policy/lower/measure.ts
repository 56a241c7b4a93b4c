import { exact } from '../../quantity/exact';
import { under } from '../fault';
import { labelOf } from '../headings';
import type { Eligibility, Grant, Measure } from '../measure';
import type { RawMeasure } from '../schema/pack';
import type { RawRule } from '../shapes/shape';
import { findWords, lowerRule, type Ground, type Notes } from './site';

/** Lowers the measure that stands at `pointer`. */
export function lowerMeasure(raw: RawMeasure, pointer: string, notes: Notes): Measure {
  const ground: Ground = { measure: raw.number, text: raw.text };
  const measure = raw.number;
  const quote = (words: string, at: string) => {
    notes.uses.push({ kind: 'words', at, words, measure });
    return findWords(raw.text, words);
  };
  return {
    number: raw.number,
    label: labelOf(raw),
    title: raw.title,
    short: raw.short,
    text: raw.text,
    kinds: raw.kinds,
    subject: raw.subject,
    eligibility: raw.eligibility
      ? lowerEligibility(raw.eligibility, under(pointer, 'eligibility'), ground, notes)
      : null,
    targets: (raw.targets ?? []).map((rule, index) => ({
      measure,
      ...lowerRule(rule, 'growth-target', under(pointer, 'targets', index), ground, notes),
    })),
    counts: (raw.counts ?? []).map((rule, index) => ({
      measure,
      ...lowerRule(rule, 'count-target', under(pointer, 'counts', index), ground, notes),
    })),
    grant: raw.grant ? lowerGrant(raw.grant, under(pointer, 'grant'), ground, notes) : null,
    figures: (raw.figures ?? []).map(({ name, value, unit, words }, index) => {
      const at = under(pointer, 'figures', index);
      notes.uses.push({ kind: 'number', at: under(at, 'value'), value: exact(value), unit, wanted: null, words });
      return { name, value: exact(value), unit, words: quote(words, under(at, 'words')) };
    }),
    open: raw.open ?? [],
    readings: (raw.readings ?? []).map(({ text, words }, index) => ({
      text,
      words: quote(words, under(pointer, 'readings', index, 'words')),
    })),
    unquantified: (raw.unquantified ?? []).map(({ words, note }, index) => ({
      words: quote(words, under(pointer, 'unquantified', index, 'words')),
      note: note ?? null,
    })),
    notJudged: raw.notJudged,
    toConfirm: (raw.toConfirm ?? []).map(({ what, words }, index) => ({
      what,
      words: quote(words, under(pointer, 'toConfirm', index, 'words')),
    })),
    unread: (raw.unread ?? []).map(({ words, numbers, why }, index) => ({
      numbers,
      why,
      words: quote(words, under(pointer, 'unread', index, 'words')),
    })),
    withheld: null,
    recipient: { kind: raw.recipient?.kind ?? 'enterprise', note: raw.recipient?.note ?? null },
    effective: { from: raw.effective?.from ?? null, to: raw.effective?.to ?? null },
    slips: (raw.slips ?? []).map(({ words, readAs, note }, index) => ({
      words: quote(words, under(pointer, 'slips', index, 'words')),
      readAs,
      note,
    })),
    sharing: (raw.sharing ?? []).map(({ name, share }) => ({ name, share: exact(share) })),
    notSeen: raw.notSeen ?? [],
  };
}

function lowerEligibility(
  raw: NonNullable<RawMeasure['eligibility']>,
  pointer: string,
  ground: Ground,
  notes: Notes,
): Eligibility {
  const condition = (rule: RawRule, field: string) => {
    const at = under(pointer, field);
    const lowered = lowerRule(rule, 'condition', at, ground, notes);
    notes.origins.set(lowered, at);
    return lowered;
  };
  raw.metrics.forEach((id, index) => notes.uses.push({ kind: 'metric', at: under(pointer, 'metrics', index), id }));
  return {
    measure: ground.measure,
    applies: condition(raw.applies, 'applies'),
    eligible: condition(raw.eligible, 'eligible'),
    award: raw.award === null ? null : awarded(raw.award, under(pointer, 'award'), ground, notes).award,
    metrics: raw.metrics,
    unsettled: raw.unsettled,
  };
}

function awarded(rule: RawRule, pointer: string, ground: Ground, notes: Notes) {
  const lowered = lowerRule(rule, 'award', pointer, ground, notes);
  notes.origins.set(lowered.award, pointer);
  return lowered;
}

function lowerGrant(rule: RawRule, pointer: string, ground: Ground, notes: Notes): Grant | null {
  const { award, grant, classes, words, reading } = awarded(rule, pointer, ground, notes);
  return grant === null ? null : { measure: ground.measure, kind: grant, classes, award, words, reading };
}
