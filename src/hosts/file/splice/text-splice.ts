/** Edits of a small part's text: the stretches named are replaced, everything else stays to the letter. */
export class TextSplice {
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(readonly source: string) {}

  get edited(): boolean {
    return this.#edits.length > 0;
  }

  replace(start: number, end: number, text: string): this {
    this.#edits.push({ start, end, text });
    return this;
  }

  insert(at: number, text: string): this {
    return this.replace(at, at, text);
  }

  /** Sets an attribute of the tag that stands between two offsets; adds it where it is not written. */
  setAttribute(start: number, end: number, name: string, value: string): this {
    return this.replace(start, end, withAttribute(this.source.slice(start, end), name, value));
  }

  result(): string {
    const ordered = [...this.#edits].sort((a, b) => a.start - b.start);
    let text = '';
    let at = 0;
    for (const edit of ordered) {
      if (edit.start < at) throw new RangeError('edits overlap');
      text += this.source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.source.slice(at);
  }
}

/** A start tag with an attribute set; `value` is already escaped. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = attributePattern(name).exec(tag);
  if (found)
    return (
      tag.slice(0, found.index) +
      found[0].replace(/(["']).*$/s, `"${value}"`) +
      tag.slice(found.index + found[0].length)
    );
  const close = /\s*\/?>$/.exec(tag);
  const at = close?.index ?? tag.length;
  return `${tag.slice(0, at)} ${name}="${value}"${tag.slice(at).trimStart()}`;
}

function attributePattern(name: string): RegExp {
  return new RegExp(`(?<=\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
}

/** The tag's name with its prefix. */
export function tagName(tag: string): string {
  return /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? '';
}

/** `x:` of `<x:worksheet …>`; nothing where names have no prefix. */
export function prefixOf(tag: string): string {
  const name = tagName(tag);
  return name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
}

/** `<sheets/>` as a start tag that can take content. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}
