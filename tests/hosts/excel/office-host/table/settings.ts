import { HostFault } from '../fault';
import type { HostSetting, HostXmlPart } from '../holdings';
import type { World } from '../world';
import { demanded, orNull } from './members';
import type { HostObject, Members } from './members';

/** What an add-in keeps inside the workbook: settings of its own, and parts of XML. */

const aSetting = (setting: HostSetting): HostObject => ({ type: 'Setting', setting });
const aPart = (part: HostXmlPart): HostObject => ({ type: 'CustomXmlPart', part });

function setting({ book }: World, key: unknown): HostSetting | undefined {
  return book.settings.find((each) => each.key === key);
}

export const settingCollection: Members<'SettingCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    Add: (_self, [key, value], world) => {
      world.write();
      const known = setting(world, key);
      if (known) {
        known.value = value;
        return { yields: aSetting(known) };
      }
      const added: HostSetting = { key: String(key), value };
      world.book.settings.push(added);
      return { yields: aSetting(added) };
    },
    GetItem: (_self, [key], world) => ({ yields: aSetting(demanded(setting(world, key))) }),
    GetItemOrNullObject: (_self, [key], world) => orNull(setting(world, key), aSetting),
    GetCount: (_self, _given, { book }) => book.settings.length,
  },
  items: (_self, { book }) => book.settings.map(aSetting),
};

export const settingMembers: Members<'Setting'> = {
  identity: ({ setting: { key } }) => ({ Key: key, _Id: key }),
  get: {
    Key: ({ setting: { key } }) => key,
    Value: ({ setting: { value } }) => value,
    _Id: ({ setting: { key } }) => key,
  },
  set: {
    Value: ({ setting: of }, value, world) => {
      world.write();
      of.value = value;
    },
  },
  to: {},
  call: {
    Delete: ({ setting: of }, _given, world) => {
      world.write();
      world.book.settings.splice(world.book.settings.indexOf(of), 1);
    },
  },
};

/** The namespace of the outermost element; what is not one whole element is no XML. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([^\s<>/]+)([^>]*?)(?:\/>|>[\s\S]*<\/\1\s*>)\s*$/.exec(xml);
  if (!root) throw new HostFault('InvalidArgument', 'The XML is not well formed.');
  return /\sxmlns="([^"]*)"/.exec(root[2] ?? '')?.[1] ?? '';
}

function part({ book }: World, id: unknown): HostXmlPart | undefined {
  return book.xmlParts.find((each) => each.id === id);
}

export const customXmlPartCollection: Members<'CustomXmlPartCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    Add: (_self, [xml], world) => {
      world.write();
      const text = String(xml);
      const added: HostXmlPart = { id: world.book.nextId(), namespace: namespaceOf(text), xml: text };
      world.book.xmlParts.push(added);
      return { yields: aPart(added) };
    },
    GetItem: (_self, [id], world) => ({ yields: aPart(demanded(part(world, id))) }),
    GetItemOrNullObject: (_self, [id], world) => orNull(part(world, id), aPart),
    GetByNamespace: (_self, [namespace], { book }) => ({
      yields: {
        type: 'CustomXmlPartScopedCollection',
        parts: book.xmlParts.filter((each) => each.namespace === namespace),
      },
    }),
    GetCount: (_self, _given, { book }) => book.xmlParts.length,
  },
  items: (_self, { book }) => book.xmlParts.map(aPart),
};

export const customXmlPartScopedCollection: Members<'CustomXmlPartScopedCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetCount: ({ parts }) => parts.length,
    GetItem: ({ parts }, [id]) => ({ yields: aPart(demanded(parts.find((each) => each.id === id))) }),
    GetOnlyItem: ({ parts }) => ({ yields: aPart(demanded(parts.length === 1 ? parts[0] : null)) }),
    GetOnlyItemOrNullObject: ({ parts }) => orNull(parts.length === 1 ? parts[0] : null, aPart),
  },
  items: ({ parts }) => parts.map(aPart),
};

export const customXmlPart: Members<'CustomXmlPart'> = {
  identity: ({ part: { id } }) => ({ Id: id }),
  get: { Id: ({ part: { id } }) => id, NamespaceUri: ({ part: { namespace } }) => namespace },
  set: {},
  to: {},
  call: {
    GetXml: ({ part: { xml } }) => xml,
    SetXml: ({ part: of }, [xml], world) => {
      world.write();
      const text = String(xml);
      namespaceOf(text);
      of.xml = text;
    },
    Delete: ({ part: of }, _given, world) => {
      world.write();
      world.book.xmlParts.splice(world.book.xmlParts.indexOf(of), 1);
    },
  },
};
