import { escaped } from '../../xml/entities';
import { SPREADSHEET } from '../../xml/namespaces';
import { XmlReader } from '../../xml/xml-reader';
import { opened, prefixOf, tagName, TextSplice } from '../text-splice';

/** A name of one sheet's own, as it is to be; `refersTo` null: it goes. */
export interface LocalName {
  readonly name: string;
  /** The sheet's place among all, from 0. */
  readonly sheet: number;
  readonly refersTo: string | null;
  readonly hidden?: boolean;
}

interface Stretch {
  readonly start: number;
  readonly inside: number;
  end: number;
}

const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences']);

/** The workbook's part with names of sheets set; null where nothing differs. */
export function withLocalNames(source: string, wanted: readonly LocalName[]): string | null {
  if (wanted.length === 0) return null;
  const splice = new TextSplice(source);
  const there = new Map<string, Stretch>();
  const lists: Stretch[] = [];
  let [prefix, after, count] = ['', 0, 0];
  const path: { readonly name: string; readonly stretch: Stretch; readonly key: string }[] = [];
  const reader = new XmlReader(SPREADSHEET, {
    open(name, attributes, start, end) {
      if (path.length === 0) prefix = prefixOf(source.slice(start, end));
      const key = `${attributes.get('localSheetId') ?? ''} ${attributes.get('name') ?? ''}`.toLowerCase();
      path.push({ name, stretch: { start, inside: end, end }, key });
    },
    close(name, _start, end) {
      const element = path.pop();
      if (!element) return;
      element.stretch.end = end;
      if (path.length === 1 && BEFORE.has(name)) after = end;
      if (path.length === 1 && name === 'definedNames') lists.push(element.stretch);
      if (path.length === 2 && name === 'definedName') {
        count += 1;
        there.set(element.key, element.stretch);
      }
    },
  });
  reader.write(source);
  reader.end();
  let added = '';
  for (const { name, sheet, refersTo, hidden } of wanted) {
    const old = there.get(`${String(sheet)} ${name}`.toLowerCase());
    const flag = hidden === true ? ' hidden="1"' : '';
    const xml =
      refersTo === null
        ? ''
        : `<${prefix}definedName name="${name}" localSheetId="${String(sheet)}"${flag}>${escaped(refersTo)}</${prefix}definedName>`;
    if (old) {
      splice.replace(old.start, old.end, xml);
      if (xml === '') count -= 1;
    } else added += xml;
  }
  return placed(splice, lists[0] ?? null, { added, after, prefix, left: count });
}

function placed(
  splice: TextSplice,
  list: Stretch | null,
  { added, after, prefix, left }: { added: string; after: number; prefix: string; left: number },
): string | null {
  const { source } = splice;
  // An empty list of names is against the schema.
  if (list && added === '' && left <= 0) return source.slice(0, list.start) + source.slice(list.end);
  if (added === '') return splice.edited ? splice.result() : null;
  if (!list) return splice.insert(after, `<${prefix}definedNames>${added}</${prefix}definedNames>`).result();
  const tag = source.slice(list.start, list.inside);
  if (tag.endsWith('/>')) {
    return splice.replace(list.start, list.inside, `${opened(tag)}${added}</${tagName(tag)}>`).result();
  }
  return splice.insert(source.lastIndexOf('<', list.end - 1), added).result();
}
