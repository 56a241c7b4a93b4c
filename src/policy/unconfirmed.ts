import type { Texts } from '../messages/message';
import type { Pack } from './pack';
import type { Eligibility, Measure } from './measure';

/** What a verdict waits for while a measure's drafted rules are not confirmed. */
export function confirmationKey(measure: number): string {
  return `m${String(measure)}.toConfirm`;
}

/** The measure whose confirmation a key is; null where it is another key. */
export function confirmationOf(pack: Pack, key: string): Measure | null {
  return pack.measures.find(({ number, withheld }) => withheld !== null && key === confirmationKey(number)) ?? null;
}

/** How many things in a pack are to be confirmed. */
export function toConfirmIn({ measures }: Pack): number {
  return measures.reduce((sum, { toConfirm }) => sum + toConfirm.length, 0);
}

/**
 * The pack with the rules of measures that are not wholly confirmed set aside, after every check has seen them: an
 * enterprise is undetermined under them, whatever its figures, and targets and grants give no number.
 */
export function withheld(pack: Pack): Pack {
  if (pack.measures.every(({ toConfirm }) => toConfirm.length === 0)) return pack;
  return {
    ...pack,
    measures: pack.measures.map((measure) => (measure.toConfirm.length === 0 ? measure : aside(measure))),
  };
}

function aside(measure: Measure): Measure {
  const { number, eligibility, targets, counts, grant, toConfirm, notJudged } = measure;
  return {
    ...measure,
    kinds: [eligibility ? 'eligibility' : 'programme'],
    eligibility: eligibility && waiting(eligibility),
    targets: [],
    counts: [],
    grant: null,
    notJudged: notJudged && waits(number, toConfirm.length),
    withheld: { eligibility, targets, counts, grant },
  };
}

/** Undetermined for every enterprise: nothing that a list holds can settle it. */
function waiting({ measure, metrics, unsettled }: Eligibility): Eligibility {
  return {
    measure,
    applies: { kind: 'all', of: [] },
    eligible: { kind: 'flag', key: confirmationKey(measure) },
    award: null,
    metrics,
    unsettled,
  };
}

function waits(number: number, count: number): Texts {
  return {
    'zh-CN': `第${String(number)}条的规则由原文草拟，还有${String(count)}项待确认，确认之前不使用。`,
    en: `The rules of measure ${String(number)} are drafted from the text; ${String(count)} things in them are to be confirmed, and until then they are not used.`,
  };
}
