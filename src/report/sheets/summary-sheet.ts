import type { ListRow } from '../../list/reading';
import { keyName } from '../../policy/key-names';
import { textName } from '../../policy/origin-words';
import type { CellContent } from '../../workbook/cell';
import type { SheetChart } from '../../workbook/layout';
import { amountCell } from '../result-columns';
import { VERDICT_CLASSES } from '../verdict-class';
import type { VerdictClass } from '../verdict-class';
import { REVIEW_STATES, stateWord } from '../review/review-words';
import { countCell, headingCell, measureName, namesOf, textCell } from './sheet-cells';
import type { ReportInput, Standing } from './report-input';
import { standingsOf } from './report-input';
import { exactly, MONEY_UNIT, notesOf, periodTitle, rowsAbove, titled, usualLayout } from './report-sheet';
import type { ReportSheet } from './report-sheet';
import { sheetWords } from './sheet-words';
import { answerOf, BY_FORMULA, BY_REVIEW, count, decidingAnswer, emptyTally } from './tally';
import type { Tally, Whose } from './tally';

const NAME = '核验汇总';
const TOTAL = '合计';
const COUNTED = ['核验家数', '符合', '不符合', '待定（缺数据）', '待定（标准未明确）', '不适用'] as const;
const MONEY = ['符合企业奖补合计（万元）', '其中已确定（万元）', '奖补待定家数', '奖补待定事项'] as const;
const WIDTHS = [34, 10, 10, 10, 14, 18, 10, 18, 18, 14, 40] as const;
const CAUSES = '待定原因';
const REVIEWED = '复核情况';
const BY = /^按.+汇总$/;

/** Rows that a chart lies over, and the most categories that it shows. */
const CHART_ROWS = 15;
const CHARTED = 15;

/** 核验汇总: totals by measure, industry, city and county, what keeps verdicts open, and how far the review has come. */
export function summarySheet(input: ReportInput): ReportSheet {
  const notes = notesOf(input, MONEY_UNIT);
  const body = new Body(rowsAbove(notes), input);
  const standings = standingsOf(input);
  body.table(null, '条款', byMeasure(input, standings, 'machine'), overall(standings, 'machine'));
  for (const { key, heading, nameOf, ordered } of PLACES) {
    const there = input.list.columns.some(
      (column) => column.key === key || (key === 'industry' && column.key === 'industryCode'),
    );
    if (there)
      body.table(`按${heading}汇总`, heading, grouped(standings, nameOf, ordered), overall(standings, 'machine'));
    else body.note(input.speak(sheetWords.message('sheet.no-column', { name: keyName(input.pack, key) })));
  }
  body.causes(causesOf(standings));
  if (input.reviews.length > 0) body.review(standings);
  body.end();
  const columns = ['条款', ...COUNTED, ...MONEY].map((heading, index) => ({ heading, width: WIDTHS[index] ?? 14 }));
  const layout = usualLayout(notes, columns, 'landscape', input.signers);
  return {
    name: NAME,
    title: `${periodTitle(input)}企业核验汇总`,
    notes,
    columns,
    rows: body.rows,
    layout: { ...layout, charts: body.charts },
    known: {
      title: titled('企业核验汇总'),
      headings: exactly('条款', ...COUNTED, ...MONEY),
      keys: [['条款']],
      subheaded: true,
      section: new RegExp(`${BY.source}|^${CAUSES}$|^${REVIEWED}$`),
      rows: [
        { column: 2, reads: /^\d+$|家数$/ },
        {
          column: 1,
          reads: new RegExp(`${BY.source}|^${CAUSES}$|^${REVIEWED}$|^名单没有.+列，|^同一家企业可有|^按行业、`),
        },
      ],
      end: /^注：备注请写在本表右侧/,
    },
  };
}

const UNSAID = '（未填）';

const PLACES: readonly {
  readonly key: string;
  readonly heading: string;
  readonly nameOf: (row: ListRow) => string;
  /** Cities stand in the list's own order, the others by how many enterprises they have. */
  readonly ordered: 'as-listed' | 'by-count';
}[] = [
  { key: 'industry', heading: '行业', nameOf: ({ industry }) => folded(industry), ordered: 'by-count' },
  { key: 'city', heading: '设区市', nameOf: ({ city }) => folded(city), ordered: 'as-listed' },
  {
    key: 'county',
    heading: '县（市、区）',
    // Two cities can each have a county of one name.
    nameOf: ({ city, county }) => (county === null ? UNSAID : `${city === null ? '' : folded(city)}${folded(county)}`),
    ordered: 'by-count',
  },
];

function folded(text: string | null): string {
  const plain = (text ?? '').normalize('NFKC').replace(/\s+/g, '');
  return plain === '' ? UNSAID : plain;
}

type Named = readonly (readonly [name: string, tally: Tally])[];
type Standings = readonly (readonly Standing[])[];

function byMeasure({ pack, measures }: ReportInput, standings: Standings, whose: Whose): Named {
  return measures.map((measure, index) => {
    const tally = emptyTally();
    for (const row of standings) {
      const standing = row[index];
      if (!standing) continue;
      const { verdict, award } = answerOf(standing, whose);
      count(tally, verdict, award);
    }
    return [measureName(pack, measure), tally] as const;
  });
}

function overall(standings: Standings, whose: Whose): Tally {
  const tally = emptyTally();
  for (const row of standings) {
    const { verdict, award } = decidingAnswer(row, whose);
    count(tally, verdict, award);
  }
  return tally;
}

function grouped(standings: Standings, nameOf: (row: ListRow) => string, ordered: 'as-listed' | 'by-count'): Named {
  const tallies = new Map<string, Tally>();
  for (const row of standings) {
    const [first] = row;
    if (!first) continue;
    const name = nameOf(first.row.row);
    const tally = tallies.get(name) ?? emptyTally();
    tallies.set(name, tally);
    const { verdict, award } = decidingAnswer(row, 'machine');
    count(tally, verdict, award);
  }
  const named = [...tallies];
  return ordered === 'as-listed' ? named : named.sort(([, a], [, b]) => b.enterprises - a.enterprises);
}

interface Cause {
  readonly key: string;
  readonly measure: number;
  enterprises: number;
}

/** What verdicts wait for, under each measure. */
function causesOf(standings: Standings): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const { trace } of standings.flat()) {
    if (trace.verdict.kind !== 'undetermined') continue;
    for (const key of trace.verdict.missing) {
      const at = `${String(trace.measure)} ${key}`;
      const cause = causes.get(at) ?? { key, measure: trace.measure, enterprises: 0 };
      causes.set(at, cause);
      cause.enterprises += 1;
    }
  }
  return [...causes.values()].sort((a, b) => a.measure - b.measure || b.enterprises - a.enterprises);
}

/** The rows below the headings, as they are put together, and the charts that lie between them. */
class Body {
  readonly rows: (readonly CellContent[])[] = [];
  readonly charts: SheetChart[] = [];
  private readonly parameters: ReadonlySet<string>;

  constructor(
    private readonly above: number,
    private readonly input: ReportInput,
  ) {
    this.parameters = new Set(input.pack.parameters.map(({ id }) => id));
  }

  private get nextRow(): number {
    return this.above + this.rows.length + 1;
  }

  /** A table with a chart below it; its headings are the sheet's own where it has no title. */
  table(title: string | null, heading: string, named: Named, total: Tally): void {
    if (title !== null) {
      this.rows.push([headingCell(title)], [heading, ...COUNTED, ...MONEY].map(headingCell));
    }
    const top = this.nextRow;
    for (const [name, tally] of named) this.rows.push(this.tallyRow(name, tally));
    this.rows.push(this.tallyRow(TOTAL, total));
    if (named.length > 0) this.chart(title ?? '按条款汇总', top, Math.min(named.length, CHARTED), named.length);
    this.rows.push([]);
  }

  private tallyRow(name: string, tally: Tally): readonly CellContent[] {
    const { pack, speak } = this.input;
    const open = tally.open > 0;
    const nothing = tally.settled === 0 && !open && tally.withoutMoney > 0;
    const reasons = [...tally.waitsFor].map((key) => {
      if (key === BY_REVIEW) return sheetWords.message('sheet.by-review');
      if (key === BY_FORMULA) return sheetWords.message('sheet.by-formula', { text: textName(pack) });
      return sheetWords.message('sheet.name-unsettled', { names: namesOf(pack, [key]) });
    });
    const money = (): CellContent => {
      if (nothing) return textCell(speak(sheetWords.message('sheet.no-award')));
      // None is eligible yet, and some may be: a 0 would say that nothing comes.
      const undecided = tally.counts['undetermined-data'] + tally.counts['undetermined-standard'] > 0;
      return tally.counts.eligible === 0 && undecided ? textCell('—') : amountCell(tally.settledWan);
    };
    return [
      textCell(name),
      countCell(tally.enterprises),
      ...VERDICT_CLASSES.map((verdict) => countCell(tally.counts[verdict])),
      open ? textCell('待定', 'undetermined') : money(),
      open && tally.settled === 0 ? textCell('待定', 'undetermined') : money(),
      countCell(tally.open),
      textCell(
        open
          ? speak(
              sheetWords.message('sheet.awards-open', {
                count: String(tally.open),
                reasons: reasons.map(speak).join('、'),
              }),
            )
          : null,
      ),
    ];
  }

  private chart(title: string, top: number, shown: number, of: number): void {
    const bottom = top + shown - 1;
    const at = this.nextRow;
    for (let row = 0; row < CHART_ROWS; row += 1) this.rows.push([]);
    this.charts.push({
      kind: 'stacked-bar',
      title: shown < of ? `${title}（前${String(shown)}项，共${String(of)}项）` : title,
      categories: { top, left: 1, bottom, right: 1 },
      series: CHARTED_CLASSES.map(({ verdict, name }) => {
        const column = 3 + VERDICT_CLASSES.indexOf(verdict);
        return { name, values: { top, left: column, bottom, right: column } };
      }),
      at: { top: at, left: 1, bottom: at + CHART_ROWS - 1, right: 8 },
    });
  }

  note(text: string): void {
    this.rows.push([textCell(text, 'note')], []);
  }

  causes(causes: readonly Cause[]): void {
    if (causes.length === 0) return;
    const { pack, speak } = this.input;
    this.rows.push([headingCell(CAUSES)], ['缺什么', '涉及家数', '类别', '条款'].map(headingCell));
    for (const { key, measure, enterprises } of causes) {
      this.rows.push([
        textCell(`${keyName(pack, key)['zh-CN']}（第${String(measure)}条）`),
        countCell(enterprises),
        textCell(this.parameters.has(key) ? '标准未明确' : '缺数据'),
        textCell(measureName(pack, measure)),
      ]);
    }
    this.note(speak(sheetWords.message('sheet.causes-note')));
  }

  /** How many rows are in which state, and the counts before and after the officer's word. */
  review(standings: Standings): void {
    const { input } = this;
    this.rows.push([headingCell(REVIEWED)], ['复核状态', '涉及家数'].map(headingCell));
    const asked = standings.flat().filter(({ machine }) => machine !== 'not-applicable');
    for (const state of REVIEW_STATES) {
      const of = asked.filter(({ review }) => (review?.state ?? 'pending') === state).length;
      this.rows.push([textCell(input.speak(stateWord(state))), countCell(of)]);
    }
    const adjusted = asked.filter(({ machine, final }) => machine !== final).length;
    this.rows.push([textCell('其中结论有调整'), countCell(adjusted)], []);
    this.rows.push([headingCell('按复核后结论汇总')], ['条款', ...COUNTED, ...MONEY].map(headingCell));
    for (const [name, tally] of byMeasure(input, standings, 'machine'))
      this.rows.push(this.tallyRow(`${name}核验结论`, tally));
    for (const [name, tally] of byMeasure(input, standings, 'final'))
      this.rows.push(this.tallyRow(`${name}复核后`, tally));
    this.rows.push(this.tallyRow(TOTAL, overall(standings, 'final')), []);
  }

  end(): void {
    const { speak } = this.input;
    this.rows.push(
      [textCell(speak(sheetWords.message('sheet.counted-once')), 'note')],
      [textCell(speak(sheetWords.message('sheet.end')), 'note')],
    );
  }
}

const CHARTED_CLASSES: readonly { readonly verdict: VerdictClass; readonly name: string }[] = [
  { verdict: 'eligible', name: '符合' },
  { verdict: 'ineligible', name: '不符合' },
  { verdict: 'undetermined-data', name: '待定（缺数据）' },
  { verdict: 'undetermined-standard', name: '待定（标准未明确）' },
];
