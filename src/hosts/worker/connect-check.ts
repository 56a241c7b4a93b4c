import type { Endpoint, Remote } from 'comlink';
import { proxy, releaseProxy, wrap } from 'comlink';
import type { CheckSession } from '../../check/session';
import type { PackFiles } from '../../policy/shelf/pack-files';
import type { CheckService } from './check-service';
import { arrived } from './crossing';
import type { Crossed } from './crossing';

/** A session that lives elsewhere, and the end of the connection to it. */
export interface ConnectedCheck {
  readonly session: CheckSession;
  readonly disconnect: () => void;
}

/** Begins a session under a policy behind `endpoint`, and speaks to it as if it were here. Typed arrays are copied: the pane keeps its own. */
export function connectCheck(endpoint: Endpoint, files: PackFiles): ConnectedCheck {
  const remote: Remote<CheckService> = wrap<CheckService>(endpoint);
  const begun = remote.begin(files).then(arrived);
  // Told by the first call that needs it.
  begun.catch(() => undefined);
  const after = async <T>(call: () => Promise<Crossed<T>>): Promise<T> => {
    await begun;
    return arrived(await call());
  };
  const session: CheckSession = {
    find: (sheets, choices, standards, remembered) => after(() => remote.find(sheets, choices, standards, remembered)),
    run: (measures, standards, report) => after(() => remote.run(measures, standards, proxy(report))),
    cancel: () => {
      void remote.cancel();
    },
    rows: (query, from, count) => after(() => remote.rows(query, from, count)),
    explain: (row) => after(() => remote.explain(row)),
    findings: () => after(() => remote.findings()),
    resultColumns: (highlight) => after(() => remote.resultColumns(highlight)),
    reviewColumns: () => after(() => remote.reviewColumns()),
    report: (sheets, wishes, when) => after(() => remote.report(sheets, wishes, when)),
    seal: (sheets, wishes) => after(() => remote.seal(sheets, wishes)),
    reviews: (sheet) => after(() => remote.reviews(sheet)),
    outgoingTold: (sheet, asked) => after(() => remote.outgoingTold(sheet, asked)),
    outgoing: (sheet, asked, when) => after(() => remote.outgoing(sheet, asked, when)),
    judged: (measure, standards) => after(() => remote.judged(measure, standards)),
    dependents: () => after(() => remote.dependents()),
    compareVersions: (book, earlier, said) => after(() => remote.compareVersions(book, earlier, said)),
    compareSource: (book, prefer, said) => after(() => remote.compareSource(book, prefer, said)),
    comparedRows: (mark, from, count) => after(() => remote.comparedRows(mark, from, count)),
    comparedSheets: () => after(() => remote.comparedSheets()),
    fillPlan: (leftOut) => after(() => remote.fillPlan(leftOut)),
    mergeFile: (id, book, said) => after(() => remote.mergeFile(id, book, said)),
    mergeAnswer: (id, column, unit, said) => after(() => remote.mergeAnswer(id, column, unit, said)),
    mergeDrop: (ids) => after(() => remote.mergeDrop(ids)),
    merged: (ids) => after(() => remote.merged(ids)),
    mergedSheets: () => after(() => remote.mergedSheets()),
    mergedPlan: (taken) => after(() => remote.mergedPlan(taken)),
    movables: () => after(() => remote.movables()),
    tryScenario: (scenario) => after(() => remote.tryScenario(scenario)),
    triedRows: (which, from, count) => after(() => remote.triedRows(which, from, count)),
    compareScenarios: (scenarios) => after(() => remote.compareScenarios(scenarios)),
    differingRows: (from, count) => after(() => remote.differingRows(from, count)),
    curve: (scenario, along, values) => after(() => remote.curve(scenario, along, values)),
    nearMisses: (asked) => after(() => remote.nearMisses(asked)),
    nearRows: (from, count) => after(() => remote.nearRows(from, count)),
    nearSheets: () => after(() => remote.nearSheets()),
    nearPlan: (taken) => after(() => remote.nearPlan(taken)),
    comparePolicy: (files, said) => after(() => remote.comparePolicy(files, said)),
    policyRows: (from, count) => after(() => remote.policyRows(from, count)),
    judgeUnder: (policies, report) => after(() => remote.judgeUnder(policies, proxy(report))),
    policiesRows: (query, from, count) => after(() => remote.policiesRows(query, from, count)),
    stopPolicies: () => {
      void remote.stopPolicies();
    },
    allocate: (plan, report) => after(() => remote.allocate(plan, proxy(report))),
    allocatedRows: (query, from, count) => after(() => remote.allocatedRows(query, from, count)),
    allocationPlan: (highlight) => after(() => remote.allocationPlan(highlight)),
    targets: (standards) => after(() => remote.targets(standards)),
    counties: () => after(() => remote.counties()),
    countyBooks: (places, widths) => after(() => remote.countyBooks(places, widths)),
  };
  return {
    session,
    disconnect: () => {
      remote[releaseProxy]();
    },
  };
}
