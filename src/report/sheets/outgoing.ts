import type { Finding } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { NewSheet } from '../../workbook/new-sheet';
import { sheetNames } from '../../workbook/sheet-names';
import { detailSheet } from './detail-sheet';
import { enterpriseSheets } from './enterprise-sheet';
import { feedbackSheet } from './feedback-sheet';
import { findingsSheet } from './findings-sheet';
import { noticeSheet } from './notice-sheet';
import type { ReportInput } from './report-input';
import { outgoing } from './report-sheet';

/** Lists and tables that go out, each a workbook of its own, in the order in which they are offered. */
export const OUTGOING_TABLES = ['notice', 'forms', 'findings', 'feedback', 'details'] as const;
export type OutgoingTable = (typeof OUTGOING_TABLES)[number];

/** Enterprises that a workbook of 企业核验表 holds: each has a sheet, and programs open no end of them. */
export const MOST_FORMS = 500;

export const outgoingWords = vocabulary({
  'outgoing.too-many-forms': {
    'zh-CN':
      '一企一表每家一张工作表，一个工作簿最多{most}家，现在有{count}家。请缩小范围，或在核验报告里生成企业核验表。',
    en: 'Each enterprise has a sheet of its own, {most} to a workbook at most; these are {count}. Choose fewer, or have the forms made in the report.',
  },
});

/** Whether a table can be had of a policy: opinions are asked on a draft alone. */
export function isOffered(table: OutgoingTable, pack: Pack): boolean {
  return table !== 'feedback' || pack.status === 'draft';
}

/** Why a table of so many enterprises is not made; null where it can be. */
export function refusal(table: OutgoingTable, enterprises: number): Message | null {
  if (table !== 'forms' || enterprises <= MOST_FORMS) return null;
  return outgoingWords.message('outgoing.too-many-forms', { most: String(MOST_FORMS), count: String(enterprises) });
}

/**
 * A table of the rows of `input` and of no other, as the sheets of its workbook: values alone, no link, and nothing on how
 * it is made again. What is said of whole columns of the list goes with all its rows only.
 */
export function outgoingSheets(table: OutgoingTable, input: ReportInput): readonly NewSheet[] {
  switch (table) {
    case 'notice':
      return [outgoing(noticeSheet(input))];
    case 'forms':
      return forms(input);
    case 'findings': {
      const rows = input.rows.length < input.list.rows.length ? new Set(input.rows.map(({ row }) => row.row)) : null;
      return [outgoing(findingsSheet(input, { linked: false, ...(rows && { rows }) }))];
    }
    case 'feedback':
      return [outgoing(feedbackSheet(input))];
    case 'details':
      return [outgoing(detailSheet(input))];
  }
}

/** A sheet an enterprise, called by its name. */
function forms(input: ReportInput): readonly NewSheet[] {
  const findings = new Map<number | null, Finding[]>();
  for (const finding of input.findings) {
    const beside = findings.get(finding.row);
    if (beside) beside.push(finding);
    else findings.set(finding.row, [finding]);
  }
  const names = sheetNames(
    input.rows.map(({ row }) => row.name ?? `第${String(row.row)}行`),
    '企业',
  );
  return input.rows.flatMap((row, index) =>
    enterpriseSheets({ ...input, rows: [row], findings: findings.get(row.row.row) ?? [] }).map((sheet) => ({
      ...outgoing(sheet),
      name: names[index] ?? sheet.name,
    })),
  );
}
