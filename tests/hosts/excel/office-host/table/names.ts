import { HostFault } from '../fault';
import type { HostName } from '../holdings';
import type { HostSheet } from '../model';
import { addressOf, rangeIn } from '../range';
import type { World } from '../world';
import { aRange, demanded, isObject, nothing, orNull } from './members';
import type { HostObject, Members } from './members';

const aName = (name: HostName): HostObject => ({ type: 'NamedItem', name });

function namesOf({ book }: World, scope: HostSheet | null): HostName[] {
  return book.names.filter((each) => each.scope === scope);
}

function keyed(world: World, scope: HostSheet | null, key: unknown): HostName | undefined {
  return namesOf(world, scope).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}

export const namedItemCollection: Members<'NamedItemCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    Add: ({ sheet }, [name, given, comment], world) => {
      world.write();
      const wanted = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted)) throw new HostFault('InvalidArgument');
      if (keyed(world, sheet, wanted)) throw new HostFault('ItemAlreadyExists');
      const added: HostName = {
        name: wanted,
        scope: sheet,
        formula: isObject(given, 'Range') ? `=${addressOf(given.range)}` : String(given),
        visible: true,
        comment: typeof comment === 'string' ? comment : '',
      };
      world.book.names.push(added);
      return { yields: aName(added) };
    },
    GetItem: ({ sheet }, [key], world) => ({ yields: aName(demanded(keyed(world, sheet, key))) }),
    GetItemOrNullObject: ({ sheet }, [key], world) => orNull(keyed(world, sheet, key), aName),
    GetCount: ({ sheet }, _given, world) => namesOf(world, sheet).length,
  },
  items: ({ sheet }, world) => namesOf(world, sheet).map(aName),
};

/** A name stands for cells, or for a value of its own. */
function valueOf({ formula }: HostName): string | number | boolean {
  const text = formula.replace(/^=/, '');
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

export const namedItem: Members<'NamedItem'> = {
  identity: ({ name: { name } }) => ({ Name: name }),
  get: {
    Name: ({ name: { name } }) => name,
    Formula: ({ name: { formula } }) => formula,
    Value: ({ name }) => valueOf(name),
    Type: ({ name }, world) =>
      rangeIn(world, name.formula) ? 'Range' : typeof valueOf(name) === 'number' ? 'Double' : 'String',
    Scope: ({ name: { scope } }) => (scope ? 'Worksheet' : 'Workbook'),
    Visible: ({ name: { visible } }) => visible,
    Comment: ({ name: { comment } }) => comment,
  },
  set: {
    Visible: ({ name }, value, world) => {
      world.write();
      name.visible = value === true;
    },
    Comment: ({ name }, value, world) => {
      world.write();
      name.comment = String(value);
    },
    Formula: ({ name }, value, world) => {
      world.write();
      name.formula = String(value);
    },
  },
  to: {},
  call: {
    GetRange: ({ name }, _given, world) => aRange(demanded(rangeIn(world, name.formula))),
    GetRangeOrNullObject: ({ name }, _given, world) => {
      const range = rangeIn(world, name.formula);
      return range ? aRange(range) : nothing;
    },
    Delete: ({ name }, _given, world) => {
      world.write();
      world.book.names.splice(world.book.names.indexOf(name), 1);
    },
  },
};
