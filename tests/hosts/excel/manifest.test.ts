import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { ManifestInfo } from 'office-addin-manifest';
import { NAMESPACE } from '../../../src/functions/names';
import { ACTIONS } from '../../../src/hosts/excel/commands';

const ROOT = join(__dirname, '../../..');
const PATH = join(ROOT, 'manifest.xml');
const ORIGIN = 'https://localhost:3000/';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { readonly attribs: unknown }>;

const isElement = (node: ChildNode): node is Element => 'attribs' in node;
const children = (element: Element | undefined): Element[] => element?.children.filter(isElement) ?? [];
const all = (element: Element): Element[] => [element, ...children(element).flatMap(all)];
const text = (element: Element | undefined): string =>
  element?.children.map((node) => ('data' in node ? node.data : '')).join('') ?? '';
const named = (element: Element | undefined, name: string): Element | undefined =>
  children(element).find((each) => each.name === name);
/** Down a path of names, the first of each. */
const at = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>(named, element);

const document = parseDocument(readFileSync(PATH, 'utf8'), { xmlMode: true });
const app = document.children.filter(isElement)[0] as Element;
const overrides = named(app, 'VersionOverrides') as Element;
const resources = children(named(overrides, 'Resources')).flatMap(children);
const ids = resources.map(({ attribs }) => attribs['id']);

/** The names of the elements of a part of the schema, in the only order that Office takes. */
const ORDER: readonly (readonly [string, Element | undefined, readonly string[]])[] = [
  [
    'OfficeApp',
    app,

    [
      ...[
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
      ],
      ...['SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
    ],
  ],
  ['VersionOverrides', overrides, ['Requirements', 'Hosts', 'Resources']],
  ['Host', at(overrides, 'Hosts', 'Host'), ['Runtimes', 'AllFormFactors', 'DesktopFormFactor']],
  [
    'CustomFunctions',
    at(overrides, 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint'),
    ['Script', 'Page', 'Metadata', 'Namespace'],
  ],
  [
    'DesktopFormFactor',
    at(overrides, 'Hosts', 'Host', 'DesktopFormFactor'),
    ['GetStarted', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint'],
  ],
  ['Resources', named(overrides, 'Resources'), ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
];

test.each(ORDER)('%s holds its elements in the order that Office takes', (_, element, names) => {
  expect(children(element).map(({ name }) => name)).toEqual(names);
});

test('Microsoft’s own reader reads it', () => {
  // In a process of its own: it brings modules that Jest cannot load.
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
  const printed = execFileSync(process.execPath, ['-e', script, PATH], { cwd: ROOT, encoding: 'utf8' });
  const manifest = JSON.parse(printed) as ManifestInfo;
  expect(manifest.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(manifest).toMatchObject({
    defaultLocale: 'en-US',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
  });
});

test('the base asks little, so that old Excel opens a page that helps; the add-in asks for its floor', () => {
  const sets = (element: Element | undefined): unknown =>
    children(element).map(({ attribs }) => [attribs['Name'], attribs['MinVersion']]);
  expect(sets(at(app, 'Requirements', 'Sets'))).toEqual([['ExcelApi', '1.1']]);
  expect(sets(at(overrides, 'Requirements', 'bt:Sets'))).toEqual([
    ['ExcelApi', '1.14'],
    ['CustomFunctionsRuntime', '1.3'],
    ['SharedRuntime', '1.1'],
  ]);
  expect(at(app, 'DefaultSettings', 'SourceLocation')?.attribs['DefaultValue']).toBe(`${ORIGIN}excel/base.html`);
});

test('every resource that is named exists, and every one that exists is named', () => {
  const used = all(overrides).flatMap(({ attribs }) => (attribs['resid'] === undefined ? [] : [attribs['resid']]));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
});

test('the ribbon has its buttons in the order of the work, the menu of a cell its two', () => {
  const controls = all(overrides).filter(({ name }) => name === 'Control');
  const label = (control: Element): string => {
    const string = resources.find(({ attribs }) => attribs['id'] === named(control, 'Label')?.attribs['resid']);
    return children(string)[0]?.attribs['Value'] ?? '';
  };
  const labels = controls.map((control) => [(control.parent as Element).name, label(control)]);
  expect(labels).toEqual([
    ...['核验', '公式', '标准', '导出', '窗格'].map((each) => ['Group', each]),
    ...['核验此名单', '查看核验说明'].map((each) => ['OfficeMenu', each]),
  ]);
  const asked = all(overrides).filter(({ name }) => name === 'FunctionName');
  expect(asked.map(text)).toEqual(ACTIONS.map(([action]) => action));
});

test('one page is runtime, functions, commands and pane; no task pane has an id of its own', () => {
  const pages = all(overrides).filter(({ name }) => ['Runtime', 'FunctionFile'].includes(name));
  const shown = all(overrides).filter(
    ({ name, parent }) => name === 'SourceLocation' && (parent as Element).name !== 'Metadata',
  );
  expect([...pages, ...shown].map(({ attribs }) => attribs['resid'])).toEqual(Array(5).fill('Taskpane.Url'));
  expect(all(overrides).some(({ name }) => name === 'TaskpaneId')).toBe(false);
  expect(at(overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime')?.attribs['lifetime']).toBe('long');
});

/** Where a file of the built add-in comes from. */
function sourceOf(path: string): string {
  if (path.startsWith('functions/')) return join(ROOT, 'src', path);
  if (path.startsWith('excel/')) return join(ROOT, 'src/hosts/excel/base', path.slice('excel/'.length));
  if (path === 'taskpane.html') return join(ROOT, 'src/hosts/excel/taskpane.html');
  if (path === 'index.html') return join(ROOT, 'src/hosts/embedded/index.html');
  return join(ROOT, path);
}

test('addresses are safe ones of one origin, and lead to files of ours', () => {
  const addresses = all(app)
    .flatMap(({ attribs }) => [attribs['DefaultValue'], attribs['Value']])
    .filter((value) => value !== undefined && /^https?:/.test(value));
  expect(addresses.length).toBeGreaterThan(9);
  for (const address of addresses) {
    expect(address?.startsWith(ORIGIN)).toBe(true);
    expect(existsSync(sourceOf(address?.slice(ORIGIN.length) ?? ''))).toBe(true);
  }
});

test('images are PNG of the sizes that they are named for', () => {
  const images = all(overrides).filter(({ name, attribs }) => name === 'bt:Image' && attribs['size'] !== undefined);
  expect(images.map(({ attribs }) => attribs['size'])).toEqual(
    Array(8).fill(['16', '20', '24', '32', '40', '48', '64', '80']).flat(),
  );
  for (const { attribs } of images) {
    const resource = resources.find((each) => each.attribs['id'] === attribs['resid']);
    const bytes = readFileSync(sourceOf(resource?.attribs['DefaultValue']?.slice(ORIGIN.length) ?? ''));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      Number(attribs['size']),
      Number(attribs['size']),
    ]);
  }
});

test('texts are short enough, and each is said in Chinese too', () => {
  const strings = resources.filter(
    ({ name, attribs }) => name === 'bt:String' && attribs['id'] !== 'Functions.Namespace',
  );
  for (const string of strings) {
    const limit = (string.parent as Element).name === 'bt:ShortStrings' ? 125 : 250;
    const chinese = children(string).find(({ attribs }) => attribs['Locale'] === 'zh-CN');
    expect(string.attribs['DefaultValue']?.length).toBeLessThanOrEqual(limit);
    expect(chinese?.attribs['Value']).toMatch(/\p{Script=Han}/u);
    expect(chinese?.attribs['Value']).not.toMatch(/[A-Za-z]/);
  }
  expect(resources.find(({ attribs }) => attribs['id'] === 'Functions.Namespace')?.attribs['DefaultValue']).toBe(
    NAMESPACE,
  );
  const metadata = resources.find(({ attribs }) => attribs['id'] === 'Functions.Url');
  expect(children(metadata)[0]?.attribs['Locale']).toBe('zh-CN');
  expect(text(named(app, 'Version'))).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});
