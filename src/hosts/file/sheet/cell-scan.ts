import { RichText } from '../package/shared-strings';
import type { Attributes } from '../xml/attributes';

/** The element inside a cell whose text is wanted. */
type Wanted = '' | 'v' | 'f' | 'is';

/** Gathers what a cell's element holds; one object serves all cells of a sheet in turn. */
export class CellScan {
  readonly #rich = new RichText();
  #wanted: Wanted = '';
  /** The number of the cell's style; 0 where none is written. */
  style = 0;
  type = 'n';
  /** The text of `v`; null where there is none, empty for `<v></v>`. */
  stored: string | null = null;
  inline: string | null = null;
  /** As the file keeps it, without `=`; null for a constant, empty for a cell that shares another's. */
  formula: string | null = null;
  formulaKind = '';
  shareId = '';
  /** The area of an array formula or data table. */
  formulaArea = '';

  get hasFormula(): boolean {
    return this.formula !== null;
  }

  begin(attributes: Attributes): void {
    const style = attributes.get('s');
    this.style = style === null ? 0 : Number(style);
    this.type = attributes.get('t') ?? 'n';
    this.stored = null;
    this.inline = null;
    this.formula = null;
    this.#wanted = '';
  }

  /** @param depth 1 for the cell's own children. */
  open(depth: number, element: string, attributes: Attributes): void {
    if (depth > 1) {
      if (this.#wanted === 'is') this.#rich.open(element);
      return;
    }
    switch (element) {
      case 'v':
        this.stored = '';
        this.#wanted = element;
        break;
      case 'is':
        this.inline = '';
        this.#wanted = element;
        break;
      case 'f':
        this.formula = '';
        this.formulaKind = attributes.get('t') ?? '';
        this.shareId = attributes.get('si') ?? '';
        this.formulaArea = attributes.get('ref') ?? '';
        this.#wanted = element;
        break;
      default:
        this.#wanted = '';
    }
  }

  text(text: string): void {
    if (this.#wanted === 'v') this.stored = text;
    else if (this.#wanted === 'f') this.formula = text;
    else if (this.#wanted === 'is') this.#rich.text(text);
  }

  close(depth: number, element: string): void {
    if (depth > 1) {
      if (this.#wanted === 'is') this.#rich.close(element);
      return;
    }
    if (element === 'is') this.inline = this.#rich.take();
    this.#wanted = '';
  }
}
