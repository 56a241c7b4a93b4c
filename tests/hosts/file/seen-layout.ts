import type { SeenLayout } from '../../workbook/contract';
import { partsOf } from './package';
import { every, tree } from './xml-tree';
import type { Node } from './xml-tree';

/** How a package lays a sheet out, read from its parts and by none of our readers. */
export async function seenInPackage(bytes: Uint8Array, name: string): Promise<SeenLayout> {
  const parts = await partsOf(bytes);
  const part = (path: string): Node => {
    const found = parts.get(path);
    if (!found) throw new Error(`no part ${path}`);
    return tree(new TextDecoder().decode(found));
  };
  const related = (path: string, kind: string): Map<string, string> => {
    const at = path.lastIndexOf('/') + 1;
    const rels = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
    if (!parts.has(rels)) return new Map();
    return new Map(
      part(rels).children.flatMap(({ attributes }) =>
        (attributes['Type'] ?? '').endsWith(`/${kind}`)
          ? [
              [
                attributes['Id'] ?? '',
                new URL(attributes['Target'] ?? '', `file:///${path}`).pathname.slice(1),
              ] as const,
            ]
          : [],
      ),
    );
  };
  const book = [...every(part('xl/workbook.xml'))];
  const sheets = book.filter((node) => node.name === 'sheet');
  const place = sheets.findIndex(({ attributes }) => attributes['name'] === name);
  const path = related('xl/workbook.xml', 'worksheet').get(sheets[place]?.attributes['id'] ?? '');
  if (path === undefined) throw new Error(`no sheet ${name}`);
  const nodes = [...every(part(path))];
  const all = (element: string): Node[] => nodes.filter((node) => node.name === element);
  const titles = book.find(
    ({ attributes }) => attributes['name'] === '_xlnm.Print_Titles' && attributes['localSheetId'] === String(place),
  );
  const charts = [...related(path, 'drawing').values()].flatMap((drawing) => {
    const targets = related(drawing, 'chart');
    return [...every(part(drawing))]
      .filter((node) => node.name === 'chart')
      .map(({ attributes }) => targets.get(attributes['id'] ?? '') ?? '');
  });
  return {
    merges: all('mergeCell')
      .map(({ attributes }) => attributes['ref'] ?? '')
      .sort(),
    frozenRows: Number(all('pane')[0]?.attributes['ySplit'] ?? '0'),
    heights: Object.fromEntries(
      all('row')
        .filter(({ attributes }) => attributes['customHeight'] === '1')
        .map(({ attributes }) => [attributes['r'] ?? '', Number(attributes['ht'])] as const),
    ),
    filter: all('autoFilter')[0]?.attributes['ref'] ?? null,
    links: all('hyperlink').map(({ attributes }) => [attributes['ref'] ?? '', attributes['location'] ?? ''] as const),
    repeat: titles ? titles.text.replace(/^.*!/, '').replaceAll('$', '') : null,
    breaks: all('brk').map(({ attributes }) => Number(attributes['id'])),
    charts: charts.map((chart) =>
      [...every(part(chart))]
        .filter((node) => node.name === 't')
        .map(({ text }) => text)
        .join(''),
    ),
  };
}
