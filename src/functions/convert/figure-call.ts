import { creditCodeText } from '../../compile/formula/credit-code-formula';
import { growthText } from '../../compile/formula/growth-formula';
import { isFigure } from '../../compile/formula/region-formula';
import { countProgress } from '../../rules';
import { ofDouble, plain } from '../../quantity/exact';
import { handed } from '../evaluate';
import { measureArgument } from '../measure-argument';
import { nameArgument } from '../name-argument';
import { argumentAt, cellOf, frozen, named, native, shown } from './call-found';
import type { CallFound, Native } from './call-found';
import { figuresWritten, textFigure, unsure } from './figures';
import type { LookupTable } from './lookup-table';

/** The rate of growth: exact to 14 digits. */
export function growthCall(found: CallFound): Native {
  const places = { current: 0, base: 1 } as const;
  const written = figuresWritten(found, places);
  const uncertain = unsure(found, places, true) ?? textFigure(found, places);
  if (uncertain && !saysNone(found, places.base)) return uncertain;
  return native(growthText(written.current, written.base), 'growth-digits');
}

function saysNone(found: CallFound, base: number): boolean {
  const value = cellOf(argumentAt(found, base));
  const current = cellOf(argumentAt(found, 0));
  const blank = (text: string): boolean => text.trim() === '';
  const figures =
    current?.kind === 'number' || current?.kind === 'empty' || (current?.kind === 'text' && blank(current.text));
  return figures && value?.kind === 'text' && blank(value.text);
}

/** How far a written-out count target is: the quotient of two whole numbers is the nearest double everywhere. */
export function progressCall(found: CallFound, table: LookupTable): Native {
  const [measure, programme, actual] = [argumentAt(found, 0), argumentAt(found, 1), argumentAt(found, 2)];
  for (const [index, argument] of [measure, programme].entries()) {
    if (argument.source !== 'literal' && argument.source !== 'absent')
      return frozen('convert.live-word', named('PROGRESS', index));
  }
  const value = cellOf(actual);
  const differs = frozen('convert.differs', { function: named('PROGRESS', 0).function, text: shown(value) });
  const asked = measureArgument(table.context.pack, handed(measure.value), ({ counts }) => counts.length > 0);
  if ('error' in asked) return differs;
  const target = nameArgument(handed(programme.value), { 'zh-CN': '', en: '' }, asked.counts);
  if ('error' in target) return differs;
  if (value?.kind === 'number') {
    const { number } = value;
    if (!Number.isSafeInteger(number) || number < 0) return differs;
    const share = Number(plain(countProgress(target, ofDouble(number)).share));
    if (ofDouble(number / target.count.toNumber()).comparedTo(ofDouble(share)) !== 0) return differs;
  } else if (value?.kind !== 'empty' && !(value?.kind === 'text' && value.text.trim() === '')) return differs;
  const { written } = actual;
  return native(
    `IF(${isFigure({ whole: written, number: written })},IF(${written}=INT(${written}),${written}/${plain(target.count)},NA()),NA())`,
  );
}

/** GB 32100's check, without the full-width characters that ours turns into plain ones. */
export function creditCodeCall(found: CallFound): Native {
  const code = argumentAt(found, 0);
  const value = cellOf(code);
  const answer = found.result?.kind === 'value' ? found.result.value : null;
  const differs = frozen('convert.differs', { function: named('CREDITCODE', 0).function, text: shown(value) });
  if (value?.kind === 'empty') return answer === null ? native(creditCodeText(code.written)) : differs;
  // A text of plain characters is read alike; of a blank one ours says nothing, nor does the formula.
  if (value?.kind !== 'text' || !/^[ -&(-^a-~]*$/.test(value.text)) return differs;
  return (answer === null) === (value.text.trim() === '') ? native(creditCodeText(code.written)) : differs;
}
