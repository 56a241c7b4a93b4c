import type ExcelJS from 'exceljs';
import { canonicalJson, parseCanonical } from '../../../../src/seal/canonical-json';
import type { JsonObject } from '../../../../src/seal/canonical-json';
import { sign } from '../../../../src/seal/keys/key-file';
import type { SigningKey } from '../../../../src/seal/keys/key-file';
import { readStampLines, sealedBytes, stampLines } from '../../../../src/seal/stamp';
import type { Stamp } from '../../../../src/seal/stamp';
import { AT, COLUMN } from './sealed-book';
import type { Tampering } from './tamperings';

/** What someone does who can write stamps: the tool is free, and so are its formats. */
export interface Forger {
  /** A key of their own. */
  readonly key: SigningKey;
  /** The lines of a stamp over another list, signed by the trusted key. */
  readonly foreign: readonly string[];
  /** The lines of a stamp over the same list under another policy of the same id, signed by the trusted key. */
  readonly otherPolicy: readonly string[];
}

const SHEET = '防篡改校验';

function linesOn(book: ExcelJS.Workbook): { readonly at: number; readonly lines: readonly string[] } {
  const sheet = book.getWorksheet(SHEET)!;
  const lines: string[] = [];
  let at = 0;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const { value } = sheet.getCell(row, 1);
    if (typeof value !== 'string' || !/^(?:policy-seal\/|\d+\/\d+\|)/.test(value)) continue;
    if (at === 0) at = row;
    lines.push(value);
  }
  return { at, lines };
}

function put(book: ExcelJS.Workbook, lines: readonly string[]): void {
  const { at, lines: former } = linesOn(book);
  const sheet = book.getWorksheet(SHEET)!;
  for (let down = 0; down < Math.max(former.length, lines.length); down += 1) {
    sheet.getCell(at + down, 1).value = lines[down] ?? null;
  }
}

async function edited(book: ExcelJS.Workbook, edit: (content: JsonObject) => JsonObject): Promise<Stamp> {
  const read = await readStampLines(linesOn(book).lines);
  if (read.kind !== 'read') throw new Error(read.fault);
  const { format, json, signature } = read.stamp;
  return { format, json: canonicalJson(edit(parseCanonical(json)!.value as JsonObject)), signature };
}

/** The stamp made to agree with a figure that was edited in the list. */
const fitting = (content: JsonObject): JsonObject => ({
  ...content,
  rows: (content.rows as readonly JsonObject[]).map((row) => ({
    ...row,
    cells: (row.cells as readonly string[]).map((code) => code.replace('n:4399.99', 'n:4400')),
  })),
});

function raise(list: ExcelJS.Worksheet): void {
  list.getCell(AT.first + 1, COLUMN.output).value = 4400;
}

export function forgeries({ key, foreign, otherPolicy }: Forger): readonly Tampering[] {
  return [
    {
      what: 'the stamp of another list',
      done: (book) => {
        put(book, foreign);
      },
      status: 'changed',
      kinds: ['row-added', 'row-removed'],
    },
    {
      what: 'another policy of the same id',
      done: (book) => {
        put(book, otherPolicy);
      },
      status: 'changed',
      kinds: ['pack'],
    },
    {
      what: 'edited and sealed again by nobody',
      done: async (book, list) => {
        raise(list);
        const { format, json } = await edited(book, (content) => ({ ...fitting(content), signer: null }));
        put(book, await stampLines({ format, json, signature: '' }));
      },
      status: 'unsigned',
    },
    {
      what: 'edited and sealed again by another key',
      done: async (book, list) => {
        raise(list);
        const { format, json } = await edited(book, (content) => ({ ...fitting(content), signer: key.id }));
        put(book, await stampLines({ format, json, signature: await sign(key, sealedBytes({ format, json })) }));
      },
      status: 'unknown-signer',
    },
    {
      what: 'another key in the name of the trusted one',
      done: async (book, list) => {
        raise(list);
        const { format, json } = await edited(book, fitting);
        put(book, await stampLines({ format, json, signature: await sign(key, sealedBytes({ format, json })) }));
      },
      status: 'forged',
    },
    {
      what: 'the old signature on a new text',
      done: async (book, list) => {
        raise(list);
        put(book, await stampLines(await edited(book, fitting)));
      },
      status: 'forged',
    },
    {
      what: 'the date edited',
      done: async (book) => {
        put(book, await stampLines(await edited(book, (content) => ({ ...content, when: '2025-08-01T00:00:00Z' }))));
      },
      status: 'forged',
    },
    {
      what: 'two stamps that differ',
      done: (book) => {
        const further = book.addWorksheet('附件');
        foreign.forEach((line, index) => {
          further.getCell(index + 1, 2).value = line;
        });
      },
      status: 'forged',
    },
    {
      what: 'a stamp of a later version',
      done: (book) => {
        put(
          book,
          linesOn(book).lines.map((line) => line.replace('policy-seal/1', 'policy-seal/9')),
        );
      },
      status: 'forged',
    },
  ];
}
