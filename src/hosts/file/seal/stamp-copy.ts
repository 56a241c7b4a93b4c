import { CONTENT_TYPES_PART, readContentTypes } from '../package/content-types';
import { readRelations, relationsPart } from '../package/relations';
import { ContentTypesSplice, RelationsSplice } from '../splice/package-splice';
import { Xlsx } from '../xlsx';
import { escaped } from '../xml/entities';
import { readPart } from '../xml/part';
import type { Archive, Source } from '../zip/archive';
import { PackageWriter } from '../zip/package-writer';

const NAMESPACE = 'urn:policy-check:seal:1';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const OWN = new Set([NAMESPACE]);
const ITEM = /^customXml\/[^/]+\.xml$/i;

/** The stamp's copy in a custom XML part, a line a line; null where the package has none. */
export async function readStampCopy({ archive, book }: Xlsx): Promise<readonly string[] | null> {
  const part = await copyPart(archive, book.part);
  if (part === null) return null;
  const pieces: string[] = [];
  await readPart(archive, part, OWN, {
    open: () => undefined,
    close: () => undefined,
    text: (text) => {
      pieces.push(text);
    },
  });
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The part that holds the copy: the one whose root is of our own vocabulary. */
async function copyPart(archive: Archive, book: string): Promise<string | null> {
  for (const { kind, part } of await readRelations(archive, book)) {
    if (kind !== 'customXml' || part === null || !archive.has(part) || !ITEM.test(part)) continue;
    const elements: string[] = [];
    try {
      await readPart(archive, part, OWN, {
        open: (element) => {
          elements.push(element);
        },
        close: () => undefined,
      });
    } catch {
      // A part of someone else's that we cannot read is none of ours.
      continue;
    }
    if (elements[0] === 'stamp') return part;
  }
  return null;
}

/** The package with the stamp's copy in it, in place of a former one; every other part stays as it is. */
export async function withStampCopy(source: Source, lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const { archive, book } = await Xlsx.open(source);
  const writer = new PackageWriter();
  const former = await copyPart(archive, book.part);
  const part = former ?? freePart(archive);
  await writer.write(part, `<stamp xmlns="${NAMESPACE}">${escaped(lines.join('\n'))}</stamp>`);
  if (former === null) {
    const relationsName = archive.nameOf(relationsPart(book.part)) ?? relationsPart(book.part);
    const relations = new RelationsSplice(await textOf(archive, relationsName));
    relations.add(KIND, `/${part}`);
    await writer.write(relationsName, relations.result() ?? '');
    if ((await readContentTypes(archive)).typeOf(part) === null) {
      const typesName = archive.nameOf(CONTENT_TYPES_PART) ?? CONTENT_TYPES_PART;
      const types = new ContentTypesSplice(await textOf(archive, typesName));
      types.add(part, 'application/xml');
      await writer.write(typesName, types.result() ?? '');
    }
  }
  return writer.finish(archive);
}

function freePart(archive: Archive): string {
  let number = 1;
  while (archive.has(`customXml/item${String(number)}.xml`)) number += 1;
  return `customXml/item${String(number)}.xml`;
}

async function textOf(archive: Archive, part: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await archive.bytes(part));
}
