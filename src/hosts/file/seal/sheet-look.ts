import type { SheetLook } from '../../../seal/verify/notices';
import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { BookSheet } from '../package/book';
import { readRelations } from '../package/relations';
import { columnOnRow } from '../sheet/cell-reference';
import type { Xlsx } from '../xlsx';
import type { Attributes } from '../xml/attributes';
import { SPREADSHEET } from '../xml/namespaces';
import { readPart } from '../xml/part';
import type { XmlHandler } from '../xml/xml-reader';
import type { DeceivingStyles } from './invisible-styles';
import { readDeceivingStyles } from './invisible-styles';

const DRAWING = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
]);
const COLUMNS = 16_384;
/** Columns and rows below this show nothing of a text: in characters, and in points. */
const THINNEST = 0.5;
const LOWEST = 3;

/** How the sheets of a package look, as far as looks can deceive. */
export async function readLooks({ archive, book, worksheets }: Xlsx): Promise<ReadonlyMap<string, SheetLook>> {
  const styles = await readDeceivingStyles(archive, book.styles);
  const looks = new Map<string, SheetLook>();
  for (const sheet of worksheets) {
    const reader = new LookReader(styles);
    await readPart(archive, sheet.part, SPREADSHEET, reader);
    looks.set(sheet.name, reader.look(sheet.name, await shapesOf({ archive }, sheet)));
  }
  return looks;
}

function isBelow(size: string | null, least: number): boolean {
  return size !== null && size.trim() !== '' && Number(size) < least;
}

/** Takes from a sheet's part what is hidden, filtered, unseen, or painted over by rules. */
class LookReader implements XmlHandler {
  readonly #hidden: number[] = [];
  readonly #flat = new Set<number>();
  readonly #unseen = new Set<number>();
  readonly #painted: Area[] = [];
  readonly #path: string[] = [];
  #row = 0;
  #column = 0;
  #areas: readonly Area[] = [];
  #filterArea: Area | null = null;
  #filtering = false;

  constructor(readonly styles: DeceivingStyles) {}

  open(element: string, attributes: Attributes): void {
    this.#path.push(element);
    switch (element) {
      case 'col':
        if (attributes.flag('hidden') || isBelow(attributes.get('width'), THINNEST)) this.#hide(attributes);
        break;
      case 'row':
        this.#row = Number(attributes.get('r') ?? this.#row + 1);
        this.#column = 0;
        if (isBelow(attributes.get('ht'), LOWEST)) this.#flat.add(this.#row);
        break;
      case 'c':
        this.#cell(attributes);
        break;
      case 'autoFilter':
        this.#filterArea = parseArea(attributes.get('ref') ?? '');
        break;
      case 'filterColumn':
        if (this.#path.includes('autoFilter')) this.#filtering = true;
        break;
      case 'conditionalFormatting':
        this.#areas = (attributes.get('sqref') ?? '')
          .split(/\s+/)
          .map(parseArea)
          .filter((area) => area !== null);
        break;
      case 'cfRule': {
        const style = attributes.get('dxfId');
        if (style !== null && this.styles.rules.has(Number(style))) this.#painted.push(...this.#areas);
        break;
      }
      case 'iconSet':
      case 'dataBar':
        if (!attributes.flag('showValue', true)) this.#painted.push(...this.#areas);
    }
  }

  close(): void {
    this.#path.pop();
  }

  #hide(attributes: Attributes): void {
    const from = Number(attributes.get('min') ?? '0');
    const to = Math.min(Number(attributes.get('max') ?? '0'), COLUMNS);
    for (let column = from; column <= to; column += 1) this.#hidden.push(column);
  }

  #cell(attributes: Attributes): void {
    const at = attributes.get('r');
    this.#column = at === null ? this.#column + 1 : columnOnRow(at, this.#row);
    if (this.styles.invisible.has(Number(attributes.get('s') ?? '0'))) {
      this.#unseen.add(this.#row * COLUMNS + this.#column - 1);
    }
  }

  look(sheet: string, shapes: readonly Area[]): SheetLook {
    const unseen = this.#unseen;
    return {
      sheet,
      hiddenColumns: this.#hidden,
      flatRows: this.#flat,
      filter: this.#filtering ? this.#filterArea : null,
      isWhite: (row, column) => unseen.has(row * COLUMNS + column - 1),
      paintedRules: this.#painted,
      shapes,
    };
  }
}

const OVERLAYS = new Set(['sp', 'pic', 'grpSp', 'cxnSp']);

/** The cells over which shapes and pictures lie; charts and comments are none. */
async function shapesOf({ archive }: Pick<Xlsx, 'archive'>, { part }: BookSheet): Promise<readonly Area[]> {
  const shapes: Area[] = [];
  for (const { kind, part: drawing } of await readRelations(archive, part)) {
    if (kind !== 'drawing' || drawing === null || !archive.has(drawing)) continue;
    const path: string[] = [];
    let corner = { top: 0, left: 0, bottom: 0, right: 0 };
    let overlays = false;
    await readPart(archive, drawing, DRAWING, {
      open(element) {
        path.push(element);
        if (path.length === 2) {
          corner = { top: 0, left: 0, bottom: 0, right: 0 };
          overlays = false;
        }
        if (path.length === 3 && OVERLAYS.has(element)) overlays = true;
      },
      text(text) {
        const [, , end, what] = path;
        const number = Number(text) + 1;
        if (end === 'from' && what === 'row') corner.top = number;
        if (end === 'from' && what === 'col') corner.left = number;
        if (end === 'to' && what === 'row') corner.bottom = number;
        if (end === 'to' && what === 'col') corner.right = number;
      },
      close() {
        if (path.length === 2 && overlays && corner.top > 0) {
          const { top, left, bottom, right } = corner;
          shapes.push({ top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) });
        }
        path.pop();
      },
    });
  }
  return shapes;
}
