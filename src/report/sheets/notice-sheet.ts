import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { CellContent } from '../../workbook/cell';
import { amountCell, draftWarning } from '../result-columns';
import type { ReportInput, Standing } from './report-input';
import { standingsOf } from './report-input';
import { exactly, MONEY_UNIT, outgoingNotes, periodTitle, titled, usualLayout } from './report-sheet';
import type { ReportSheet } from './report-sheet';
import { awardCell, countCell, measureName, textCell } from './sheet-cells';
import { count, emptyTally } from './tally';

const FINAL = '公示名单';
const ESTIMATE = '拟奖补名单（测算稿）';

export const noticeWords = vocabulary({
  'notice.open-awards': {
    'zh-CN': '名单中有{count}项奖补金额待定，合计也写待定；请先明确奖补标准。',
    en: '{count} awards of the list are open, and so is their total. Settle the awards first.',
  },
  'notice.duplicates': {
    'zh-CN':
      '名单中有{count}行的企业名称或信用代码在原名单里重复，没有合并；公示前请核对，避免重复奖补（「{sheet}」第{rows}行）。',
    en: '{count} rows have a name or code that the list holds twice; they are not merged. Check them before it goes out ({sheet}, rows {rows}).',
  },
  'notice.two-measures': {
    'zh-CN': '有{count}家企业同时列在几条之下；请核对行业，确认适用哪一条（「{sheet}」第{rows}行）。',
    en: '{count} enterprises stand under several measures. Check which applies ({sheet}, rows {rows}).',
  },
  'notice.undetermined': {
    'zh-CN': '原名单还有{count}家待定，没有列入。',
    en: '{count} enterprises are undetermined and not in the list.',
  },
  'notice.unreviewed': {
    'zh-CN': '名单中有{count}项还没有复核。',
    en: '{count} entries have not been reviewed.',
  },
});

/**
 * 公示名单, under a policy that warns of itself 拟奖补名单（测算稿）: who is to be awarded what, by the officer's word where they
 * adjusted a verdict. It holds no figure of output. What to look at before it goes out: `noticeDoubts`.
 */
export function noticeSheet(input: ReportInput): ReportSheet {
  const { pack, speak, measures } = input;
  const listed = listedIn(input);
  const several = measures.length > 1;
  const notes = outgoingNotes(input, MONEY_UNIT);
  const columns = [
    { heading: '序号', width: 8 },
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 24 },
    { heading: '所在县区', width: 20 },
    ...(several ? [{ heading: '条款', width: 20 }] : []),
    { heading: '奖补金额（万元）', width: 22 },
  ];
  const tally = emptyTally();
  for (const { final, award } of listed) count(tally, final, award);
  const rows = listed.map((standing, index): readonly CellContent[] => {
    const { name, creditCode, city, county } = standing.row.row;
    return [
      countCell(index + 1),
      textCell(name),
      textCell(creditCode),
      textCell([city, county].filter((part) => part !== null).join('')),
      ...(several ? [textCell(measureName(pack, standing.trace.measure))] : []),
      awardCell(pack, standing.award, speak),
    ];
  });
  const total: readonly CellContent[] = [
    textCell('合计'),
    ...Array.from({ length: columns.length - 2 }, () => textCell(null)),
    tally.open > 0 ? textCell('待定', 'undetermined') : amountCell(tally.settledWan),
  ];
  const estimate = draftWarning(pack) !== null;
  return {
    name: estimate ? ESTIMATE : FINAL,
    title: `${periodTitle(input)}${estimate ? `工业企业${ESTIMATE}` : `奖补企业${FINAL}`}`,
    notes,
    columns,
    rows: [...rows, total],
    layout: usualLayout(notes, columns, 'portrait', input.signers),
    known: {
      title: titled(`(?:工业企业${ESTIMATE}|奖补企业${FINAL})`),
      headings: exactly('序号', '企业名称', '统一社会信用代码', '所在县区', '条款', '奖补金额（万元）'),
      keys: several
        ? [
            ['统一社会信用代码', '条款'],
            ['企业名称', '条款'],
          ]
        : [['统一社会信用代码'], ['企业名称']],
      rows: [{ column: 1, reads: /^\d+$|^合计$/ }],
      end: /^合计$/,
    },
  };
}

/** How many entries the list has. */
export function listedCount(input: ReportInput): number {
  return listedIn(input).length;
}

function listedIn(input: ReportInput): readonly Standing[] {
  return standingsOf(input)
    .flat()
    .filter(({ final }) => final === 'eligible');
}

const DUPLICATES: ReadonlySet<string> = new Set(['name-duplicate', 'credit-code-duplicate']);

/** What a careful officer settles before the list goes out: open awards, duplicates, enterprises under two measures. */
export function noticeDoubts(input: ReportInput): readonly Message[] {
  const { message } = noticeWords;
  const { sheet } = input.list;
  const listed = listedIn(input);
  const rows = listed.map(({ row }) => row.row.row);
  const doubts: Message[] = [];
  const open = listed.filter(({ award }) => award !== null && award.kind !== 'amount' && award.kind !== 'none').length;
  if (open > 0) doubts.push(message('notice.open-awards', { count: String(open) }));
  const twice = new Set(input.findings.flatMap(({ row, code }) => (row !== null && DUPLICATES.has(code) ? [row] : [])));
  const duplicates = [...new Set(rows)].filter((row) => twice.has(row));
  if (duplicates.length > 0) doubts.push(message('notice.duplicates', told(sheet, duplicates)));
  const seen = new Set<number>();
  const several = new Set<number>();
  for (const row of rows) (seen.has(row) ? several : seen).add(row);
  if (several.size > 0) doubts.push(message('notice.two-measures', told(sheet, [...several])));
  const undetermined = standingsOf(input).filter(
    (each) =>
      each.some(({ final }) => final.startsWith('undetermined')) && !each.some(({ final }) => final === 'eligible'),
  ).length;
  if (undetermined > 0) doubts.push(message('notice.undetermined', { count: String(undetermined) }));
  const unreviewed = listed.filter(({ review }) => (review?.state ?? 'pending') !== 'reviewed').length;
  if (input.reviews.length > 0 && unreviewed > 0) {
    doubts.push(message('notice.unreviewed', { count: String(unreviewed) }));
  }
  return doubts;
}

function told(sheet: string, rows: readonly number[]): Record<string, string> {
  const shown = rows.slice(0, 10).join('、');
  return { sheet, count: String(rows.length), rows: rows.length > 10 ? `${shown}…` : shown };
}
