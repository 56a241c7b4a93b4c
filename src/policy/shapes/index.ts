import type { TextTable } from '../../messages/message';
import { all } from './all';
import { byBase } from './by-base';
import { classAward } from './class-award';
import { countTarget } from './count-target';
import { fixedAward } from './fixed-award';
import { growth } from './growth';
import { growthTarget } from './growth-target';
import { industryGroup } from './industry-group';
import { parameterAward } from './parameter-award';
import { rateSubsidy } from './rate-subsidy';
import { relaxed, relaxedTexts } from './relaxed';
import type { Role, Shape } from './shape';
import { threshold } from './threshold';

/** Every shape that a pack's rules may be written in. A new one: its file, and its line here. */
export const SHAPES: readonly Shape[] = [
  threshold,
  growth,
  all,
  byBase,
  relaxed,
  industryGroup,
  growthTarget,
  countTarget,
  parameterAward,
  fixedAward,
  classAward,
  rateSubsidy,
];

/** What shapes say of rules that are written wrongly. */
export const SHAPE_TEXTS = { ...relaxedTexts } satisfies TextTable;

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
