import type { TextTable } from '../../messages/message';
import { all } from './all';
import { any } from './any';
import { askedAmount } from './asked-amount';
import { byBase } from './by-base';
import { byCase } from './by-case';
import { byIndustry } from './by-industry';
import { cap } from './cap';
import { classAward } from './class-award';
import { closeTo } from './close-to';
import { countTarget } from './count-target';
import { countedTexts } from './counted';
import { dailyAverage } from './daily-average';
import { dayTexts } from './days';
import { entered } from './entered';
import { extra } from './extra';
import { figure } from './figure';
import { fixedAward } from './fixed-award';
import { floor } from './floor';
import { growth } from './growth';
import { growthAbove } from './growth-above';
import { growthRate } from './growth-rate';
import { growthTarget } from './growth-target';
import { hasBaseShape } from './has-base';
import { higherOf } from './higher-of';
import { increase } from './increase';
import { increment } from './increment';
import { industryFactor } from './industry-factor';
import { industryGroup } from './industry-group';
import { industryGrowth, industryGrowthTexts } from './industry-growth';
import { lastYear } from './last-year';
import { leastAward } from './least-award';
import { meanOfMonths } from './mean-of-months';
import { netOf } from './net-of';
import { not } from './not';
import { ownColumn } from './own-column';
import { pairs } from './pairs';
import { parameterAward } from './parameter-award';
import { perHead } from './per-head';
import { perPoint } from './per-point';
import { perStep } from './per-step';
import { progressive, progressiveTexts } from './progressive';
import { rateAward } from './rate-award';
import { rateSubsidy } from './rate-subsidy';
import { ratio } from './ratio';
import { relaxed, relaxedTexts } from './relaxed';
import { rises } from './rises';
import { roster } from './roster';
import { rounded } from './rounded';
import type { Role, Shape } from './shape';
import { statedTexts } from './stated';
import { threshold } from './threshold';
import { tiers, tiersTexts } from './tiers';
import { upTo } from './up-to';
import { vagueAward, vagueAwardTexts } from './vague-award';
import { zeroBaseTexts } from './zero-base';

/** Every shape that a pack's rules may be written in. A new one: its file, and its line here. */
export const SHAPES: readonly Shape[] = [
  threshold,
  growth,
  all,
  byBase,
  hasBaseShape,
  relaxed,
  industryGroup,
  growthTarget,
  countTarget,
  parameterAward,
  fixedAward,
  classAward,
  rateSubsidy,
  figure,
  increase,
  growthRate,
  lastYear,
  askedAmount,
  any,
  not,
  roster,
  increment,
  rises,
  growthAbove,
  industryGrowth,
  byIndustry,
  pairs,
  ratio,
  closeTo,
  meanOfMonths,
  dailyAverage,
  entered,
  byCase,
  tiers,
  progressive,
  rateAward,
  perStep,
  perPoint,
  perHead,
  industryFactor,
  cap,
  floor,
  leastAward,
  rounded,
  higherOf,
  extra,
  netOf,
  vagueAward,
  upTo,
  ownColumn,
];

/** What shapes say of rules that are written wrongly. */
export const SHAPE_TEXTS = {
  ...industryGrowthTexts,
  ...tiersTexts,
  ...progressiveTexts,
  ...countedTexts,
  ...vagueAwardTexts,
  ...relaxedTexts,
  ...dayTexts,
  ...zeroBaseTexts,
  ...statedTexts,
} satisfies TextTable;

const byId: ReadonlyMap<string, Shape> = new Map(SHAPES.map((shape) => [shape.id, shape]));

function isOf<R extends Role>(shape: Shape, role: R): shape is Shape<R> {
  return shape.role === role;
}

/** The shape of this id in this role; the schema lets no other id through. */
export function shapeOf<R extends Role>(id: string, role: R): Shape<R> {
  const shape = byId.get(id);
  if (!shape || !isOf(shape, role)) throw new RangeError(`no ${role} of shape ${id}`);
  return shape;
}
