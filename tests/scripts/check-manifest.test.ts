import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf, layOut, manifest, ROOT } from './laid-out';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
layOut(folder);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CHECK = '<Control xsi:type="Button" id="PolicyCheck.Check">';

/** A spoilt manifest: what is replaced by what, and what must be said, and nothing else. */
const SPOILT: readonly (readonly [what: string, from: string | RegExp, to: string, said: readonly RegExp[]])[] = [
  ['a tag that is not closed', '</Group>', '', [/XML 写法有误/]],
  ['another document', /<OfficeApp/, '<Other', [/XML 写法有误/]],
  ['another type', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', [/TaskPaneApp/]],
  ['no GUID', /<Id>.*<\/Id>/, '<Id>policy-check</Id>', [/“policy-check”不是 GUID/]],
  ['a short version', /<Version>.*<\/Version>/, '<Version>1.0</Version>', [/四段数字/]],
  ['another default language', '<DefaultLocale>en-US', '<DefaultLocale>zh-CN', [/应为 en-US/]],
  ['less rights', 'ReadWriteDocument', 'ReadDocument', [/ReadWriteDocument/]],
  ['an unknown element', '<GetStarted>', '<Welcome/><GetStarted>', [/<DesktopFormFactor> 里不能有 <Welcome>/]],
  [
    'a missing element',
    '<Namespace resid="Functions.Namespace"/>',
    '',
    [/缺少 <Namespace>/, /“Functions.Namespace”没有用到/, /没有中文/],
  ],
  [
    'elements in another order',
    /(\s*<IconUrl [^>]*>)(\s*<HighResolutionIconUrl [^>]*>)/,
    '$2$1',
    [/<IconUrl> 的位置不对：应在 <HighResolutionIconUrl> 之前/],
  ],
  ['an element twice', /(<Permissions>.*<\/Permissions>)/, '$1$1', [/2个 <Permissions>/]],
  ['a control of another type', CHECK, CHECK.replace('Button', 'Slider'), [/xsi:type“Slider”不认识/]],
  [
    'a reference to nothing',
    'resid="Check.Tip"',
    'resid="Check.Tips"',
    [/“Check.Tips”没有定义/, /“Check.Tip”没有用到/],
  ],
  [
    'a reference to the wrong list',
    '<Description resid="Check.Tip"/>',
    '<Description resid="Check.Label"/>',
    [/“Check.Label”应定义在 <bt:LongStrings>/, /“Check.Tip”没有用到/],
  ],
  [
    'an id of a resource twice',
    'bt:String id="Formulas.Tip"',
    'bt:String id="Check.Tip"',
    [/资源 id“Check.Tip”重复/, /“Formulas.Tip”没有定义/],
  ],
  ['a long id', /Check\.Tip/g, 'Check.Tip.That.Says.More.Than.Office.Takes', [/超过32个字符/]],
  ['a tab that is not Excel’s', 'id="TabHome"', 'id="TabDefault"', [/没有选项卡“TabDefault”/]],
  ['a menu that is not Excel’s', 'id="ContextMenuCell"', 'id="ContextMenuRow"', [/没有右键菜单“ContextMenuRow”/]],
  ['two controls of one id', 'id="PolicyCheck.Formulas"', 'id="PolicyCheck.Check"', [/“PolicyCheck.Check”重复/]],
  ['a size missing', '<bt:Image size="80" resid="Check.80"/>', '', [/缺少80像素/]],
  [
    'a size that Office has not',
    '<bt:Image size="20" resid="Check.20"/>',
    '<bt:Image size="21" resid="Check.20"/>',
    [/“21”不在/, /应为21×21像素，实为20×20/],
  ],
  ['an image of another size', 'assets/check-16.png', 'assets/check-20.png', [/check-20.png 应为16×16像素，实为20×20/]],
  ['no image', 'assets/check-16.png', 'index.html', [/index.html 不是 PNG/]],
  ['an address that leads nowhere', 'assets/check-16.png', 'assets/cheque-16.png', [/cheque-16.png 没有对应的文件/]],
  ['http', 'https://localhost:3000/assets/check-16.png', 'http://localhost:3000/assets/check-16.png', [/不是 https/]],
  [
    'another site',
    'https://localhost:3000/assets/check-16.png',
    'https://elsewhere.cn/assets/check-16.png',
    [/没有对应的文件/, /不在同一个网站/],
  ],
  ['a query', 'taskpane.html"/>', 'taskpane.html?v=1"/>', [/不能带/]],
  [
    'no address',
    'DefaultValue="https://localhost:3000/functions/functions.json"',
    'DefaultValue="functions.json"',
    [/“functions.json”写法有误/],
  ],
  [
    'a domain of another site',
    '<AppDomain>https://localhost:3000',
    '<AppDomain>https://example.cn',
    [/“https:\/\/example.cn”不是页面所在/],
  ],
  [
    'an action that no one registers',
    '<FunctionName>check<',
    '<FunctionName>checks<',
    [/“checks”，页面没有登记/, /“check”没有按钮/],
  ],
  [
    'nothing that shows the pane',
    /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>',
    [/没有 ShowTaskpane 动作/],
  ],
  ['a text that is too long', 'DefaultValue="Formulas"', `DefaultValue="${'F'.repeat(126)}"`, [/126个字符，最多125个/]],
  ['an empty text', 'Value="公式"', 'Value=" "', [/“Formulas.Label”有空的文字/, /没有汉字/]],
  ['no Chinese', '<bt:Override Locale="zh-CN" Value="公式"/>', '', [/“Formulas.Label”没有中文/]],
  ['English in place of Chinese', 'Value="公式"', 'Value="Formulas"', [/“Formulas.Label”的中文“Formulas”里没有汉字/]],
  [
    'a language twice',
    '<bt:Override Locale="zh-CN" Value="公式"/>',
    '<bt:Override Locale="zh-CN" Value="公式"/><bt:Override Locale="zh-CN" Value="算式"/>',
    [/同一语言写了两次/],
  ],
  [
    'a floor in the base',
    '<Set Name="ExcelApi" MinVersion="1.1"/>',
    '<Set Name="ExcelApi" MinVersion="1.14"/>',
    [/旧版 Excel 就看不到说明页/],
  ],
  ['no floor of the add-in', '<bt:Set Name="SharedRuntime" MinVersion="1.1"/>', '', [/缺少 SharedRuntime 1.1/]],
  ['a short-lived page', 'lifetime="long"', 'lifetime="short"', [/lifetime 应为 long/]],
  [
    'another page for the commands',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="LearnMore.Url"/>',
    [/<FunctionFile> 应与 <Runtime> 是同一页/],
  ],
];

const spoilt = SPOILT.map(([, from, to]) => manifest.replace(from, to));
const [whole, ...found] = faultsOf(folder, [manifest, ...spoilt]);

test('the manifest as it is: nothing to say', () => {
  expect(whole).toEqual([]);
});

test.each(SPOILT.map(([what, , , said], index) => [what, said, index] as const))('%s', (_, said, index) => {
  expect(spoilt[index]).not.toBe(manifest);
  const faults = found[index] ?? [];
  for (const words of said) expect(faults).toContainEqual(expect.stringMatching(words));
  // Each fault is named, no innocent part is.
  for (const fault of faults) expect(said.some((words) => words.test(fault))).toBe(true);
});

test.each([
  [['a', 'b'], 2, /用法/],
  [['没有这个文件.xml'], 2, /没有文件/],
])('called with %j', (given, status, said) => {
  const call = (): string =>
    execFileSync(process.execPath, [join(ROOT, 'scripts/check-manifest.mjs'), ...given], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(call).toThrow(expect.objectContaining({ status, stderr: expect.stringMatching(said) as string }) as Error);
});
