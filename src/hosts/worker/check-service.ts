import type { CheckSession } from '../../check/session';
import { readPackFiles } from '../../policy/shelf/pack-files';
import type { PackFiles } from '../../policy/shelf/pack-files';
import type { ShelvedPack } from '../../policy/shelf/shelf';
import type { Progress } from '../../workbook/workbook';
import type { Crossed } from './crossing';
import { crossing } from './crossing';
import { letGo, sparingly } from './progress-crossing';

type Answer<T> = T extends Promise<infer Value> ? Promise<Crossed<Value>> : T;

/** A session as it is spoken to across a worker: the same calls, each answered with what came of it. */
export type CheckService = {
  [Name in keyof CheckSession]: (...args: Parameters<CheckSession[Name]>) => Answer<ReturnType<CheckSession[Name]>>;
} & {
  /** Begins the session under a policy. It comes as the texts of its files, and is checked here like anywhere. */
  readonly begin: (files: PackFiles) => Promise<Crossed<null>>;
};

/** A session in the form that crosses. */
export function checkService(sessionOf: (policy: ShelvedPack) => CheckSession): CheckService {
  let begun: CheckSession | null = null;
  const session = (): CheckSession => {
    if (!begun) throw new Error('no policy was given');
    return begun;
  };
  return {
    begin: (files) =>
      crossing(() => {
        const read = readPackFiles(files);
        if (!read.ok) throw new Error(read.faults.map(({ at, message }) => `${at} ${message.code}`).join('; '));
        // Where it lies is no matter of a check.
        begun = sessionOf({ pack: read.pack, files, path: null });
        return null;
      }),
    find: (sheets, choices, standards, remembered) =>
      crossing(() => session().find(sheets, choices, standards, remembered)),
    run: (measures, standards, report) => followed(report, (told) => session().run(measures, standards, told)),
    cancel: () => {
      begun?.cancel();
    },
    rows: (query, from, count) => crossing(() => session().rows(query, from, count)),
    explain: (row) => crossing(() => session().explain(row)),
    findings: () => crossing(() => session().findings()),
    resultColumns: (highlight) => crossing(() => session().resultColumns(highlight)),
    reviewColumns: () => crossing(() => session().reviewColumns()),
    report: (sheets, wishes, when) => crossing(() => session().report(sheets, wishes, when)),
    seal: (sheets, wishes) => crossing(() => session().seal(sheets, wishes)),
    reviews: (sheet) => crossing(() => session().reviews(sheet)),
    outgoingTold: (sheet, asked) => crossing(() => session().outgoingTold(sheet, asked)),
    outgoing: (sheet, asked, when) => crossing(() => session().outgoing(sheet, asked, when)),
    judged: (measure, standards) => crossing(() => session().judged(measure, standards)),
    dependents: () => crossing(() => session().dependents()),
    compareVersions: (book, earlier, said) => crossing(() => session().compareVersions(book, earlier, said)),
    compareSource: (book, prefer, said) => crossing(() => session().compareSource(book, prefer, said)),
    comparedRows: (mark, from, count) => crossing(() => session().comparedRows(mark, from, count)),
    comparedSheets: () => crossing(() => session().comparedSheets()),
    fillPlan: (leftOut) => crossing(() => session().fillPlan(leftOut)),
    mergeFile: (id, book, said) => crossing(() => session().mergeFile(id, book, said)),
    mergeAnswer: (id, column, unit, said) => crossing(() => session().mergeAnswer(id, column, unit, said)),
    mergeDrop: (ids) => crossing(() => session().mergeDrop(ids)),
    merged: (ids) => crossing(() => session().merged(ids)),
    mergedSheets: () => crossing(() => session().mergedSheets()),
    mergedPlan: (taken) => crossing(() => session().mergedPlan(taken)),
    movables: () => crossing(() => session().movables()),
    tryScenario: (scenario) => crossing(() => session().tryScenario(scenario)),
    triedRows: (which, from, count) => crossing(() => session().triedRows(which, from, count)),
    compareScenarios: (scenarios) => crossing(() => session().compareScenarios(scenarios)),
    differingRows: (from, count) => crossing(() => session().differingRows(from, count)),
    curve: (scenario, along, values) => crossing(() => session().curve(scenario, along, values)),
    nearMisses: (asked) => crossing(() => session().nearMisses(asked)),
    nearRows: (from, count) => crossing(() => session().nearRows(from, count)),
    nearSheets: () => crossing(() => session().nearSheets()),
    nearPlan: (taken) => crossing(() => session().nearPlan(taken)),
    comparePolicy: (files, said) => crossing(() => session().comparePolicy(files, said)),
    policyRows: (from, count) => crossing(() => session().policyRows(from, count)),
    judgeUnder: (policies, report) => followed(report, (told) => session().judgeUnder(policies, told)),
    policiesRows: (query, from, count) => crossing(() => session().policiesRows(query, from, count)),
    stopPolicies: () => {
      begun?.stopPolicies();
    },
    allocate: (plan, report) => followed(report, (told) => session().allocate(plan, told)),
    allocatedRows: (query, from, count) => crossing(() => session().allocatedRows(query, from, count)),
    allocationPlan: (highlight) => crossing(() => session().allocationPlan(highlight)),
    targets: (standards) => crossing(() => session().targets(standards)),
    counties: () => crossing(() => session().counties()),
    countyBooks: (places, widths) => crossing(() => session().countyBooks(places, widths)),
  };
}

/** A work that tells how far it is: the channel of its report is closed once it is done. */
async function followed<T>(
  report: (progress: Progress) => void,
  work: (report: (progress: Progress) => void) => Promise<T>,
): Promise<Crossed<T>> {
  const crossed = await crossing(() => work(sparingly(report)));
  letGo(report);
  return crossed;
}
