import type { Finding } from '../../list/reading';
import type { Message } from '../../messages/message';
import { plain } from '../../quantity/exact';
import { noneCounted } from '../../report/verdict-class';
import type { VerdictClass } from '../../report/verdict-class';
import { awardWith, totalOf } from '../compare/award-total';
import { folded, searchedText } from '../row-index';
import type { CheckOutcome, JudgedRow } from '../run';
import { placeName } from '../scenarios/place-name';
import { deciding } from '../summary';
import { sideOf } from './compare-policies';
import type { PolicySide } from './compare-policies';

/** What one of several policies comes to over the list, and what of the list it would need. */
export interface JudgedPolicy extends PolicySide {
  /** Enterprises that it was held against. */
  readonly rows: number;
  /** Why the list cannot be read under it: nothing is counted then. */
  readonly refused: Message | null;
  /** Columns that the list lacks, and those of another period. */
  readonly lacks: readonly Message[];
  /** How many steps of handing out it states itself. */
  readonly steps: number;
}

/** One list under several policies. */
export interface PoliciesJudged {
  readonly policies: readonly JudgedPolicy[];
  readonly rows: number;
  /** Enterprises that are eligible under one at least, and under more than one. */
  readonly any: number;
  readonly several: number;
}

/** What one policy says of one enterprise. */
export interface PolicyVerdict {
  readonly verdict: VerdictClass;
  readonly measure: number;
  /** 万元; null where it pays nothing, or an award is open. */
  readonly award: string | null;
  /** An award is open. */
  readonly open: boolean;
}

export interface PoliciesRow {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  /** In the order of the policies; null where one takes the row for no enterprise, or cannot read the list. */
  readonly under: readonly (PolicyVerdict | null)[];
  /** Eligible under more than one. */
  readonly several: boolean;
}

export interface PoliciesQuery {
  /** `any`: eligible under one at least; `several`: under more than one. */
  readonly filter: 'all' | 'any' | 'several';
  readonly search: string;
}

/** A policy's answer for the list: a check, or why there is none. */
export type UnderPolicy = CheckOutcome | { readonly kind: 'refused'; readonly side: PolicySide; readonly why: Message };

/** The checks of one list under several policies, row by row: they are of the same sheet, so a row is told by its number. */
export class UnderPolicies {
  readonly #answers: readonly UnderPolicy[];
  readonly #rows: readonly (readonly (JudgedRow | null)[])[];
  readonly #texts: readonly string[];

  constructor(answers: readonly UnderPolicy[]) {
    this.#answers = answers;
    const byRow = new Map<number, (JudgedRow | null)[]>();
    answers.forEach((answer, at) => {
      if (answer.kind === 'refused') return;
      for (const judged of answer.rows) {
        const { row } = judged.row;
        const under = byRow.get(row) ?? answers.map(() => null);
        under[at] = judged;
        byRow.set(row, under);
      }
    });
    this.#rows = [...byRow].sort(([a], [b]) => a - b).map(([, under]) => under);
    this.#texts = this.#rows.map((under) => {
      const first = under.find((each) => each !== null);
      return first ? searchedText(first.row) : '';
    });
  }

  /** The checks that there are, in the order of the policies. */
  get outcomes(): readonly CheckOutcome[] {
    return this.#answers.filter((answer) => answer.kind === 'checked');
  }

  told(): PoliciesJudged {
    const eligible = this.#rows.map(eligibleUnder);
    return {
      policies: this.#answers.map(policyTold),
      rows: this.#rows.length,
      any: eligible.filter((count) => count > 0).length,
      several: eligible.filter((count) => count > 1).length,
    };
  }

  /** The rows that pass, in the sheet's order. */
  find({ filter, search }: PoliciesQuery): readonly number[] {
    const wanted = folded(search);
    const least = { all: 0, any: 1, several: 2 }[filter];
    return this.#rows.flatMap((under, place) =>
      eligibleUnder(under) >= least && (this.#texts[place] ?? '').includes(wanted) ? [place] : [],
    );
  }

  rowAt(place: number): PoliciesRow | null {
    const under = this.#rows[place];
    const first = under?.find((each) => each !== null);
    if (!under || !first) return null;
    const { row, name } = first.row;
    return {
      row,
      name,
      place: placeName(first.row),
      under: under.map((judged, at) => {
        const answer = this.#answers[at];
        return judged && answer?.kind === 'checked' ? verdictOf(answer, judged) : null;
      }),
      several: eligibleUnder(under) > 1,
    };
  }
}

/** What a policy's side is where the list cannot be read under it. */
export function emptySide({ id, title, status }: Pick<PolicySide, 'id' | 'title' | 'status'>): PolicySide {
  return {
    id,
    title,
    status,
    measures: [],
    counts: noneCounted(),
    money: { settled: '0', open: 0, waitsFor: [] },
  };
}

function eligibleUnder(under: readonly (JudgedRow | null)[]): number {
  return under.filter((judged) => judged && deciding(judged).verdict === 'eligible').length;
}

function policyTold(answer: UnderPolicy): JudgedPolicy {
  if (answer.kind === 'refused') return { ...answer.side, rows: 0, refused: answer.why, lacks: [], steps: 0 };
  return {
    ...sideOf(answer, answer.rows),
    rows: answer.rows.length,
    refused: null,
    lacks: answer.findings.filter(isOfTheList).map(({ message }) => message),
    steps: answer.pack.allocation.length,
  };
}

/** Of columns that are not there, or of another period: not of a row. */
function isOfTheList({ row, code }: Finding): boolean {
  return row === null && (code === 'value-missing' || code === 'period-suspect');
}

function verdictOf({ measures }: CheckOutcome, judged: JudgedRow): PolicyVerdict {
  const { index, verdict } = deciding(judged);
  const { settled, open } = totalOf(judged.verdicts);
  // A measure that gives no money gives no nought either.
  const pays = judged.verdicts.some((each) => awardWith(each).kind !== 'none');
  return {
    verdict,
    measure: measures[index] ?? 0,
    award: pays && open === 0 ? plain(settled) : null,
    open: open > 0,
  };
}
