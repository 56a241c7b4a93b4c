import type { Attributes } from '../xml/attributes';
import type { XmlReader } from '../xml/xml-reader';

/** The vocabularies of a Word document, transitional and strict. */
export const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** The value of one of Word's own attributes, whatever its prefix. */
export function valueOf(reader: XmlReader, attributes: Attributes, name: string): string | null {
  return reader.scopes.attribute(attributes, WORD, name);
}
