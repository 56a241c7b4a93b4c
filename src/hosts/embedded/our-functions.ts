import { call, FUNCTIONS } from '../../functions';
import { FUNCTION_IDS, typedName } from '../../functions/names';
import { isNotLoaded } from '../../functions/not-loaded';
import type { Locale } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import type { GridFunction } from './engine/functions';

/** Our functions in the grid, and what they rest on at the moment. */
export interface OurFunctions {
  readonly functions: readonly GridFunction[];
  standards: Standards | 'not loaded';
  /** Whether one of them had to say that the standards are not loaded: it is to be asked again. */
  askedTooEarly: boolean;
}

/** Each function under its English and its Chinese name. `locale` is asked at each call. */
export function ourFunctions(pack: Pack, locale: () => Locale): OurFunctions {
  const ours: OurFunctions = {
    functions: FUNCTION_IDS.flatMap((id) => {
      const { description, parameters } = FUNCTIONS[id].chinese;
      const said = {
        description,
        parameters: parameters.map(({ name, text }) => ({ name, text, optional: false })),
        call: (args: readonly unknown[]) => {
          const result = call(id, args, { pack, locale: locale(), standards: ours.standards });
          ours.askedTooEarly ||= isNotLoaded(result);
          return result;
        },
      };
      return [
        { name: typedName(id, 'en'), ...said },
        { name: typedName(id, 'zh-CN'), ...said },
      ];
    }),
    standards: 'not loaded',
    askedTooEarly: false,
  };
  return ours;
}
