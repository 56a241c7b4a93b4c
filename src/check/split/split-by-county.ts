import { isOwnHeading } from '../../list';
import { headingParts } from '../../list/header/block';
import { columnsOfItsOwn } from '../../list/other-lists';
import type { Finding } from '../../list/reading';
import { isOwnWarning } from '../../list/sheet/own-writing';
import { isBlank, SheetView, wordsOf } from '../../list/sheet/sheet-view';
import type { Message } from '../../messages/message';
import { cellAddress, columnLetter } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import { numberOf1900 } from '../../workbook/day-system';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import { sheetNames } from '../../workbook/sheet-names';
import type { CheckedFile } from '../checked-file';
import { isFigureKey } from '../compare/figures';
import type { CheckOutcome, JudgedRow } from '../run';
import { comparableName } from '../same-enterprise';
import { BLANK, count, text } from '../sheet-cells';
import { rowsByCounty } from './county-rows';
import { safeFileNames } from './file-names';
import { splitWords } from './words';

type Speak = (message: Message) => string;

/** One county's workbook: its rows of the list, and what to look at in them. */
export interface CountyPart {
  /** As the list writes it; null for rows that name no county. */
  readonly county: string | null;
  readonly fileName: string;
  readonly rows: readonly JudgedRow[];
  readonly sheets: readonly NewSheet[];
}

/** Where rows go that name no county. */
const NO_COUNTY = '未填县区';
/** Columns for the county to fill in. */
const TO_FILL = [
  { heading: '核实情况', width: 30 },
  { heading: '佐证材料', width: 24 },
  { heading: '填报人', width: 12 },
  { heading: '联系电话', width: 16 },
] as const;

/**
 * A list as one workbook a county: its rows with their cells as the list has them, in the list's own units and headings,
 * their findings, and empty columns to fill in. Every row of the list stands in exactly one of them.
 *
 * @param isWanted which counties to make, by their place in `countiesOf`; absent: all
 */
export function splitByCounty(
  checked: CheckedFile,
  speak: Speak,
  isWanted: (place: number) => boolean = () => true,
): readonly CountyPart[] {
  const splitting = new Splitting(checked, speak);
  return countiesOf(checked.outcome)
    .filter((_, place) => isWanted(place))
    .map((part) => ({ ...part, sheets: splitting.sheets(part.county ?? NO_COUNTY, part.rows) }));
}

/** The counties of a list, in the order in which it names them, with the names of their workbooks. */
export function countiesOf(outcome: CheckOutcome): readonly Omit<CountyPart, 'sheets'>[] {
  const hasCounties = outcome.list.columns.some(({ key }) => key === 'county');
  const groups = rowsByCounty(outcome.rows, hasCounties);
  const names = safeFileNames(
    groups.map(({ county }) => county ?? NO_COUNTY),
    '.xlsx',
  );
  return groups.map(({ county, rows }, index) => ({ county, fileName: names[index] ?? '', rows }));
}

interface KeptColumn {
  readonly column: number;
  readonly heading: string;
  readonly isFigure: boolean;
}

class Splitting {
  readonly #view: SheetView;
  readonly #columns: readonly KeptColumn[];
  readonly #above: readonly string[];
  readonly #names: ReadonlyMap<number, string>;
  readonly #findings = new Map<number, Finding[]>();
  readonly #general: readonly Finding[];

  constructor(
    readonly checked: CheckedFile,
    readonly speak: Speak,
  ) {
    const { outcome, grid } = checked;
    this.#view = new SheetView(grid);
    this.#columns = this.#kept();
    this.#above = this.#lines();
    this.#names = new Map(outcome.rows.map(({ row }) => [row.row, comparableName(row.name ?? '')]));
    for (const finding of outcome.findings) {
      if (finding.row === null) continue;
      const found = this.#findings.get(finding.row);
      if (found) found.push(finding);
      else this.#findings.set(finding.row, [finding]);
    }
    this.#general = outcome.findings.filter(({ row }) => row === null);
  }

  sheets(county: string, rows: readonly JudgedRow[]): readonly NewSheet[] {
    const list = this.#listSheet(county, rows);
    return [list, this.#findingsSheet(rows, list.notes.length + 2)];
  }

  /** Every column with a heading or a cell in a row of the list, but for what we wrote ourselves. */
  #kept(): readonly KeptColumn[] {
    const { list, pack, rows } = this.checked.outcome;
    const block = { top: list.headerTop, bottom: list.headerRow };
    const keys = new Map(list.columns.map(({ column, key }) => [column, key]));
    const kept: KeptColumn[] = [];
    const { first, last } = columnsOfItsOwn(list, this.checked.grid.columns);
    for (let column = first; column <= last; column += 1) {
      const parts = headingParts(this.#view, block, column);
      const heading = parts.join('');
      if (isOwnHeading(heading) || isOwnHeading(parts.at(-1) ?? '')) continue;
      if (heading === '' && rows.every(({ row }) => isBlank(this.#view.held(row.row, column)))) continue;
      kept.push({ column, heading, isFigure: isFigureKey(pack, keys.get(column) ?? '') });
    }
    return kept;
  }

  /** The lines right above the header, the topmost first: they may name the unit and the period. */
  #lines(): readonly string[] {
    const lines: string[] = [];
    for (let row = this.checked.outcome.list.headerTop - 1; row >= 1; row -= 1) {
      const filled = this.#view.filled(row);
      const values = filled.map((column) => this.#view.own(row, column));
      // A row of another list is no line of this one.
      if (values.length > 4 || values.some(({ kind }) => kind !== 'text')) break;
      const texts = values.map(wordsOf);
      lines.unshift(...texts.filter((words) => words !== '' && !isOwnWarning(words)));
    }
    return lines;
  }

  #listSheet(county: string, rows: readonly JudgedRow[]): NewSheet {
    const { file, outcome } = this.checked;
    const [title, ...lines] = this.#above;
    const params = { county, rows: rows.length, file, sheet: outcome.list.sheet };
    const note = splitWords.message(file === '' ? 'split.note-sheet' : 'split.note', params);
    return {
      name: sheetNames([outcome.list.sheet], '名单')[0] ?? '名单',
      title: title ?? this.speak(note),
      notes: title === undefined ? lines : [...lines, this.speak(note)],
      columns: [
        ...this.#columns.map(({ column, heading, isFigure }) => ({
          heading,
          width: this.checked.grid.width(column) ?? (isFigure ? 16 : 20),
        })),
        { heading: '疑点', width: 50 },
        ...TO_FILL,
      ],
      rows: rows.map(({ row }) => {
        const refused = new Set(outcome.list.sources(row).flatMap(({ column, value }) => (value ? [] : [column])));
        return [
          ...this.#columns.map((kept) => this.#cell(row.row, kept, refused.has(kept.column))),
          text((this.#findings.get(row.row) ?? []).map(({ message }) => this.speak(message)).join('\n')),
          ...TO_FILL.map(() => BLANK),
        ];
      }),
    };
  }

  /** A cell as the list has it, in its number format. A formula that was never calculated is an error, not an empty cell. */
  #cell(row: number, { column, isFigure }: KeptColumn, refused: boolean): NewCell {
    const value = this.#view.held(row, column);
    if (isFigure && this.#isShared(row, column)) {
      const cell = cellAddress(row, column);
      return text(this.speak(splitWords.message('split.merged', { cell, shown: cellText(value) })));
    }
    const format = this.#formatOf(row, column);
    switch (value.kind) {
      case 'stale':
        return { value: { kind: 'error', error: '#N/A' } };
      case 'number': {
        // A part is a workbook of its own, whose days count from 1900.
        if (format !== undefined) {
          const number = numberOf1900(value.number, format, this.checked.grid.days);
          return { value: { kind: 'number', number }, format };
        }
        // Refused for something other than its format, which the part may not have.
        return refused && value.number >= 0
          ? text(this.speak(splitWords.message('split.refused', { shown: cellText(value) })))
          : { value };
      }
      case 'digits':
        // More than a cell's number keeps.
        return value.text.replace(/\D/g, '').length > 15 ? { value: { kind: 'text', text: value.text } } : { value };
      case 'text':
        return format === undefined ? { value } : { value, format };
      case 'empty':
      case 'logical':
      case 'error':
        return { value };
    }
  }

  /** The number format of a cell, of a merged one where its value stands; none for General. */
  #formatOf(row: number, column: number): string | undefined {
    const merge = this.#view.mergeAt(row, column);
    const format = this.checked.grid.format(merge?.top ?? row, merge?.left ?? column);
    return format === 'General' ? undefined : format;
  }

  /** Whether a merged cell holds for rows of different names: its figure is no one's. */
  #isShared(row: number, column: number): boolean {
    const merge = this.#view.mergeAt(row, column);
    if (!merge || merge.top === merge.bottom) return false;
    const names = new Set<string>();
    for (let at = merge.top; at <= merge.bottom; at += 1) {
      const name = this.#names.get(at);
      if (name !== undefined) names.add(name);
    }
    return names.size > 1;
  }

  #findingsSheet(rows: readonly JudgedRow[], headings: number): NewSheet {
    const line = ({ row, column, message }: Finding, here: number | null, name: string): CellContent[] => [
      row === null ? text(this.speak(splitWords.message('split.whole-list'))) : text(name),
      count(here),
      count(row),
      text(column === null ? '' : columnLetter(column)),
      text(this.speak(message)),
      { value: EMPTY },
    ];
    return {
      name: '疑点清单',
      title: '疑点清单',
      notes: ['疑点中的单元格位置指原表'],
      columns: [
        { heading: '企业名称', width: 32 },
        { heading: '本表行号', width: 9 },
        { heading: '原表行号', width: 9 },
        { heading: '原表列', width: 8 },
        { heading: '疑点', width: 80 },
        { heading: '核实情况', width: 30 },
      ],
      rows: [
        ...this.#general.map((finding) => line(finding, null, '')),
        ...rows.flatMap(({ row }, index) =>
          (this.#findings.get(row.row) ?? []).map((finding) => line(finding, headings + 1 + index, row.name ?? '')),
        ),
      ],
    };
  }
}
