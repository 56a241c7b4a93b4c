import { partsOf } from './package';
import { every, tree } from './xml-tree';
import type { Node } from './xml-tree';

/** What a package of a workbook must keep to, so that Excel opens it without mending (ECMA-376 parts 1 and 2). */

/** Children in the schema's order; what is not listed is reported. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  headerFooter: ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst'.split(
      ' ',
    ),
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'.split(' '),
  pieChart: 'varyColors ser dLbls firstSliceAng extLst'.split(' '),
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst'.split(
      ' ',
    ),
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst'.split(
      ' ',
    ),
};

/** A series of bars or slices; those of lines have others. */
const SERIES =
  'idx order tx spPr invertIfNegative explosion pictureOptions dPt dLbls trendline errBars cat val shape extLst'.split(
    ' ',
  );

const CONTENT_TYPES = '[Content_Types].xml';

function resolved(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${from.slice(0, from.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function ordered(node: Node): string[] {
  const series = /^(bar|pie)Chart$/.test(node.name) ? node.children.filter(({ name }) => name === 'ser') : [];
  return [...inOrder(node, ORDERS[node.name]), ...series.flatMap((each) => inOrder(each, SERIES))];
}

function inOrder(node: Node, order: readonly string[] | undefined): string[] {
  if (!order) return [];
  const faults: string[] = [];
  let last = 0;
  for (const { name } of node.children) {
    const at = order.indexOf(name);
    if (at < 0 && name !== 'AlternateContent') faults.push(`${node.name}: no child ${name}`);
    else if (at >= 0 && at < last) faults.push(`${node.name}: ${name} stands too late`);
    last = Math.max(last, at);
  }
  return faults;
}

function doubled(what: string, values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const folded = value.toLowerCase();
    if (seen.has(folded)) return [`${what} twice: ${value}`];
    seen.add(folded);
    return [];
  });
}

/** Sheets that a reference names: `'名 单'!$A$1`, several of them by commas. */
function namedSheets(reference: string): readonly string[] {
  return [...reference.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)].map(
    ([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? '',
  );
}

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$|^\$\d+:\$\d+$/;

function overlapping(refs: readonly string[]): string[] {
  const box = (ref: string): readonly number[] => {
    const [from = '', to = from] = ref.split(':');
    const corner = (cell: string): readonly [number, number] => {
      const letters = cell.replace(/\d+/, '');
      return [
        Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
        Number(/\d+/.exec(cell)?.[0]),
      ];
    };
    return [...corner(from), ...corner(to)];
  };
  const boxes = refs.map(box);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a[0]! <= b[2]! && b[0]! <= a[2]! && a[1]! <= b[3]! && b[1]! <= a[3]!)
      .map(() => `merged areas overlap: ${refs[index] ?? ''}`),
  );
}

/**
 * What is wrong with a package; nothing where it is sound. `outward` allows links that lead out of it (a user's own).
 */
export async function packageFaults(bytes: Uint8Array, { outward = false } = {}): Promise<readonly string[]> {
  const parts = await partsOf(bytes);
  const text = (part: string): string => new TextDecoder().decode(parts.get(part));
  const faults: string[] = [];
  const types = tree(text(CONTENT_TYPES)).children;
  const overrides = types
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => attributes['PartName'] ?? '');
  const defaults = types
    .filter(({ name }) => name === 'Default')
    .map(({ attributes }) => attributes['Extension'] ?? '');
  faults.push(...doubled('content type', overrides), ...doubled('default type', defaults));
  for (const override of overrides) {
    if (!parts.has(override.replace(/^\//, ''))) faults.push(`content type of no part: ${override}`);
  }
  for (const part of parts.keys()) {
    const typed = overrides.includes(`/${part}`) || defaults.includes(/[^.]*$/.exec(part)?.[0] ?? '');
    if (part !== CONTENT_TYPES && !typed) faults.push(`no content type: ${part}`);
    if (/^xl\/(drawings|charts|worksheets)\/[^/]*\.xml$/.test(part) && !overrides.includes(`/${part}`)) {
      faults.push(`no content type of its own: ${part}`);
    }
  }

  const relations = new Map<string, Map<string, string>>();
  const reached = new Set<string>();
  for (const part of parts.keys()) {
    const at = /^(.*)_rels\/(.*)\.rels$/.exec(part);
    if (!at) continue;
    const from = `${at[1] ?? ''}${at[2] ?? ''}`;
    const own = new Map<string, string>();
    const children = tree(text(part)).children;
    faults.push(
      ...doubled(
        `relation of ${from}`,
        children.map(({ attributes }) => attributes['Id'] ?? ''),
      ),
    );
    if (from !== '' && !parts.has(from)) faults.push(`relations of no part: ${from}`);
    for (const { attributes } of children) {
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] === 'External') {
        if (!outward) faults.push(`leads outward: ${from} -> ${target}`);
        continue;
      }
      const to = resolved(from, target);
      if (!parts.has(to)) faults.push(`leads nowhere: ${from} -> ${to}`);
      own.set(attributes['Id'] ?? '', to);
      reached.add(to);
    }
    relations.set(from, own);
  }
  for (const part of parts.keys()) {
    if (/^xl\/(drawings|charts)\/[^/]*\.xml$/.test(part) && !reached.has(part))
      faults.push(`reached by nothing: ${part}`);
  }

  for (const part of parts.keys()) {
    if (!/\.xml$/.test(part) || part === CONTENT_TYPES) continue;
    const root = tree(text(part));
    const nodes = [...every(root)];
    for (const node of nodes) {
      faults.push(...ordered(node).map((fault) => `${part}: ${fault}`));
      const id = Object.entries(node.attributes).find(([name, value]) => name === 'id' && /^rId/.test(value))?.[1];
      if (id !== undefined && !relations.get(part)?.has(id) && !outward) faults.push(`${part}: no relation ${id}`);
    }
    if (root.name === 'wsDr') {
      faults.push(
        ...doubled(
          `${part}: id`,
          nodes.filter(({ name }) => name === 'cNvPr').map(({ attributes }) => attributes['id'] ?? ''),
        ),
      );
    }
    if (root.name === 'worksheet') faults.push(...sheetFaults(nodes).map((fault) => `${part}: ${fault}`));
  }

  const bookPart = [...(relations.get('')?.values() ?? [])].find((part) => tree(text(part)).name === 'workbook');
  if (bookPart === undefined) return [...faults, 'no workbook'];
  const book = [...every(tree(text(bookPart)))];
  const sheets = book.filter(({ name }) => name === 'sheet');
  const names = sheets.map(({ attributes }) => attributes['name'] ?? '');
  faults.push(...doubled('sheet', names));
  faults.push(
    ...doubled(
      'sheet id',
      sheets.map(({ attributes }) => attributes['sheetId'] ?? ''),
    ),
  );
  const known = new Set(names.map((name) => name.toLowerCase()));
  const resolves = (where: string, reference: string): void => {
    const cells = reference.replace(/^.*!/, '');
    for (const sheet of namedSheets(reference)) {
      if (!known.has(sheet.toLowerCase())) faults.push(`${where}: no sheet ${sheet}`);
    }
    if (reference.includes('!') && !REFERENCE.test(cells)) faults.push(`${where}: no cells ${cells}`);
  };
  const defined = book.filter(({ name }) => name === 'definedName');
  faults.push(
    ...doubled(
      'defined name',
      defined.map(({ attributes }) => `${attributes['localSheetId'] ?? ''} ${attributes['name'] ?? ''}`),
    ),
  );
  for (const { attributes, text: refersTo } of defined) {
    const at = attributes['localSheetId'];
    if (at !== undefined && Number(at) >= sheets.length) faults.push(`defined name of no sheet: ${at}`);
    resolves(`defined name ${attributes['name'] ?? ''}`, refersTo);
  }
  for (const part of parts.keys()) {
    if (!/^xl\/(worksheets|charts)\/[^/]*\.xml$/.test(part)) continue;
    for (const node of every(tree(text(part)))) {
      if (node.name === 'hyperlink' && node.attributes['location'] !== undefined)
        resolves(part, node.attributes['location']);
      if (part.startsWith('xl/charts/') && node.name === 'f') resolves(part, node.text);
    }
  }
  return faults;
}

function sheetFaults(nodes: readonly Node[]): readonly string[] {
  const refs = (name: string, attribute: string): string[] =>
    nodes.filter((node) => node.name === name).map(({ attributes }) => attributes[attribute] ?? '');
  const faults = [...doubled('cell', refs('c', 'r')), ...doubled('row', refs('row', 'r'))];
  const rows = refs('row', 'r').map(Number);
  if (rows.some((row, index) => row <= (rows[index - 1] ?? 0))) faults.push('rows out of order');
  const merges = refs('mergeCell', 'ref');
  faults.push(...overlapping(merges));
  const counted = nodes.find(({ name }) => name === 'mergeCells');
  const count = counted?.attributes['count'];
  if (count !== undefined && Number(count) !== merges.length) faults.push('merged areas miscounted');
  for (const foot of nodes.filter(({ name }) => name === 'oddFooter')) {
    if (foot.text.length > 255) faults.push('foot too long');
  }
  for (const node of nodes.filter(({ name }) => name === 'hyperlink')) {
    if (!REFERENCE.test(node.attributes['ref'] ?? '')) faults.push(`link of no cell ${node.attributes['ref'] ?? ''}`);
  }
  for (const empty of ['mergeCells', 'hyperlinks', 'rowBreaks', 'cols']) {
    if (nodes.some(({ name, children }) => name === empty && children.length === 0)) faults.push(`${empty} empty`);
  }
  return faults;
}
