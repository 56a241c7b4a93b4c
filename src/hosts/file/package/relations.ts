import { PACKAGE_RELATIONS } from '../xml/namespaces';
import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';

/** A relation from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `sharedStrings` … */
  readonly kind: string;
  /** Its type in full; a strict workbook writes another address. */
  readonly type: string;
  /** The other part's name in the package; null where it lies outside. */
  readonly part: string | null;
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as it is written, from the folder of the part that names it. */
export function targetPart(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : from.slice(0, from.lastIndexOf('/') + 1) + target;
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}

/** The relations of a part, in the order written; none where the package says nothing. `''` stands for the package itself. */
export async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  const name = relationsPart(part);
  if (!archive.has(name)) return relations;
  await readPart(archive, name, PACKAGE_RELATIONS, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      const type = attributes.get('Type') ?? '';
      const kind = /[^/]*$/.exec(type)?.[0] ?? '';
      const outside = attributes.get('TargetMode') === 'External';
      relations.push({
        id: attributes.get('Id') ?? '',
        kind,
        type,
        part: outside ? null : found(archive, targetPart(part, target)),
      });
    },
    close: () => undefined,
  });
  return relations;
}

/** Parts that belong to one other part alone, and go with it. */
const OWNED = new Set(['drawing', 'chart', 'chartStyle', 'chartColorStyle']);

/** A part with its relations, its drawing, its charts and what those have to themselves. */
export async function ownParts(archive: Archive, part: string): Promise<readonly string[]> {
  const parts = [part, relationsPart(part)];
  for (const { kind, part: owned } of await readRelations(archive, part)) {
    if (OWNED.has(kind) && owned !== null) parts.push(...(await ownParts(archive, owned)));
  }
  return parts;
}

/** The name as the package spells it; targets may be percent-encoded. */
function found(archive: Archive, part: string): string {
  return archive.nameOf(part) ?? archive.nameOf(percentDecoded(part)) ?? part;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
