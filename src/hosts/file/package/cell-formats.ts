import { SPREADSHEET } from '../xml/namespaces';
import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';
import { formatCode } from './number-formats';

/** The number format code of each cell style, by the number that cells name it with. */
export async function readCellFormats(archive: Archive, part: string | null): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const ids: number[] = [];
  if (part === null || !archive.has(part)) return ['General'];
  const path: string[] = [];
  await readPart(archive, part, SPREADSHEET, {
    open(element, attributes) {
      path.push(element);
      const parent = path[1];
      if (path.length !== 3) return;
      if (parent === 'numFmts' && element === 'numFmt') {
        own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
      } else if (parent === 'cellXfs' && element === 'xf') {
        ids.push(Number(attributes.get('numFmtId') ?? '0'));
      }
    },
    close() {
      path.pop();
    },
  });
  return ids.length === 0 ? ['General'] : ids.map((id) => formatCode(id, own));
}
