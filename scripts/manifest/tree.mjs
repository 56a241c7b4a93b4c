// A manifest as a tree of elements that know their line.
import { parseDocument } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';

/** What libxml2 says against the text as XML, by line; nothing where it is well formed. */
export async function brokenXml(text) {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: text }],
    normalization: 'format',
  });
  if (valid) return [];
  const first = errors.find(({ loc }) => loc !== null) ?? errors[0];
  return [
    { line: first?.loc?.lineNumber ?? 1, said: `XML 写法有误：${(first?.message ?? first?.rawMessage ?? '').trim()}` },
  ];
}

/** The outermost element; null where there is none. */
export function treeOf(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= index) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const document = parseDocument(text, { xmlMode: true, withStartIndices: true });
  const element = (node, parent) => {
    const made = { name: node.name, attributes: node.attribs, line: lineOf(node.startIndex ?? 0), parent };
    made.children = node.children.filter((child) => 'attribs' in child).map((child) => element(child, made));
    made.text = node.children
      .map((child) => ('data' in child && child.type === 'text' ? child.data : ''))
      .join('')
      .trim();
    return made;
  };
  const outermost = document.children.find((child) => 'attribs' in child);
  return outermost ? element(outermost, null) : null;
}

export const child = (element, name) => element?.children.find((each) => each.name === name);
export const down = (element, ...path) => path.reduce(child, element);
/** The element and all below it, in the order of the text. */
export const all = (element) => (element ? [element, ...element.children.flatMap(all)] : []);
export const allNamed = (element, name) => all(element).filter((each) => each.name === name);
