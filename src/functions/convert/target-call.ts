import { cutOf, inOrder, obstacleTo } from '../../compile/formula/cuts';
import type { Cut, Cuts } from '../../compile/formula/cuts';
import { regionText } from '../../compile/formula/region-formula';
import { guardedLetters } from '../../compile/formula/regions';
import { firstObstacle } from '../../compile/formula/verdict-table';
import type { GrowthTarget } from '../../policy/measure';
import { growthBound } from '../../rules/reading/growth-bound';
import type { LoadedContext } from '../definition';
import { handed } from '../evaluate';
import { CHINESE_NAMES } from '../names';
import { targetArgument } from '../target-argument';
import { argumentAt, cellOf, frozen, native, shown } from './call-found';
import type { CallFound, Native } from './call-found';
import { figuresWritten, regionNow, textFigure, unsure } from './figures';
import { obstacle } from './judged-call';
import type { Answer, LookupTable } from './lookup-table';

const PLACES = { current: 1, base: 2 } as const;
/** A target is asked without the choices that a verdict knows: an empty base is none, as is a zero. */
const HANDLING = { emptyBase: 'missing', zeroBase: 'none' } as const;

/** A target as a cut of the growth: reached past it, or short of it. */
interface TargetCut {
  readonly cut: Cut;
  readonly reachedPast: boolean;
}

function targetCut({ order, rate }: GrowthTarget, { standards }: LoadedContext): TargetCut {
  const bound = growthBound(order, rate, standards.choices.growthRounding);
  return { cut: cutOf(bound.order, bound.rate), reachedPast: bound.order === '>=' || bound.order === '>' };
}

/** T, F or N (not to be told) for each region of these cuts. */
function lettersOf(cuts: Cuts, target: TargetCut | null, guarded: boolean): string {
  const own = cuts.rates.findIndex(({ order, value }) => order === target?.cut.order && value.equals(target.cut.value));
  const growth = [...Array(cuts.rates.length + 1).keys()].map((past) => {
    if (!target) return 'N';
    return past > own === target.reachedPast ? 'T' : 'F';
  });
  // Without a current figure, or a base, there is nothing to tell.
  const letters = `${'N'.repeat(cuts.rates.length + 3)}NN${growth.join('')}`;
  return guarded ? guardedLetters(cuts, letters) : letters;
}

/** Whether an industry reaches its target of growth: its own cut alone where it is written out, else its row of 政策表. */
export function onTargetCall(found: CallFound, table: LookupTable): Native {
  const { context } = table;
  const industry = argumentAt(found, 0);
  const figures = figuresWritten(found, PLACES);
  const value = cellOf(industry);
  if (!value) return frozen('convert.block');
  const differs = frozen('convert.differs', {
    function: CHINESE_NAMES.ONTARGET,
    text: [0, 1, 2].map((index) => shown(cellOf(argumentAt(found, index)))).join('、'),
  });
  let cuts: Cuts;
  let lookedUp: string;
  let letters: string;
  if (industry.source === 'literal') {
    const target = targetArgument(context.pack, handed(industry.value));
    if ('error' in target) return differs;
    const own = targetCut(target, context);
    cuts = { levels: [], rates: [own.cut] };
    const why = firstObstacle(cuts);
    if (why) return obstacle(why, target.measure);
    letters = lettersOf(cuts, own, figures.guarded);
    lookedUp = `"${letters}"`;
  } else {
    cuts = cutsOfAll(context);
    const why = firstObstacle(cuts);
    if (why) return obstacle(why, 0);
    const signature = `ONTARGET|${figures.guarded ? '2' : '1'}`;
    const none: Answer = { kind: 'text', text: lettersOf(cuts, null, figures.guarded) };
    table.column(signature, () => ({
      heading: `${CHINESE_NAMES.ONTARGET}（判别码${figures.guarded ? '，双边' : ''}）`,
      blank: none,
      unknown: none,
      answer: (key) => {
        const target = targetArgument(context.pack, key);
        if ('error' in target) return null;
        const own = targetCut(target, context);
        if (obstacleTo('rate', own.cut) !== null) return null;
        return { kind: 'text', text: lettersOf(cuts, own, figures.guarded) };
      },
    }));
    const answer = table.lookedUp(signature, value);
    if (answer.kind !== 'text') return differs;
    letters = answer.text;
    lookedUp = table.text(signature, industry.written);
  }
  const uncertain = unsure(found, PLACES, true);
  if (uncertain) return uncertain;
  const letter = letters.charAt(regionNow(cuts, found, PLACES, HANDLING));
  if (letter !== letterOf(found)) return textFigure(found, PLACES) ?? differs;
  const region = regionText(cuts, figures, HANDLING);
  return native(`CHOOSE(FIND(MID(${lookedUp},1+${region},1),"TFN"),TRUE,FALSE,NA())`);
}

/** The rates of all targets that a plain formula can hold a growth against. */
function cutsOfAll(context: LoadedContext): Cuts {
  const all = context.pack.measures.flatMap(({ targets }) => targets.map((target) => targetCut(target, context).cut));
  return { levels: [], rates: inOrder(all.filter((cut) => obstacleTo('rate', cut) === null)) };
}

/** What ours answers; nothing for an error that a plain formula does not give. */
function letterOf({ result }: CallFound): string | null {
  if (result?.kind === 'value') return result.value === true ? 'T' : 'F';
  return result?.kind === 'error' && result.error === '#N/A' ? 'N' : null;
}
