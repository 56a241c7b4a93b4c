import { readList } from '../list';
import { readRemembering } from '../list/read-remembering';
import type { ListChoices, ListReading, NoList } from '../list/reading';
import { noMappings, readMappings } from '../list/remembered-columns';
import type { Message } from '../messages/message';
import { say } from '../messages/say';
import { keyName } from '../policy/key-names';
import type { Pack } from '../policy/pack';
import type { ShelvedPack } from '../policy/shelf/shelf';
import { standardsOf } from '../policy/standards';
import type { Standards, StandardsSaid } from '../policy/standards';
import { reportPlan } from '../report/plan/report-plan';
import { resultColumns } from '../report/result-columns';
import { reviewColumns } from '../report/review/review-columns';
import { reportSheets } from '../report/sheets';
import { noticeDoubts } from '../report/sheets/notice-sheet';
import type { ReportInput } from '../report/sheets/report-input';
import { Grid } from '../workbook/grid';
import type { GridParts } from '../workbook/grid';
import { allocationCalls } from './allocation/allocation-calls';
import { compareCalls } from './compare/compare-calls';
import { dependentsOf } from './dependents';
import { explainRow, rowView } from './explain-row';
import { judgedEnterprises } from './judged-enterprises';
import { listView } from './list-view';
import { judgeRows } from './judge-rows';
import { mergeCalls } from './merge/merge-calls';
import type { OpenList } from './open-list';
import { outgoingMade, outgoingTold, rowsAsked } from './outgoing';
import type { InputOf, OutgoingAsked } from './outgoing';
import { policiesCalls } from './policies/policies-calls';
import { judgedClasses, reviewsNow } from './reviews-now';
import type { ReviewsNow } from './reviews-now';
import { judgedMeasures, judgesOf, outcomeOf } from './run';
import type { CheckOutcome, JudgedRow } from './run';
import { RowIndex } from './row-index';
import { sealList } from './seal-list';
import type { CheckSession } from './session';
import { scenarioCalls } from './scenarios/scenario-calls';
import { splitCalls } from './split/split-calls';
import { targetCalls } from './targets/target-calls';
import { TEXTS } from './texts';

/** What the open workbook is called beside others. */
const OPEN_BOOK = '本工作簿';

/** A session over one policy, all in this thread: the worker hosts one, tests and small lists may use it as it is. */
export function createCheckSession(shelved: ShelvedPack): CheckSession {
  const { pack } = shelved;
  let grids: readonly Grid[] = [];
  let choices: ListChoices = {};
  let outcome: CheckOutcome | null = null;
  let index: RowIndex | null = null;
  /** As they were read last, for the outcome that is there. */
  let reviews: ReviewsNow | null = null;
  let stopping = new AbortController();

  function readAgain(said: StandardsSaid): ListReading | NoList {
    return readList(grids, pack, standardsOf(pack, said), choices);
  }

  function settled(): CheckOutcome {
    if (!outcome) throw new Error('no check has been run');
    return outcome;
  }

  const open: OpenList = {
    pack,
    speak,
    checked() {
      const done = settled();
      return { file: OPEN_BOOK, outcome: done, grid: gridOf(done, grids) };
    },
  };
  /** The rows that a table that goes out is of, and the reviews as the sheet has them now. */
  function askedOf(sheet: GridParts, asked: OutgoingAsked, when: string) {
    const done = settled();
    const written = reviewsNow(done, gridOf(done, [new Grid(sheet)]));
    const known = (index ??= new RowIndex(done));
    const inputOf: InputOf = (rows) => reportInput(done, { rows, reviews: written.reviews, when });
    return { done, written, rows: rowsAsked(done, known, asked, written), inputOf };
  }

  const readUnder = (other: Pack, standards: Standards): ListReading | NoList =>
    readList(grids, other, standards, choicesUnder(other, choices, settled().list));
  const { calls, several } = policiesCalls({ done: settled, readUnder, breath });

  return {
    ...compareCalls(open),
    ...mergeCalls(open),
    ...splitCalls(open),
    ...targetCalls(pack, readAgain),
    ...scenarioCalls({ files: shelved.files, done: settled, readUnder, speak, breath }),
    ...calls,
    ...allocationCalls({ several, gridOf: (done) => gridOf(done, grids), resultRows, speak }),

    find(sheets: readonly GridParts[], listChoices, said, json = null) {
      grids = sheets.map((parts) => new Grid(parts));
      outcome = null;
      index = null;
      reviews = null;
      const mappings = json ? readMappings(json, pack) : noMappings();
      const { reading, remembered } = readRemembering(grids, pack, standardsOf(pack, said), listChoices, mappings);
      choices =
        remembered && reading.kind === 'list'
          ? { ...listChoices, sheet: reading.sheet, columns: remembered }
          : listChoices;
      if (reading.kind === 'no-list') return Promise.resolve(reading);
      return Promise.resolve({ ...listView(pack, reading), ...(remembered && { remembered }) });
    },

    async run(measures, said, report) {
      stopping = new AbortController();
      const { signal } = stopping;
      const read = readAgain(said);
      if (read.kind === 'no-list') throw new Error('no list was found');
      const asked = measures.length > 0 ? measures : judgedMeasures(pack);
      const standards = standardsOf(pack, said);
      const judges = judgesOf(pack, asked, standards);
      const rows = await judgeRows(read.rows, judges, { signal, report, breath });
      outcome = outcomeOf(pack, standards, read, asked, judges, rows);
      index = null;
      reviews = null;
      return outcome.summary;
    },

    cancel() {
      stopping.abort();
    },

    rows(query, from, count) {
      const done = settled();
      const known = (index ??= new RowIndex(done));
      reviews ??= reviewsNow(done, gridOf(done, grids));
      const places = known.find(query, reviews.waiting);
      const page = places.slice(from, from + count).flatMap((place) => {
        const judged = done.rows[place];
        return judged ? [rowView(done, judged, known.marks(judged.row.row))] : [];
      });
      return Promise.resolve({ total: places.length, rows: page });
    },

    explain(row) {
      const done = settled();
      index ??= new RowIndex(done);
      const place = index.placeOf(row);
      const judged = place === undefined ? undefined : done.rows[place];
      return Promise.resolve(judged ? explainRow(done, judged, index.marks(row)) : null);
    },

    findings() {
      return Promise.resolve(settled().findings);
    },

    resultColumns(highlight) {
      const done = settled();
      return Promise.resolve(
        resultColumns({
          grid: gridOf(done, grids),
          headerTop: done.list.headerTop,
          headerRow: done.list.headerRow,
          rows: resultRows(done),
          measures: done.measures,
          pack,
          speak,
          place: 'replace',
          highlight,
        }),
      );
    },

    reviewColumns() {
      const done = settled();
      const { headerRow } = done.list;
      return Promise.resolve(reviewColumns({ grid: gridOf(done, grids), headerRow, rows: judgedClasses(done), speak }));
    },

    report(sheets, wishes, when) {
      const done = settled();
      const now = sheets.map((parts) => new Grid(parts));
      const { reviews: written, faults } = reviewsNow(done, gridOf(done, now));
      const input = reportInput(done, { reviews: written, when });
      return Promise.resolve({
        plan: reportPlan(now, reportSheets(input, wishes)),
        faults,
        doubts: wishes.notice ? noticeDoubts(input) : [],
      });
    },

    async seal(sheets, wishes) {
      const outcome = settled();
      const now = sheets.map((parts) => new Grid(parts));
      const { plan, faults } = await sealList({ grids: now, outcome, choices, shelved, speak }, wishes);
      if (plan.kind === 'refused') return plan;
      const { changes, copy, frozen, kept, warning, content } = plan;
      const columns = content.columns.flatMap(({ kind, header }) => (kind === 'list' ? [] : [{ kind, header }]));
      return { kind: 'sealing', changes, copy, frozen, kept, warning, faults, columns, rows: content.rows.length };
    },

    reviews(sheet) {
      const done = settled();
      reviews = reviewsNow(done, sheet ? new Grid(sheet) : gridOf(done, grids));
      return Promise.resolve(reviews.there ? { waiting: reviews.waiting.size } : null);
    },

    outgoingTold(sheet, asked) {
      const { done, written, rows, inputOf } = askedOf(sheet, asked, '');
      return Promise.resolve(outgoingTold(done, asked.table, rows, inputOf, written));
    },

    outgoing(sheet, asked, when) {
      const { done, written, rows, inputOf } = askedOf(sheet, asked, when);
      const told = outgoingTold(done, asked.table, rows, inputOf, written);
      return Promise.resolve(outgoingMade(told, asked.table, rows, inputOf));
    },

    judged(measure, said) {
      const read = readAgain(said);
      return Promise.resolve(
        read.kind === 'list' ? judgedEnterprises(pack, read, measure, standardsOf(pack, said)) : [],
      );
    },

    dependents() {
      return Promise.resolve(dependentsOf(settled(), (standards) => readList(grids, pack, standards, choices)));
    },
  };
}

/** The same list under another policy: where it stands, and what the user said of columns that this policy knows too. */
function choicesUnder(pack: Pack, { columns, area }: ListChoices, list: ListReading): ListChoices {
  const { sheet, headerTop: top, headerRow: bottom } = list;
  const where: ListChoices = { sheet, header: { top, bottom }, ...(area && { area }) };
  if (!columns) return where;
  const known = [...columns].filter(([, { key }]) => key === null || keyName(pack, key)['zh-CN'] !== key);
  return { ...where, columns: new Map(known) };
}

/** The sheet of the list among those given. */
function gridOf({ list }: CheckOutcome, grids: readonly Grid[]): Grid {
  const grid = grids.find(({ sheet }) => sheet === list.sheet);
  if (!grid) throw new Error(`no sheet ${list.sheet}`);
  return grid;
}

/** What the result columns write of an outcome. */
export function resultRows(done: CheckOutcome): Parameters<typeof resultColumns>[0]['rows'] {
  return done.rows.map((judged) => ({
    row: judged.row.row,
    results: resultsOf(done, judged),
  }));
}

function resultsOf(done: CheckOutcome, judged: JudgedRow) {
  return done.measures.map((measure) => {
    const { verdict, reason } = done.explain(judged, measure);
    return { verdict, reason };
  });
}

/** What the sheets of a report are made from: of all rows, or of those given. */
export function reportInput(
  done: CheckOutcome,
  { rows = done.rows, ...more }: Pick<ReportInput, 'reviews' | 'when' | 'signers'> & { rows?: readonly JudgedRow[] },
): ReportInput {
  const { pack, standards, list, measures, findings } = done;
  return {
    pack,
    standards,
    list,
    measures,
    findings,
    rows: rows.map((judged) => ({
      row: judged.row,
      results: measures.map((measure) => done.explain(judged, measure)),
    })),
    speak,
    ...more,
  };
}

/** What is written stands in the workbook's language. */
function speak(message: Message): string {
  return say(message, 'zh-CN', TEXTS);
}

/** Lets waiting calls in (a cancel), between two steps. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
