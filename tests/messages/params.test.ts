import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../../src');

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const text = readFileSync(path.join(ROOT, name), 'utf8');
    return { name, file: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind) };
  });

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    each(child, visit);
  });
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The placeholders of a pattern, those of its branches too. */
function placeholders(elements: Elements): string[] {
  return elements.flatMap((element) => {
    const own = 'value' in element && (element.type as number) !== 0 ? [element.value] : [];
    const branches =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : [];
    return [...own, ...branches];
  });
}

/** What each message asks for, by its code. */
const wanted = new Map<string, readonly string[]>();
for (const { file } of sources) {
  each(file, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return;
    if (!ts.isObjectLiteralExpression(node.initializer)) return;
    const texts = new Map<string, string>();
    for (const property of node.initializer.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) continue;
      texts.set(property.name.getText().replaceAll("'", ''), property.initializer.text);
    }
    if (!texts.has('zh-CN') || !texts.has('en')) return;
    const names = [...texts].flatMap(([locale, text]) => placeholders(new IntlMessageFormat(text, locale).getAst()));
    wanted.set(node.name.text, [...new Set(names)]);
  });
}

function codesOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...codesOf(node.whenTrue), ...codesOf(node.whenFalse)];
  return [];
}

/** The names that a call gives; null where they cannot be read off. */
function given(node: ts.Expression | undefined): readonly string[] | null {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map((property) => (ts.isSpreadAssignment(property) ? null : property.name.getText()));
  return names.every((name) => name !== null) ? names : null;
}

test('a message is made with all that its words ask for: one that lacks it cannot be said, and takes the page down', () => {
  const lacking: string[] = [];
  let seen = 0;
  for (const { name, file } of sources) {
    each(file, (node) => {
      if (!ts.isCallExpression(node)) return;
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const [first, second] = node.arguments;
      if (called.getText() !== 'message' || !first) return;
      const has = given(second);
      if (!has) return;
      for (const code of codesOf(first)) {
        const asks = wanted.get(code);
        if (!asks) continue;
        seen += 1;
        for (const asked of asks.filter((each) => !has.includes(each))) lacking.push(`${name}: ${code} {${asked}}`);
      }
    });
  }
  expect(seen).toBeGreaterThan(1000);
  expect(lacking).toEqual([]);
});
