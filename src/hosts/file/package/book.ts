import { failure } from '../failures';
import { FAULTS } from '../xml/broken-xml';
import { DOCUMENT_RELATIONS, SPREADSHEET } from '../xml/namespaces';
import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';
import { readContentTypes } from './content-types';
import type { Relation } from './relations';
import { readRelations } from './relations';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet as the workbook lists it. */
export interface BookSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** `worksheet`; `chartsheet`, `dialogsheet` and the like hold no cells. */
  readonly kind: string;
  readonly part: string;
  readonly relation: string;
  /** Its own number, which survives moving. */
  readonly id: number;
}

/** What the workbook's own part says, and where the parts around it are. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly BookSheet[];
  readonly relations: readonly Relation[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
  /** Whole days between the two systems of dates. */
  readonly date1904: boolean;
  readonly macros: boolean;
  readonly signed: boolean;
}

const ELEMENT_BROKEN = { part: 'workbook', detail: FAULTS.incomplete } as const;

/** Finds the workbook in a package and reads its list of sheets. */
export async function readBook(archive: Archive): Promise<Book> {
  const part = (await readRelations(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  if (part == null || !archive.has(part)) throw notWorkbook(archive);
  const type = archive.has('[Content_Types].xml') ? ((await readContentTypes(archive)).typeOf(part) ?? '') : '';
  if (/binary/i.test(type) || part.endsWith('.bin')) throw failure('file.other-format', { format: '.xlsb' });
  if (/wordprocessing|presentation/i.test(type)) throw failure('file.not-a-workbook');
  const relations = await readRelations(archive, part);
  const sheets: BookSheet[] = [];
  let date1904 = false;
  let root = '';
  await readPart(archive, part, SPREADSHEET, (reader) => ({
    open(element, attributes) {
      root ||= element;
      if (element === 'workbookPr') date1904 = attributes.flag('date1904');
      if (element !== 'sheet') return;
      const relation = reader().scopes.attribute(attributes, DOCUMENT_RELATIONS, 'id') ?? '';
      const target = relations.find(({ id }) => id === relation);
      const name = attributes.get('name');
      if (target?.part == null || name === null) throw failure('file.broken-part', ELEMENT_BROKEN);
      const id = Number(attributes.get('sheetId') ?? '0');
      const visibility = visibilityOf(attributes.get('state'));
      sheets.push({ name, visibility, kind: target.kind, part: target.part, relation, id });
    },
    close: () => undefined,
  }));
  if (root !== 'workbook') throw failure('file.not-a-workbook');
  if (sheets.length === 0) throw failure('file.broken-part', ELEMENT_BROKEN);
  const partOf = (kind: string): string | null => relations.find((relation) => relation.kind === kind)?.part ?? null;
  return {
    part,
    sheets,
    relations,
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
    date1904,
    macros: /macroEnabled/i.test(type),
    signed: archive.names.some((name) => /^_xmlsignatures\//i.test(name)),
  };
}

function visibilityOf(state: string | null): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** What a package without a workbook seems to be. */
function notWorkbook(archive: Archive): Error {
  if (archive.has('mimetype') && archive.has('content.xml')) return failure('file.other-format', { format: '.ods' });
  return failure('file.not-a-workbook');
}
