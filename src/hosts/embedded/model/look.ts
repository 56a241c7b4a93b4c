/** One side of a border: the kind as files name it (`thin`), the colour as RRGGBB. */
export interface BorderLine {
  readonly kind: string;
  readonly colour: string | null;
}

/** A cell's look in the terms of a file. Colours are RRGGBB; null leaves it to the program. */
export interface FileLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  /** In points. */
  readonly size: number;
  readonly face: string;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly borders: Readonly<Record<'left' | 'right' | 'top' | 'bottom', BorderLine | null>>;
  readonly format: string;
  readonly across: string | null;
  readonly down: string | null;
  readonly wrap: boolean;
}

/** The look of a cell: the number of a style that came with the file, a look of its own, or none. */
export type Look = number | FileLook | null;
