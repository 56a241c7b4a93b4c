import type { Message } from '../../messages/message';
import { amountText } from '../../policy/amounts';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { PackUnit } from '../../policy/terms';
import type { Exact } from '../../quantity/exact';
import { vagueAwardWords } from '../../rules';
import type { Award } from '../../rules/verdict';
import type { CellContent, CellRole } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { amountCell } from '../result-columns';
import { sheetWords } from './sheet-words';

/** A text that wraps; nothing where there is none. */
export function textCell(text: string | null, role: CellRole = 'wrapped'): CellContent {
  return text === null || text === '' ? { value: EMPTY, role } : { value: { kind: 'text', text }, role };
}

/** A count of things. */
export function countCell(count: number): CellContent {
  return { value: { kind: 'number', number: count } };
}

/** A heading inside a sheet. */
export function headingCell(text: string): CellContent {
  return { value: { kind: 'text', text }, role: 'heading' };
}

/** Names in a row, as the list and the pack call them. */
export function namesOf(pack: Pack, keys: readonly string[]): string {
  return keys.map((key) => keyName(pack, key)['zh-CN']).join('、');
}

/** An award: its amount, or that it is open and what it waits for; never 0 for what is not known. */
export function awardCell(pack: Pack, award: Award | null, speak: (message: Message) => string): CellContent {
  switch (award?.kind) {
    case 'amount':
      return amountCell(award.amount);
    case 'unknown':
      return textCell(speak(waiting(pack, award.missing)), 'undetermined');
    case 'at-most':
    case 'at-least':
    case 'range':
      return textCell(speak(vagueAwardWords(pack, award)), 'undetermined');
    case 'none':
      return textCell(speak(sheetWords.message('sheet.no-award')));
    case undefined:
      return { value: EMPTY };
  }
}

/** 待定：增产增效奖励标准未明确. Without a name, the officer has to settle it. */
export function waiting(pack: Pack, missing: readonly string[]): Message {
  if (missing.length === 0) return sheetWords.message('sheet.award-adjusted');
  return sheetWords.message('sheet.award-open', { names: namesOf(pack, missing) });
}

/** 第1条（增产增效） */
export function measureName(pack: Pack, number: number): string {
  const short = pack.measures.find((measure) => measure.number === number)?.short['zh-CN'] ?? '';
  const clause = number === 0 ? '序言' : `第${String(number)}条`;
  return short === '' ? clause : `${clause}（${short}）`;
}

/** A number with its unit. */
export function withUnit(value: Exact, unit: PackUnit): string {
  return amountText(value, unit)['zh-CN'];
}
