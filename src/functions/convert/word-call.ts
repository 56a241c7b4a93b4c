import { handed } from '../evaluate';
import { call } from '../index';
import { CHINESE_NAMES } from '../names';
import type { FunctionId } from '../names';
import type { CellValue } from '../../workbook/cell';
import { argumentAt, cellOf, frozen, named, native, shown } from './call-found';
import type { CallFound, Native } from './call-found';
import { answerOf } from './judged-call';
import { answerOfCall, NOBODYS_NAME, written } from './lookup-table';
import type { Answer, LookupTable } from './lookup-table';

/** Where a function takes the name of an industry, of those that ask for nothing else that lives. */
const INDUSTRY_PLACE: Partial<Record<FunctionId, number>> = { INDUSTRY: 0, TARGET: 0, THRESHOLD: 3, AWARD: 3 };

/**
 * Functions that answer from the policy alone: the answer itself where all is written out in the call, and a look-up by the
 * industry where that comes from a cell.
 */
export function wordCall(found: CallFound, table: LookupTable): Native {
  const { id, result } = found;
  const live = found.arguments.findIndex(({ source }) => source === 'typed' || source === 'calculated');
  if (live < 0) {
    const value = result && answerOfCall(result);
    return value
      ? native(written(value), 'fixed')
      : frozen('convert.differs', { function: named(id, 0).function, text: '' });
  }
  const place = INDUSTRY_PLACE[id];
  const others = found.arguments.some(
    ({ source }, index) => index !== live && (source === 'typed' || source === 'calculated'),
  );
  if (live !== place || others) return frozen('convert.live-word', named(id, live));
  const fixed = found.arguments.slice(0, place).map(({ value }) => handed(value));
  const signature = `${id}|${JSON.stringify(fixed)}`;
  const heading = `${CHINESE_NAMES[id]}（${fixed.map((each) => JSON.stringify(each ?? '')).join('，')}）`.replace(
    '（）',
    '',
  );
  const column = table.column(signature, () => {
    const ask = (value: CellValue): Answer | null => answerOfCall(call(id, [...fixed, handed(value)], table.context));
    const [blank, unknown] = [ask({ kind: 'empty' }), ask({ kind: 'text', text: NOBODYS_NAME })];
    if (!blank || !unknown) return null;
    return { heading, blank, unknown, answer: (key) => answerOf(key, ask) };
  });
  const industry = argumentAt(found, place);
  const value = cellOf(industry);
  if (!column || !value || !result) return frozen('convert.block');
  const differs = frozen('convert.differs', { function: named(id, 0).function, text: shown(value) });
  // A look-up cannot tell an error that it finds from a key that it does not find.
  if (column.unknown.kind !== 'error' && table.hasErrors(signature)) return differs;
  const now = answerOfCall(result);
  if (JSON.stringify(now) !== JSON.stringify(table.lookedUp(signature, value))) return differs;
  return native(table.text(signature, industry.written));
}
