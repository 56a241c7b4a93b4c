import { quotedSheet } from '../../../workbook/address';
import { PackageWriter } from '../../file/zip/package-writer';
import type { Xlsx } from '../../file/xlsx';
import { escaped, escapedAttribute, unescaped } from '../../file/xml/entities';
import { withAttribute } from '../../file/splice/text-splice';
import { partText } from '../../file/xml/part-text';

/** A sheet of the file, and what the grid calls and shows of it now. */
export interface SheetChange {
  readonly from: string;
  readonly to: string;
  readonly hidden: boolean;
  /** Whether its being shown or hidden changed. */
  readonly toggled: boolean;
}

/** Elements whose text is a formula, in cells, names, rules, charts. */
const FORMULAS = /<((?:\w+:)?(?:f|formula|formula1|formula2|definedName))(\s[^<>]*)?>([^<]*)</g;

/** A reference to a sheet inside a formula: quoted, or bare before its exclamation mark. */
const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The package with sheets renamed and shown or hidden, and every formula that names them following. */
export async function withSheetNames(xlsx: Xlsx, changes: readonly SheetChange[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = new Map(changes.filter(({ from, to }) => from !== to).map(({ from, to }) => [from.toLowerCase(), to]));
  const writer = new PackageWriter();
  for (const part of xlsx.archive.names) {
    if (!/\.xml$/i.test(part) || /sharedStrings|styles\.xml|theme\//i.test(part)) continue;
    const text = await partText(xlsx.archive, part);
    let mended = names.size === 0 ? text : renamedFormulas(text, names);
    if (part.toLowerCase() === xlsx.book.part.toLowerCase()) mended = renamedSheets(mended, changes);
    if (/pivotCacheDefinition/i.test(part)) mended = renamedSources(mended, names);
    if (mended !== text) await writer.write(part, mended);
  }
  return writer.finish(xlsx.archive);
}

function renamedFormulas(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(FORMULAS, (whole, tag: string, attributes: string | undefined, formula: string) => {
    const plain = unescaped(formula);
    const mended = plain.replace(REFERENCE, (reference, quoted: string | undefined, bare: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      const to = name === undefined ? undefined : names.get(name.toLowerCase());
      return to === undefined ? reference : `${quotedSheet(to)}!`;
    });
    return mended === plain ? whole : `<${tag}${attributes ?? ''}>${escaped(mended)}<`;
  });
}

function renamedSheets(text: string, changes: readonly SheetChange[]): string {
  return text.replace(/<(?:\w+:)?sheet\s[^>]*>/g, (tag) => {
    const name = unescaped(/\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)?.slice(1).find(Boolean) ?? '');
    const change = changes.find(({ from }) => from === name);
    if (!change) return tag;
    const named = change.from === change.to ? tag : withAttribute(tag, 'name', escapedAttribute(change.to));
    if (!change.toggled) return named;
    return withAttribute(named, 'state', change.hidden ? 'hidden' : 'visible');
  });
}

function renamedSources(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/<(?:\w+:)?worksheetSource\s[^>]*>/g, (tag) => {
    const name = unescaped(/\ssheet\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? '');
    const to = names.get(name.toLowerCase());
    return to === undefined ? tag : withAttribute(tag, 'sheet', escapedAttribute(to));
  });
}
