// What stands in a manifest: identity, addresses, lengths, languages, requirements.
import { all, allNamed, child, down } from './tree.mjs';

export const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const NAMESPACE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
/** What the add-in itself needs; the base asks for less, so that old Excel opens a page that helps. */
const FLOOR = { ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' };

export function* identityFaults(app) {
  const { name, attributes, line } = app;
  if (name !== 'OfficeApp' || attributes.xmlns !== NAMESPACE) {
    yield { line, said: `不是 Office 加载项清单：最外层应为 <OfficeApp xmlns="${NAMESPACE}">` };
    return;
  }
  if (attributes['xsi:type'] !== 'TaskPaneApp') yield { line, said: 'xsi:type 应为 TaskPaneApp' };
  const text = (wanted) => child(app, wanted)?.text ?? '';
  const at = (wanted) => child(app, wanted)?.line ?? line;
  if (!GUID.test(text('Id'))) yield { line: at('Id'), said: `<Id>“${text('Id')}”不是 GUID` };
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version'))) {
    yield { line: at('Version'), said: `<Version>“${text('Version')}”应为四段数字，例如 1.0.0.0` };
  }
  if (text('DefaultLocale') !== 'en-US') {
    yield {
      line: at('DefaultLocale'),
      said: `<DefaultLocale>“${text('DefaultLocale')}”应为 en-US：中文写在 Override 里`,
    };
  }
  if (text('Permissions') !== 'ReadWriteDocument') {
    yield { line: at('Permissions'), said: `<Permissions>“${text('Permissions')}”应为 ReadWriteDocument` };
  }
}

const ADDRESSED = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

/** Every address of the manifest with its line, languages' own included. */
function addresses(app) {
  const named = all(app).filter(({ name, attributes }) => ADDRESSED.includes(name) && 'DefaultValue' in attributes);
  return named.flatMap((element) => [
    { line: element.line, address: element.attributes.DefaultValue },
    ...element.children.map(({ line, attributes }) => ({ line, address: attributes.Value ?? '' })),
  ]);
}

/** Safe ones, of one folder of one server, whose files are there. */
export function* addressFaults(app, file) {
  const found = addresses(app);
  const origins = new Set();
  for (const { line, address } of found) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null) yield { line, said: `地址“${address}”写法有误` };
    else if (url.protocol !== 'https:') yield { line, said: `地址 ${address} 不是 https：Excel 只打开 https 页面` };
    else {
      origins.add(url.origin);
      if (url.search !== '' || url.hash !== '') yield { line, said: `地址 ${address} 不能带“?”或“#”` };
      if (file(address) === null) yield { line, said: `地址 ${address} 没有对应的文件` };
    }
  }
  if (origins.size > 1) yield { line: app.line, said: `地址不在同一个网站：${[...origins].join('、')}` };
  const domains = allNamed(app, 'AppDomain');
  for (const { text, line } of domains) {
    if (!origins.has(text)) yield { line, said: `<AppDomain>“${text}”不是页面所在的网站` };
  }
}

const LIMITS = [
  ['ProviderName', 125],
  ['DisplayName', 125],
  ['Description', 250],
];

/** Nothing empty, nothing longer than Office shows, everything in Chinese too. */
export function* textFaults(app) {
  for (const [name, limit] of LIMITS) yield* worded(child(app, name), limit, name !== 'ProviderName');
  const lists = child(child(app, 'VersionOverrides'), 'Resources');
  const namespace = allNamed(app, 'Namespace')[0]?.attributes.resid;
  for (const string of child(lists, 'bt:ShortStrings')?.children ?? []) {
    yield* worded(string, 125, string.attributes.id !== namespace);
  }
  for (const string of child(lists, 'bt:LongStrings')?.children ?? []) yield* worded(string, 250, true);
}

function* worded(element, limit, chinese) {
  if (!element) return;
  const what = element.attributes.id === undefined ? `<${element.name}>` : `“${element.attributes.id}”`;
  const plain = element.attributes.DefaultValue ?? element.text;
  const overrides = element.children.map(({ attributes }) => attributes);
  for (const text of [plain, ...overrides.map(({ Value }) => Value ?? '')]) {
    if (text.trim() === '') yield { line: element.line, said: `${what}有空的文字` };
    if (text.length > limit) yield { line: element.line, said: `${what}有${text.length}个字符，最多${limit}个` };
  }
  const locales = overrides.map(({ Locale }) => Locale);
  if (new Set(locales).size < locales.length) yield { line: element.line, said: `${what}的同一语言写了两次` };
  if (!chinese) return;
  const own = overrides.find(({ Locale }) => Locale === 'zh-CN')?.Value;
  if (own === undefined) yield { line: element.line, said: `${what}没有中文（zh-CN）` };
  else if (!/\p{Script=Han}/u.test(own)) yield { line: element.line, said: `${what}的中文“${own}”里没有汉字` };
}

/** A base that every Excel opens; the add-in's own floor in the overrides; one page that lives long. */
export function* requirementFaults(app) {
  const base = down(app, 'Requirements', 'Sets')?.children ?? [];
  for (const { attributes, line } of base) {
    if (attributes.Name !== 'ExcelApi' || attributes.MinVersion !== '1.1') {
      yield { line, said: `基本部分要求 ${attributes.Name} ${attributes.MinVersion}：旧版 Excel 就看不到说明页了` };
    }
  }
  const overrides = child(app, 'VersionOverrides');
  const sets = down(overrides, 'Requirements', 'bt:Sets')?.children ?? [];
  for (const [name, version] of Object.entries(FLOOR)) {
    const set = sets.find(({ attributes }) => attributes.Name === name);
    if (set?.attributes.MinVersion !== version) {
      yield { line: set?.line ?? overrides?.line ?? 1, said: `<VersionOverrides> 的要求缺少 ${name} ${version}` };
    }
  }
  const runtime = allNamed(overrides, 'Runtime')[0];
  if (runtime && runtime.attributes.lifetime !== 'long') {
    yield { line: runtime.line, said: '<Runtime> 的 lifetime 应为 long：公式和窗格共用一个页面' };
  }
  const page = runtime?.attributes.resid;
  const shared = all(overrides).filter(
    ({ name, parent }) => name === 'FunctionFile' || (name === 'SourceLocation' && parent.name !== 'Metadata'),
  );
  for (const { name, attributes, line } of shared) {
    if (attributes.resid !== page) yield { line, said: `<${name}> 应与 <Runtime> 是同一页（${page}）` };
  }
}
