import { Attributes } from './attributes';
import { BrokenXml, FAULTS } from './broken-xml';
import { unescaped, withLineFeeds } from './entities';
import { Scopes } from './namespaces';

/**
 * What a part's reader is told, in order. Names are local ones of the part's vocabulary; those of others come with a
 * colon in front. Offsets count UTF-16 units from the start of the part; `end` is the one after the `>`.
 */
export interface XmlHandler {
  /** An element opens; `<x/>` opens and closes. The attributes are good until the next call. */
  open(name: string, attributes: Attributes, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  /** The whole text between two tags, entities resolved. */
  text?(text: string): void;
}

const DEPTH_LIMIT = 256;
const STRETCH_LIMIT = 32 * 1024 ** 2;

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;
const AMPERSAND = 38;

function afterBlanks(window: string, from: number): number {
  let at = from;
  while (at < window.length && window.charCodeAt(at) <= BLANK) at += 1;
  return at;
}

/** Text between tags is mostly a few digits: looking at those by hand is quicker than a search. */
const NEAR = 24;

function nextTag(window: string, from: number): number {
  const near = Math.min(from + NEAR, window.length);
  for (let at = from; at < near; at += 1) if (window.charCodeAt(at) === LT) return at;
  return window.indexOf('<', near);
}

/**
 * A strict reader of a part that comes piece by piece: tags must match, attributes must be quoted and unique, entities
 * known, one root, no document type. It holds one piece at a time, and is written for sheets of millions of cells: names and
 * values are cut out by position, without a pattern or a token in between.
 */
export class XmlReader {
  readonly #attributes = new Attributes();
  readonly #names: string[] = [];
  readonly #resolved: string[] = [];
  readonly scopes: Scopes;
  /** What has been written and not yet been told, and the offset at which it starts. */
  #window = '';
  #base = 0;
  /** Where in the window the next tag is looked for. */
  #at = 0;
  /** Text since the last tag, where a comment or a piece's end cut it. */
  #text = '';
  #rooted = false;
  /** The tag that is being read declares a prefix. */
  #declares = false;

  constructor(
    own: ReadonlySet<string>,
    readonly handler: XmlHandler,
  ) {
    this.scopes = new Scopes(own);
  }

  /** The source between two offsets of the piece that is being told. */
  source(start: number, end: number): string {
    return this.#window.slice(start - this.#base, end - this.#base);
  }

  /** Everything before this offset has been told. */
  get told(): number {
    return this.#base + this.#at;
  }

  write(piece: string): void {
    this.#base += this.#at;
    this.#window = this.#at < this.#window.length ? this.#window.slice(this.#at) + piece : piece;
    this.#at = 0;
    this.#scan();
    if (this.#window.length - this.#at > STRETCH_LIMIT) throw new BrokenXml(FAULTS.long);
  }

  end(): void {
    this.#text += this.#window.slice(this.#at);
    if (!this.#rooted || this.#names.length > 0) throw new BrokenXml(FAULTS.incomplete);
    this.#flush();
  }

  #scan(): void {
    const window = this.#window;
    for (;;) {
      const tag = nextTag(window, this.#at);
      // What stands before the tag is told with it: a tag that is not whole yet is looked at again.
      if (tag < 0) return;
      const sign = window.charCodeAt(tag + 1);
      const end =
        sign === SLASH
          ? this.#closing(window, tag)
          : sign === BANG || sign === QUESTION
            ? this.#aside(window, tag, sign)
            : this.#opening(window, tag);
      if (end < 0) return;
      this.#at = end;
    }
  }

  /** Tells the text before a tag. */
  #before(window: string, tag: number): void {
    if (tag > this.#at)
      this.#text = this.#text === '' ? window.slice(this.#at, tag) : this.#text + window.slice(this.#at, tag);
    if (this.#text !== '') this.#flush();
  }

  #flush(): void {
    const raw = this.#text;
    this.#text = '';
    if (this.#names.length === 0) {
      if (raw.replace(/^\uFEFF/, '').trim() !== '') throw new BrokenXml(FAULTS.text);
      return;
    }
    this.handler.text?.(unescaped(withLineFeeds(raw)));
  }

  /** A comment, CDATA or instruction. -1 where it is not whole yet. */
  #aside(window: string, tag: number, sign: number): number {
    const [start, close] =
      sign === QUESTION
        ? (['<?', '?>'] as const)
        : window.startsWith('<!--', tag)
          ? (['<!--', '-->'] as const)
          : (['<![CDATA[', ']]>'] as const);
    if (!window.startsWith(start, tag)) {
      // Too little of it to tell what it is, or a document type.
      if (start.startsWith(window.slice(tag)) || '<!--'.startsWith(window.slice(tag))) return -1;
      throw new BrokenXml(FAULTS.doctype);
    }
    const end = window.indexOf(close, tag + start.length);
    if (end < 0) return -1;
    this.#text += window.slice(this.#at, tag);
    // Text is resolved as one, so what is no entity is escaped first.
    if (sign === BANG && close === ']]>') this.#text += window.slice(tag + 9, end).replaceAll('&', '&amp;');
    return end + close.length;
  }

  #closing(window: string, tag: number): number {
    const name = this.#names.at(-1) ?? '';
    let end = tag + 2 + name.length;
    if (end >= window.length) return -1;
    const matches =
      name.length === 1 ? window.charCodeAt(tag + 2) === name.charCodeAt(0) : window.startsWith(name, tag + 2);
    if (!matches || name === '') throw new BrokenXml(FAULTS.tags);
    while (end < window.length && window.charCodeAt(end) <= BLANK) end += 1;
    if (end >= window.length) return -1;
    if (window.charCodeAt(end) !== GT) throw new BrokenXml(FAULTS.tags);
    this.#before(window, tag);
    this.#at = end + 1;
    this.#close(this.#base + tag, this.#base + end + 1);
    return end + 1;
  }

  #close(start: number, end: number): void {
    const depth = this.#names.length;
    this.#names.pop();
    this.handler.close(this.#resolved.pop() ?? '', start, end);
    this.scopes.leave(depth);
  }

  /** A start tag: -1 where it is not whole yet. */
  #opening(window: string, tag: number): number {
    const { length } = window;
    let at = tag + 1;
    let sign: number;
    for (; at < length; at += 1) {
      sign = window.charCodeAt(at);
      if (sign <= BLANK || sign === SLASH || sign === GT) break;
      if (sign === LT) throw new BrokenXml(FAULTS.tags);
    }
    if (at >= length) return -1;
    if (at === tag + 1) throw new BrokenXml(FAULTS.tags);
    const name = window.slice(tag + 1, at);
    this.#attributes.clear();
    this.#declares = false;
    for (;;) {
      const blank = at;
      at = afterBlanks(window, at);
      if (at >= length) return -1;
      sign = window.charCodeAt(at);
      if (sign === GT || sign === SLASH) break;
      if (at === blank) throw new BrokenXml(FAULTS.attribute);
      at = this.#attribute(window, at);
      if (at < 0) return -1;
    }
    const alone = sign === SLASH;
    if (alone) {
      at += 1;
      if (at >= length) return -1;
      if (window.charCodeAt(at) !== GT) throw new BrokenXml(FAULTS.tags);
    }
    this.#before(window, tag);
    this.#at = at + 1;
    this.#open(name, this.#base + tag, this.#base + at + 1);
    if (alone) this.#close(this.#base + tag, this.#base + at + 1);
    return at + 1;
  }

  /** One attribute; the offset after it, or -1 where it is not whole yet. */
  #attribute(window: string, from: number): number {
    const { length } = window;
    let at = from;
    for (; at < length; at += 1) {
      const sign = window.charCodeAt(at);
      if (sign === EQUALS || sign <= BLANK) break;
      if (sign === GT || sign === LT || sign === QUOTE) throw new BrokenXml(FAULTS.attribute);
    }
    const name = window.slice(from, at);
    at = afterBlanks(window, at);
    if (at >= length) return -1;
    if (window.charCodeAt(at) !== EQUALS) throw new BrokenXml(FAULTS.attribute);
    at = afterBlanks(window, at + 1);
    if (at >= length) return -1;
    const quote = window.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new BrokenXml(FAULTS.attribute);
    const start = at + 1;
    let plain = true;
    for (at = start; at < length; at += 1) {
      const sign = window.charCodeAt(at);
      if (sign === quote) break;
      if (sign === LT) throw new BrokenXml(FAULTS.attribute);
      if (sign === AMPERSAND) plain = false;
    }
    if (at >= length) return -1;
    const value = window.slice(start, at);
    if (name.startsWith('xmlns')) this.#declares = true;
    this.#attributes.add(name, plain ? value : unescaped(value));
    return at + 1;
  }

  #open(name: string, start: number, end: number): void {
    const depth = this.#names.length;
    if (depth === 0 && this.#rooted) throw new BrokenXml(FAULTS.text);
    if (depth >= DEPTH_LIMIT) throw new BrokenXml(FAULTS.tags);
    this.#rooted = true;
    this.#names.push(name);
    if (this.#declares) this.scopes.enter(depth + 1, this.#attributes);
    const resolved = this.scopes.plain && !name.includes(':') ? name : this.scopes.resolve(name);
    this.#resolved.push(resolved);
    this.handler.open(resolved, this.#attributes, start, end);
  }
}
