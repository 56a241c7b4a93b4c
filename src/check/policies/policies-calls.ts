import type { ListReading, NoList } from '../../list/reading';
import type { Pack } from '../../policy/pack';
import type { PackFiles } from '../../policy/shelf/pack-files';
import { readPackFiles } from '../../policy/shelf/pack-files';
import { standardsOf } from '../../policy/standards';
import type { Standards, StandardsSaid } from '../../policy/standards';
import { Cancelled } from '../../workbook/workbook';
import type { Progress } from '../../workbook/workbook';
import { judgeRows } from '../judge-rows';
import type { Following } from '../judge-rows';
import { judgedMeasures, judgesOf, outcomeOf } from '../run';
import type { CheckOutcome } from '../run';
import type { PageOf } from '../scenarios/scenario-calls';
import { emptySide, UnderPolicies } from './under-policies';
import type { PoliciesJudged, PoliciesQuery, PoliciesRow, UnderPolicy } from './under-policies';

/** A policy that the list is to be judged under, with what the workbook says for it. */
export interface PolicyAsked {
  readonly id: string;
  readonly files: PackFiles;
  readonly said: StandardsSaid;
}

/** The checked list under several policies at once. */
export interface PoliciesCalls {
  /**
   * Judges the list under each, in the order asked; under the policy of the check that was run last, its results count as
   * they are. Kept for `policiesRows` and for handing out until the next check. Rejects with `Cancelled` after `stopPolicies()`.
   */
  judgeUnder(policies: readonly PolicyAsked[], report: (progress: Progress) => void): Promise<PoliciesJudged>;
  policiesRows(query: PoliciesQuery, from: number, count: number): Promise<PageOf<PoliciesRow>>;
  /** Stops judging under several policies, and handing out. */
  stopPolicies(): void;
}

export interface PoliciesGround {
  readonly done: () => CheckOutcome;
  /** The list that was checked, read as another policy sees it. */
  readonly readUnder: (pack: Pack, standards: Standards) => ListReading | NoList;
  readonly breath: () => Promise<void>;
}

/** What others of the session do with the checks under several policies. */
export interface UnderSeveral {
  /** The checks of the list as it was checked last. @throws {Error} where the list was not judged under several since */
  readonly outcomes: () => readonly CheckOutcome[];
  /** Begins a work that `stopPolicies` stops, and that the next one ends. */
  readonly following: (report: (progress: Progress) => void) => Following;
}

/** Judging under several policies, for a session. */
export function policiesCalls({ done, readUnder, breath }: PoliciesGround): {
  readonly calls: PoliciesCalls;
  readonly several: UnderSeveral;
} {
  let judged: { readonly of: CheckOutcome; readonly under: UnderPolicies } | null = null;
  let stopping = new AbortController();

  function following(report: (progress: Progress) => void): Following {
    stopping.abort();
    stopping = new AbortController();
    return { signal: stopping.signal, report, breath };
  }

  function held(): UnderPolicies {
    if (judged?.of !== done()) throw new Error('the list was not judged under several policies');
    return judged.under;
  }

  async function answerUnder({ files, said }: PolicyAsked, follow: Following): Promise<UnderPolicy> {
    const read = readPackFiles(files);
    if (!read.ok) throw new Error(read.faults.map(({ at, message }) => `${at} ${message.code}`).join('; '));
    const { pack } = read;
    const standards = standardsOf(pack, said);
    const list = readUnder(pack, standards);
    if (list.kind === 'no-list') return { kind: 'refused', side: emptySide(pack), why: list.why };
    const measures = judgedMeasures(pack);
    const judges = judgesOf(pack, measures, standards);
    const rows = await judgeRows(list.rows, judges, follow);
    return outcomeOf(pack, standards, list, measures, judges, rows);
  }

  return {
    several: { outcomes: () => held().outcomes, following },
    calls: {
      async judgeUnder(policies, report) {
        const of = done();
        const each = of.rows.length;
        const all = each * policies.length;
        const answers: UnderPolicy[] = [];
        const follow = following((progress) => {
          report({ done: Math.min(all, each * answers.length + progress.done), of: all });
        });
        for (const asked of policies) {
          answers.push(asked.id === of.pack.id ? of : await answerUnder(asked, follow));
          follow.report({ done: 0, of: each });
          await breath();
          if (follow.signal.aborted) throw new Cancelled();
        }
        const under = new UnderPolicies(answers);
        judged = { of, under };
        return under.told();
      },

      policiesRows(query, from, count) {
        const under = held();
        const places = under.find(query);
        const rows = places.slice(from, from + count).flatMap((place) => under.rowAt(place) ?? []);
        return Promise.resolve({ total: places.length, rows });
      },

      stopPolicies() {
        stopping.abort();
      },
    },
  };
}
