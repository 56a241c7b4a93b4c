import { BrokenXml, FAULTS } from './broken-xml';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(_match: string, name: string | undefined): string {
  if (name === undefined) throw new BrokenXml(FAULTS.entity);
  if (!name.startsWith('#')) return NAMED[name] ?? '';
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new BrokenXml(FAULTS.entity);
  return String.fromCodePoint(code);
}

/** The text behind raw XML: the five entities and character references; anything else after `&` is an error. */
export function unescaped(raw: string): string {
  return raw.includes('&') ? raw.replace(/&(?:(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)?/g, decoded) : raw;
}

/** Line ends as XML reads them: CR LF and CR are LF; a carriage return that is meant is written `&#13;`. */
export function withLineFeeds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as XML holds it, in an element or between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

/** An attribute's value: line ends and tabs too, which a reader would turn into blanks. */
export function escapedAttribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
