import { call, FUNCTIONS } from '../../functions';
import { UNREAD } from '../../functions/basis';
import type { Basis } from '../../functions/definition';
import { FUNCTION_IDS, typedName } from '../../functions/names';
import { isNotLoaded } from '../../functions/not-loaded';
import type { Locale } from '../../messages/message';
import type { GridFunction } from './engine/functions';

/** Our functions in the grid, and what they rest on at the moment. */
export interface OurFunctions {
  readonly functions: readonly GridFunction[];
  basis: Basis;
  /** Whether one of them was asked before the workbook was read: it is to be asked again. */
  askedTooEarly: boolean;
}

/** Each function under its English and its Chinese name. `locale` is asked at each call. */
export function ourFunctions(locale: () => Locale): OurFunctions {
  const ours: OurFunctions = {
    functions: FUNCTION_IDS.flatMap((id) => {
      const { description, parameters } = FUNCTIONS[id].chinese;
      const said = {
        description,
        parameters: parameters.map(({ name, text }) => ({ name, text, optional: false })),
        call: (args: readonly unknown[]) => {
          const result = call(id, args, { ...ours.basis, locale: locale() });
          ours.askedTooEarly ||= isNotLoaded(result);
          return result;
        },
      };
      return [
        { name: typedName(id, 'en'), ...said },
        { name: typedName(id, 'zh-CN'), ...said },
      ];
    }),
    basis: UNREAD,
    askedTooEarly: false,
  };
  return ours;
}
