import { QuoteType, Tokenizer } from 'htmlparser2';
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

/**
 * A strict reader over a lenient tokenizer: tags must match, attributes must be quoted and unique, entities known, one root,
 * no document type. Text comes piece by piece; memory holds one piece.
 */
export class XmlReader {
  readonly #tokenizer: Tokenizer;
  readonly #attributes = new Attributes();
  readonly #names: string[] = [];
  readonly #resolved: string[] = [];
  readonly scopes: Scopes;
  /** What has been written and not yet been told, and where it starts. */
  #window = '';
  #base = 0;
  #told = 0;
  #tagStart = 0;
  #tagName = '';
  #attributeName = '';
  #attributeValue = '';
  #declares = false;
  #text = '';
  #rooted = false;

  constructor(
    own: ReadonlySet<string>,
    readonly handler: XmlHandler,
  ) {
    this.scopes = new Scopes(own);
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.#callbacks());
  }

  /** The source between two offsets of the tag that is being told. */
  source(start: number, end: number): string {
    return this.#window.slice(start - this.#base, end - this.#base);
  }

  /** Everything before this offset has been told. */
  get told(): number {
    return this.#told;
  }

  write(piece: string): void {
    this.#window =
      this.#told === this.#base ? this.#window + piece : this.#window.slice(this.#told - this.#base) + piece;
    this.#base = this.#told;
    if (this.#window.length > STRETCH_LIMIT) throw new BrokenXml(FAULTS.long);
    this.#tokenizer.write(piece);
  }

  end(): void {
    this.#tokenizer.end();
    this.#flush();
    if (!this.#rooted || this.#names.length > 0 || this.source(this.#told, Infinity).trim() !== '') {
      throw new BrokenXml(FAULTS.incomplete);
    }
  }

  #flush(): void {
    const raw = this.#text;
    if (raw === '') return;
    this.#text = '';
    if (this.#names.length === 0) {
      if (raw.replace('\uFEFF', '').trim() !== '') throw new BrokenXml(FAULTS.text);
      return;
    }
    this.handler.text?.(unescaped(withLineFeeds(raw)));
  }

  #callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    return {
      ontext: (start, end) => {
        const raw = this.source(start, end);
        if (raw.charCodeAt(0) === 60) throw new BrokenXml(FAULTS.tags);
        this.#text = this.#text === '' ? raw : this.#text + raw;
        if (this.#text.length > STRETCH_LIMIT) throw new BrokenXml(FAULTS.long);
        this.#told = end;
      },
      oncdata: (start, end, endOffset) => {
        // Raw text is decoded as one, so what needs no decoding is escaped first.
        this.#text += this.source(start, end - endOffset).replaceAll('&', '&amp;');
        this.#told = end + 1;
      },
      oncomment: (_start, end) => {
        this.#told = end + 1;
      },
      onprocessinginstruction: (_start, end) => {
        this.#told = end + 1;
      },
      ondeclaration: () => {
        throw new BrokenXml(FAULTS.doctype);
      },
      onopentagname: (start, end) => {
        this.#flush();
        this.#tagStart = start - 1;
        this.#tagName = this.source(start, end);
        this.#told = this.#tagStart;
        this.#attributes.clear();
        this.#declares = false;
        if (this.#names.length === 0 && this.#rooted) throw new BrokenXml(FAULTS.text);
        if (this.#names.length >= DEPTH_LIMIT) throw new BrokenXml(FAULTS.tags);
      },
      onattribname: (start, end) => {
        this.#attributeName = this.source(start, end);
        this.#attributeValue = '';
      },
      onattribdata: (start, end) => {
        const raw = this.source(start, end);
        this.#attributeValue = this.#attributeValue === '' ? raw : this.#attributeValue + raw;
      },
      onattribend: (quote) => {
        if (quote !== QuoteType.Double && quote !== QuoteType.Single) throw new BrokenXml(FAULTS.attribute);
        if (this.#attributeValue.includes('<')) throw new BrokenXml(FAULTS.attribute);
        if (this.#attributeName.startsWith('xmlns')) this.#declares = true;
        this.#attributes.add(this.#attributeName, unescaped(this.#attributeValue));
      },
      onopentagend: (end) => {
        this.#open(end + 1);
      },
      onselfclosingtag: (end) => {
        this.#open(end + 1);
        this.#close(this.#tagName, this.#tagStart, end + 1);
      },
      onclosetag: (start, end) => {
        this.#flush();
        const opened = start - 2 - this.#base;
        if (this.#window.charCodeAt(opened) !== 60 || this.#window.charCodeAt(opened + 1) !== 47)
          throw new BrokenXml(FAULTS.tags);
        const close = this.#window.indexOf('>', end - this.#base) + this.#base;
        if (close < end || (close > end && this.source(end, close).trim() !== '')) throw new BrokenXml(FAULTS.tags);
        this.#close(this.source(start, end), start - 2, close + 1);
      },
      // With `decodeEntities` off neither is called.
      ontextentity: () => undefined,
      onattribentity: () => undefined,
      onend: () => undefined,
    };
  }

  #open(end: number): void {
    const name = this.#tagName;
    this.#rooted = true;
    this.#names.push(name);
    if (this.#declares) this.scopes.enter(this.#names.length, this.#attributes);
    const resolved = this.scopes.plain && !name.includes(':') ? name : this.scopes.resolve(name);
    this.#resolved.push(resolved);
    this.handler.open(resolved, this.#attributes, this.#tagStart, end);
    this.#told = end;
  }

  #close(name: string, start: number, end: number): void {
    const depth = this.#names.length;
    if (this.#names.pop() !== name) throw new BrokenXml(FAULTS.tags);
    this.handler.close(this.#resolved.pop() ?? name, start, end);
    this.scopes.leave(depth);
    this.#told = end;
  }
}
