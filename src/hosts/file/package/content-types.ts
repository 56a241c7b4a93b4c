import { CONTENT_TYPES } from '../xml/namespaces';
import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What each part is. */
export interface ContentTypes {
  typeOf(part: string): string | null;
}

export async function readContentTypes(archive: Archive): Promise<ContentTypes> {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  await readPart(archive, CONTENT_TYPES_PART, CONTENT_TYPES, {
    open(element, attributes) {
      const type = attributes.get('ContentType') ?? '';
      if (element === 'Override') byPart.set((attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
      if (element === 'Default') byExtension.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
    close: () => undefined,
  });
  return {
    typeOf: (part) =>
      byPart.get(part.toLowerCase()) ?? byExtension.get(/[^.]*$/.exec(part.toLowerCase())?.[0] ?? '') ?? null,
  };
}
