import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { fromScript, ROOT } from './laid-out';

const page = readFileSync(join(ROOT, 'docs/deploy-server.md'), 'utf8');
const deploy = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8');
const sample = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

const FILES = [
  ...['index.html', 'taskpane.html', 'excel/base.html', 'assets/icon-32.png', 'functions/functions.json'],
  ...['build.json', 'app.0123abcd.js', 'office/office.js', 'packs/index.json'],
];
type Headers = Readonly<Record<string, string>>;

/** What our own server says with each file. */
const ours = fromScript(`
  const { headersOf } = await import(${JSON.stringify(join(ROOT, 'scripts/serving/headers.mjs'))});
  process.stdout.write(JSON.stringify(${JSON.stringify(FILES)}.map(headersOf)));`) as readonly Headers[];

/** What nginx would: its maps and headers, read by their own rules. */
function nginx(path: string): Headers {
  const text = sample('nginx');
  const variables = new Map<string, string>();
  for (const [, name = '', body = ''] of text.matchAll(/map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/g)) {
    const lines = [...body.matchAll(/^ {2}(?:"([^"]+)"|(\S+)) (?:"([^"]*)"|(\S+));$/gm)];
    const rules = lines.map(([, quoted, bare, text_, word]) => [quoted ?? bare ?? '', text_ ?? word ?? ''] as const);
    const hit = rules.find(([rule]) => rule.startsWith('~') && new RegExp(rule.slice(1)).test(`/policy/${path}`));
    variables.set(name, hit?.[1] ?? rules.find(([rule]) => rule === 'default')?.[1] ?? '');
  }
  const headers = [...text.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+));/g)].map(
    ([, name = '', quoted, bare = '']) => [name, quoted ?? variables.get(bare) ?? bare] as const,
  );
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

const named = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.filter((child) => 'attribs' in child).flatMap((child) => named(child, name)),
];

/** What IIS would: the folder's own headers, changed by the place that the file is in. */
function iis(path: string): Headers {
  const [root] = parseDocument(sample('xml'), { xmlMode: true }).children.filter((child) => 'attribs' in child);
  const configuration = root as unknown as Element;
  const places = named(configuration, 'location');
  const place = places.find(({ attribs }) => path === attribs['path'] || path.startsWith(`${attribs['path'] ?? ''}/`));
  const headers = new Map<string, string>();
  const own = configuration.children.find(({ name }) => name === 'system.webServer');
  for (const part of [own, place]) {
    for (const { children } of part ? named(part, 'customHeaders') : []) {
      for (const { name, attribs } of children) {
        if (name === 'remove') headers.delete(attribs['name'] ?? '');
        if (name === 'add') headers.set(attribs['name'] ?? '', attribs['value'] ?? '');
      }
    }
  }
  return Object.fromEntries(headers);
}

test.each(FILES.map((file, index) => [file, ours[index] ?? {}] as const))(
  'nginx says of %s what we say',
  (file, own) => {
    expect(nginx(file)).toEqual(own);
  },
);

test.each(FILES.map((file, index) => [file, ours[index] ?? {}] as const))('IIS says of %s what we say', (file, own) => {
  // Its cache has rules of its own; what is for pages does nothing on other files.
  const forPages = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'];
  const compared = (headers: Headers): Headers => {
    const left = file.endsWith('.html') ? ['Cache-Control'] : ['Cache-Control', ...forPages];
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.includes(name)));
  };
  expect(compared(iis(file))).toEqual(compared(own));
});

test('every command and option of the pages is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...`${page}${deploy}`.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const sources = ['build', 'serve-office']
    .map((name) => readFileSync(join(ROOT, `scripts/${name}.mjs`), 'utf8'))
    .join('');
  const options = [...`${page}${deploy}`.matchAll(/`[^`\n]*?(--[a-z-]+)/g)].map(([, option = '']) => option.slice(2));
  expect(options.length).toBeGreaterThan(6);
  expect(options.filter((option) => !new RegExp(`'?${option}'?: \\{ type`).test(sources))).toEqual([]);
});

test('links within the pages lead somewhere', () => {
  const anchors = [...deploy.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
  const links = [...deploy.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
});

test('the registry’s key in the page is the one that the build writes', () => {
  const source = readFileSync(join(ROOT, 'scripts/deployment/placed-manifest.mjs'), 'utf8').replaceAll('\\\\', '\\');
  const key = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs`;
  expect([source.includes(key), deploy.includes(key)]).toEqual([true, true]);
});
