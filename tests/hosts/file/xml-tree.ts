import { parseDocument } from 'htmlparser2';

type Child = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Child, { readonly attribs: unknown }>;

/** An element of a part, read by another parser than ours; names without their prefixes. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** The text directly in it. */
  readonly text: string;
}

/** The part's root element. */
export function tree(text: string): Node {
  const root = parseDocument(text, { xmlMode: true, decodeEntities: true }).children.find(isElement);
  if (!root) throw new Error('no root element');
  return node(root);
}

function node(element: Element): Node {
  const attributes = element.attributes.map(({ name, value }) => [name.replace(/^(?!xmlns).*:/, ''), value] as const);
  return {
    name: element.name.replace(/^.*:/, ''),
    attributes: Object.fromEntries(attributes),
    children: element.children.filter(isElement).map(node),
    text: element.children.map((child) => ('data' in child ? child.data : '')).join(''),
  };
}

function isElement(child: Child): child is Element {
  return 'attribs' in child;
}

/** An element and all below it. */
export function* every(from: Node): Generator<Node> {
  yield from;
  for (const child of from.children) yield* every(child);
}
