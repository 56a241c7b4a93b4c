import type { CheckedFile } from '../../../src/check/checked-file';
import { runCheck } from '../../../src/check/run';
import { TEXTS } from '../../../src/check/texts';
import { checkCharacter } from '../../../src/list/credit-code';
import type { Message } from '../../../src/messages/message';
import { say } from '../../../src/messages/say';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import type { Choices } from '../../../src/policy/standards';
import type { Grid } from '../../../src/workbook/grid';
import { pack, sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';

export const HEADER = [
  '企业名称',
  '统一社会信用代码',
  '所属行业',
  '县（市、区）',
  '二季度产值（万元）',
  '上年同期产值（万元）',
];

/** A valid code of no real enterprise, a different one for each number. */
export function code(number: number): string {
  const first17 = `91450100MA${String(number).padStart(7, '0')}`;
  return first17 + (checkCharacter(first17) ?? '');
}

export interface Said {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly choices?: Partial<Choices>;
  readonly measures?: readonly number[];
}

/** A list, checked. */
export function checked(file: string, grid: Grid, { parameters = {}, choices = {}, measures }: Said = {}): CheckedFile {
  const standards = standardsOf(pack, { parameters, choices: { ...DEFAULT_CHOICES, ...choices } });
  const outcome = runCheck([grid], pack, { list: {}, measures: measures ?? null, standards });
  if (outcome.kind === 'no-list') throw new Error(`no list: ${outcome.why.code}`);
  return { file, outcome, grid };
}

/** A list of the usual columns, checked. */
export function checkedRows(file: string, rows: readonly (readonly Cell[])[], said: Said = {}): CheckedFile {
  return checked(file, sheet([HEADER, ...rows]), said);
}

export const zh = (message: Message): string => say(message, 'zh-CN', TEXTS);
export const en = (message: Message): string => say(message, 'en', TEXTS);
