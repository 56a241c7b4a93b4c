import { quotedSheet } from '../../../../workbook/address';
import type { Relaid } from '../../../../workbook/layout-difference';
import { chartName } from '../../../../workbook/layout';
import { CONTENT_TYPES_PART } from '../../package/content-types';
import { ownParts, readRelations, relationsPart } from '../../package/relations';
import { DECLARATION } from '../../package/fresh-package';
import type { Xlsx } from '../../xlsx';
import { PACKAGE_RELATIONS } from '../../xml/namespaces';
import { partText } from '../../xml/part-text';
import { PackageWriter } from '../../zip/package-writer';
import { ContentTypesSplice, RelationsSplice } from '../package-splice';
import { absoluteReference, chartXml } from './chart-xml';
import type { DrawingNamespaces } from './drawing-namespaces';
import { drawingNamespaces } from './drawing-namespaces';
import { DrawingSplice, emptyDrawing } from './drawing-splice';
import type { LocalName } from './local-names';
import { withLocalNames } from './local-names';
import { SheetLayoutSplice } from './sheet-layout-splice';

const TYPES = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** The package with sheets laid out; the cells are in it already, so that charts keep what they show. */
export function withLayouts(xlsx: Xlsx, relaid: readonly Relaid[]): Promise<Uint8Array<ArrayBuffer>> {
  return new LayoutPass(xlsx).run(relaid);
}

class LayoutPass {
  readonly #writer = new PackageWriter();
  readonly #namespaces: DrawingNamespaces;
  readonly #taken: Set<string>;
  #types: ContentTypesSplice | null = null;

  constructor(readonly xlsx: Xlsx) {
    const { relations } = xlsx.book;
    this.#namespaces = drawingNamespaces(relations.find(({ kind }) => kind === 'worksheet')?.type ?? '');
    this.#taken = new Set(xlsx.archive.names.map((name) => name.toLowerCase()));
  }

  async run(relaid: readonly Relaid[]): Promise<Uint8Array<ArrayBuffer>> {
    const { archive, book } = this.xlsx;
    const typesName = archive.nameOf(CONTENT_TYPES_PART) ?? CONTENT_TYPES_PART;
    const types = new ContentTypesSplice(await partText(archive, typesName));
    this.#types = types;
    const names: LocalName[] = [];
    for (const each of relaid) {
      names.push(...this.#names(each));
      await this.#lay(each);
    }
    const workbook = withLocalNames(await partText(archive, book.part), names);
    if (workbook !== null) await this.#writer.write(archive.nameOf(book.part) ?? book.part, workbook);
    const listed = types.result();
    if (listed !== null) await this.#writer.write(typesName, listed);
    return this.#writer.finish(archive);
  }

  /** Names that Excel gives to what is printed on each page and to what is filtered. */
  #names({ sheet, before, after }: Relaid): readonly LocalName[] {
    const { name } = this.xlsx.sheet(sheet);
    const place = this.xlsx.book.sheets.findIndex((each) => each.name === name);
    const rows = (repeat: { readonly top: number; readonly bottom: number }): string =>
      `${quotedSheet(name)}!$${String(repeat.top)}:$${String(repeat.bottom)}`;
    const names: LocalName[] = [];
    const [old, repeat] = [before.print?.repeat, after.print?.repeat];
    if (old ?? repeat) names.push({ name: '_xlnm.Print_Titles', sheet: place, refersTo: repeat ? rows(repeat) : null });
    if (before.filter ?? after.filter) {
      const refersTo = after.filter ? absoluteReference(name, after.filter) : null;
      names.push({ name: '_xlnm._FilterDatabase', sheet: place, refersTo, hidden: true });
    }
    return names;
  }

  async #lay(relaid: Relaid): Promise<void> {
    const { archive } = this.xlsx;
    const { part } = this.xlsx.sheet(relaid.sheet);
    const splice = new SheetLayoutSplice(await partText(archive, part), relaid.before, relaid.after);
    if ((relaid.before.charts ?? []).length > 0 || (relaid.after.charts ?? []).length > 0) {
      await this.#draw(part, relaid, splice);
    }
    const text = splice.result();
    if (text !== null) await this.#writer.write(archive.nameOf(part) ?? part, text);
  }

  async #draw(sheetPart: string, { sheet, before, after }: Relaid, splice: SheetLayoutSplice): Promise<void> {
    const { archive, book } = this.xlsx;
    const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
    const sheetRelations = await this.#relations(sheetPart);
    const there = (await readRelations(archive, sheetPart)).find(({ id }) => id === splice.drawing)?.part ?? null;
    const part = there ?? this.#free(`${folder}drawings/drawing`);
    const drawing = new DrawingSplice(
      there === null ? emptyDrawing(this.#namespaces) : await partText(archive, there),
      this.#namespaces,
    );
    const relations = await this.#relations(part);
    const known = there === null ? [] : await readRelations(archive, there);
    // A package that has been laid out so already may be laid out again.
    const ours = Math.max((before.charts ?? []).length, (after.charts ?? []).length);
    for (let place = 0; place < ours; place += 1) {
      for (const id of drawing.remove(chartName(place))) {
        relations.remove(id);
        await this.#drop(known.find((relation) => relation.id === id)?.part ?? null);
      }
    }
    const charts = after.charts ?? [];
    const grid = charts.length === 0 ? null : await this.xlsx.read(sheet);
    for (const [place, chart] of charts.entries()) {
      if (!grid) break;
      const chartPart = this.#free(`${folder}charts/chart`);
      drawing.add(chartName(place), relations.add(`${this.#namespaces.relations}/chart`, `/${chartPart}`), chart.at);
      this.#types?.add(chartPart, TYPES.chart);
      await this.#writer.write(chartPart, chartXml(chart, grid, this.#namespaces));
    }
    if (drawing.isEmpty) {
      if (there === null) return;
      splice.draw(null, '');
      sheetRelations.remove(splice.drawing ?? '');
      await this.#drop(there);
      await this.#settle(sheetPart, sheetRelations);
      return;
    }
    if (there === null) {
      this.#types?.add(part, TYPES.drawing);
      splice.draw(sheetRelations.add(`${this.#namespaces.relations}/drawing`, `/${part}`), this.#namespaces.relations);
      await this.#settle(sheetPart, sheetRelations);
    }
    await this.#writer.write(part, drawing.result());
    await this.#settle(part, relations);
  }

  async #relations(part: string): Promise<RelationsSplice> {
    const { archive } = this.xlsx;
    const name = archive.nameOf(relationsPart(part));
    const [namespace = ''] = [...PACKAGE_RELATIONS];
    return new RelationsSplice(
      name === null ? `${DECLARATION}<Relationships xmlns="${namespace}"/>` : await partText(archive, name),
    );
  }

  async #settle(part: string, relations: RelationsSplice): Promise<void> {
    const name = relationsPart(part);
    const text = relations.result();
    if (text !== null) await this.#writer.write(this.xlsx.archive.nameOf(name) ?? name, text);
  }

  /** Takes a part out, with what belongs to it alone. */
  async #drop(part: string | null): Promise<void> {
    if (part === null) return;
    for (const own of await ownParts(this.xlsx.archive, part)) {
      const name = this.xlsx.archive.nameOf(own);
      if (name === null) continue;
      this.#writer.remove(name);
      this.#types?.remove(name);
    }
  }

  #free(stem: string): string {
    let number = 1;
    while (this.#taken.has(`${stem}${String(number)}.xml`.toLowerCase())) number += 1;
    const name = `${stem}${String(number)}.xml`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
