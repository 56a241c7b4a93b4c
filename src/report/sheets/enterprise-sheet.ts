import type { Finding } from '../../list/reading';
import type { Area } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import type { SheetLayout } from '../../workbook/layout';
import { amountCell, gapOf, gapUnit, verdictWord } from '../result-columns';
import { classWord } from '../review/review-headings';
import { stateWord } from '../review/review-words';
import { askedWords, conditionName, kindOf, outcomeWords, stepsOf, valueCell } from './condition-columns';
import type { ConditionStep } from './condition-columns';
import { sourcesOf } from './list-columns';
import type { ReportInput, Standing } from './report-input';
import { standingsOf } from './report-input';
import {
  exactly,
  LINE_POINTS,
  MONEY_UNIT,
  outgoingNotes,
  periodTitle,
  rowsAbove,
  titled,
  usualLayout,
} from './report-sheet';
import type { ReportSheet } from './report-sheet';
import { awardCell, headingCell, measureName, namesOf, textCell } from './sheet-cells';
import { sheetWords } from './sheet-words';
import { answerOf } from './tally';
import { textName } from '../../policy/origin-words';

const NAME = '企业核验表';
const COLUMNS = [
  { heading: '核验项目', width: 30 },
  { heading: '名单数值', width: 20 },
  { heading: '政策标准', width: 30 },
  { heading: '核验结果', width: 34 },
] as const;
const LAST = COLUMNS.length;

/** Enterprises on one sheet: Excel keeps no more than 1,026 page breaks. */
const ON_ONE_SHEET = 1_000;

/** Signs of Chinese to a line of the merged text. */
const SIGNS_A_LINE = 40;

/**
 * 企业核验表, 一企一表: each enterprise on a page of its own, what was asked, found and concluded, with room for the
 * officer's hand. More than a thousand go on further sheets: Excel keeps some thousand page breaks on one.
 *
 * @param rows the list's rows to be told of; absent: all
 */
export function enterpriseSheets(input: ReportInput, rows?: ReadonlySet<number>): readonly ReportSheet[] {
  const asked = standingsOf(input).filter(([first]) => first && (!rows || rows.has(first.row.row.row)));
  const findings = new Map<number | null, Finding[]>();
  for (const finding of input.findings) {
    const beside = findings.get(finding.row);
    if (beside) beside.push(finding);
    else findings.set(finding.row, [finding]);
  }
  const sheets: ReportSheet[] = [];
  for (let from = 0; from < asked.length; from += ON_ONE_SHEET) {
    sheets.push(sheetOf(input, asked.slice(from, from + ON_ONE_SHEET), findings, sheets.length + 1));
  }
  return sheets;
}

function sheetOf(
  input: ReportInput,
  enterprises: readonly (readonly Standing[])[],
  findings: ReadonlyMap<number | null, readonly Finding[]>,
  place: number,
): ReportSheet {
  const notes = outgoingNotes(input, MONEY_UNIT);
  const pages = new Pages(input, rowsAbove(notes));
  for (const standings of enterprises) pages.add(standings, findings);
  const usual = usualLayout(notes, COLUMNS, 'portrait', input.signers);
  const layout: SheetLayout = {
    ...usual,
    merges: [...usual.merges, ...pages.merges],
    heights: { ...usual.heights, ...pages.heights },
    print: { ...usual.print, breaks: pages.breaks.slice(0, -1) },
  };
  return {
    name: place === 1 ? NAME : `${NAME}（${String(place)}）`,
    title: `${periodTitle(input)}${NAME}`,
    notes,
    columns: COLUMNS,
    rows: [...pages.rows, [textCell(input.speak(sheetWords.message('sheet.end-of-forms')), 'note')]],
    layout,
    known: {
      title: titled(NAME),
      headings: exactly(...COLUMNS.map(({ heading }) => heading)),
      keys: [['核验项目']],
      section: /^企业：/,
      rows: [{ column: 1, reads: LABELS }],
      inputs: [{ heading: '名单数值', where: /^(?:核实与复核意见|签字)$/ }],
      end: /^（以下空白）$/,
    },
  };
}

const CLAUSE = String.raw`(?:序言|第\d+条)`;
const LABELS = new RegExp(`^(?:企业：.*|所在地|所属行业|疑点\\d+|核实与复核意见|签字|${CLAUSE}.*)$`);

/** The pages as they are put together: rows, what is merged across, heights of long texts, where pages end. */
class Pages {
  readonly rows: (readonly CellContent[])[] = [];
  readonly merges: Area[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];

  constructor(
    private readonly input: ReportInput,
    private readonly above: number,
  ) {}

  private get row(): number {
    return this.above + this.rows.length;
  }

  add(standings: readonly Standing[], findings: ReadonlyMap<number | null, readonly Finding[]>): void {
    const [first] = standings;
    if (!first) return;
    const { row } = first.row;
    this.rows.push([
      headingCell(`企业：${row.name ?? '（未填名称）'}${row.creditCode === null ? '' : `（${row.creditCode}）`}`),
    ]);
    this.merges.push({ top: this.row, left: 1, bottom: this.row, right: LAST });
    this.across('所在地', [row.city, row.county].filter((part) => part !== null).join(''));
    this.across('所属行业', row.industry ?? '');
    const applying = standings.filter(
      ({ final, machine }) => final !== 'not-applicable' || machine !== 'not-applicable',
    );
    for (const standing of applying.length > 0 ? applying : standings) this.measure(standing);
    this.doubts(findings.get(row.row) ?? []);
    this.across('核实与复核意见', '', 4);
    this.across('签字', '', 2);
    this.breaks.push(this.row);
  }

  private measure(standing: Standing): void {
    const { pack, speak, list } = this.input;
    const { trace, row, review, machine } = standing;
    const number = trace.measure === 0 ? '序言' : `第${String(trace.measure)}条`;
    const sources = sourcesOf(list, row.row);
    this.across(
      `${number}条款`,
      pack.measures.find((measure) => measure.number === trace.measure)?.title ?? measureName(pack, trace.measure),
    );
    for (const { step, branch } of conditionsOf(standing)) {
      const kind = kindOf(step);
      const asked = askedWords(pack, step);
      const open =
        step.asked.kind === 'open' ? `${namesOf(pack, step.asked.parameters)}：${textName(pack)['zh-CN']}未明确` : '';
      this.rows.push([
        textCell(`${number} ${conditionName(pack, kind)}${branch === null ? '' : `（${branch}）`}`),
        valueCell(step, sources.get(kind.key)),
        textCell(asked ? speak(asked) : open),
        textCell(speak(outcomeWords(pack, step))),
      ]);
      this.heights[this.row] = 2 * LINE_POINTS;
    }
    this.across(`${number}核验结论`, speak(verdictWord(trace.verdict)), 1, trace.verdict.kind);
    this.across(`${number}核验说明`, trace.reason.map(speak).join(''));
    const gap = gapOf(pack, trace.measure, trace.verdict);
    if (gap) this.rows.push([textCell(`${number}达标差额（${gapUnit(pack, trace.measure)}）`), amountCell(gap)]);
    if (trace.verdict.kind === 'eligible') {
      this.rows.push([
        textCell(`${number}奖补金额（万元）`),
        awardCell(pack, answerOf(standing, 'machine').award, speak),
      ]);
    }
    if (review && machine !== 'not-applicable') {
      this.across(
        `${number}复核状态`,
        `${speak(stateWord(review.state))}${review.by === null ? '' : `（${review.by}）`}`,
      );
      if (review.adjusted) {
        this.across(`${number}复核后结论`, `${speak(classWord(review.adjusted))}。原因：${review.reason ?? ''}`);
      }
    }
    this.across(
      `${number}政策${textName(pack)['zh-CN']}`,
      pack.measures.find((measure) => measure.number === trace.measure)?.text ?? '',
    );
  }

  private doubts(findings: readonly Finding[]): void {
    findings.forEach(({ message }, index) => {
      this.across(`疑点${String(index + 1)}`, this.input.speak(message));
    });
  }

  /** A label with a text across the other columns, high enough for all of it. */
  private across(label: string, text: string, lines = 1, role: CellContent['role'] = 'wrapped'): void {
    this.rows.push([textCell(label), textCell(text, role)]);
    this.merges.push({ top: this.row, left: 2, bottom: this.row, right: LAST });
    this.heights[this.row] = Math.max(lines, Math.ceil(text.length / SIGNS_A_LINE)) * LINE_POINTS + 3;
  }
}

/** The conditions of a trace in its own order, each with the branch where both were looked at. */
function conditionsOf({ trace }: Standing): readonly { step: ConditionStep; branch: string | null }[] {
  const branches = new Map<ConditionStep, string | null>();
  for (const step of trace.steps) {
    if (step.kind !== 'condition' || branches.has(step)) continue;
    for (const found of stepsOf(trace, kindOf(step))) {
      branches.set(
        found.step,
        found.branch?.code === 'sheet.with-base' ? '有基数时' : found.branch ? '无基数时' : null,
      );
    }
  }
  return trace.steps.flatMap((step) =>
    step.kind === 'condition' ? [{ step, branch: branches.get(step) ?? null }] : [],
  );
}
