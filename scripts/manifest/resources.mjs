// What refers to what: resources, images, controls, actions.
import { all, allNamed, child } from './tree.mjs';

/** Which list of resources the reference of an element leads to. */
const KIND = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};
const TABS = ['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView'];
const MENUS = ['ContextMenuCell', 'ContextMenuText'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const NEEDED = [16, 32, 80];

const resourcesOf = (app) =>
  (child(child(app, 'VersionOverrides'), 'Resources')?.children ?? []).flatMap((list) => list.children);

/** Each id is there, of the right kind, once, not too long; none is left over. */
export function* referenceFaults(app) {
  const overrides = child(app, 'VersionOverrides');
  const resources = resourcesOf(app);
  const byId = new Map();
  for (const resource of resources) {
    const { id } = resource.attributes;
    if (byId.has(id)) yield { line: resource.line, said: `资源 id“${id}”重复` };
    if ((id ?? '').length > 32) yield { line: resource.line, said: `资源 id“${id}”超过32个字符` };
    byId.set(id, resource);
  }
  const used = new Set();
  for (const element of all(overrides)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const resource = byId.get(resid);
    if (!resource) yield { line: element.line, said: `<${element.name}> 引用的资源“${resid}”没有定义` };
    else if (resource.parent.name !== KIND[element.name]) {
      yield { line: element.line, said: `<${element.name}> 引用的“${resid}”应定义在 <${KIND[element.name]}> 里` };
    }
  }
  for (const [id, { line }] of byId) if (!used.has(id)) yield { line, said: `资源“${id}”没有用到` };
}

/** Places in Excel's ribbon and menus exist; ids of what stands there are unique. */
export function* placeFaults(app) {
  for (const { attributes, line } of allNamed(app, 'OfficeTab')) {
    if (!TABS.includes(attributes.id)) yield { line, said: `Excel 没有选项卡“${attributes.id}”` };
  }
  for (const { attributes, line } of allNamed(app, 'OfficeMenu')) {
    if (!MENUS.includes(attributes.id)) yield { line, said: `Excel 没有右键菜单“${attributes.id}”` };
  }
  const ids = new Set();
  for (const { name, attributes, line } of [...allNamed(app, 'Group'), ...allNamed(app, 'Control')]) {
    if (!attributes.id) yield { line, said: `<${name}> 缺少 id` };
    else if (ids.has(attributes.id)) yield { line, said: `<${name}> 的 id“${attributes.id}”重复` };
    ids.add(attributes.id);
  }
}

/** Every size that Excel asks for; each file a PNG of its size. */
export function* imageFaults(app, file) {
  const resources = new Map(resourcesOf(app).map((each) => [each.attributes.id, each]));
  for (const icon of allNamed(app, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of NEEDED) {
      if (!sizes.includes(size)) yield { line: icon.line, said: `<Icon> 缺少${size}像素的图标` };
    }
    for (const { attributes, line } of icon.children) {
      const size = Number(attributes.size);
      if (!SIZES.includes(size)) yield { line, said: `图标尺寸“${attributes.size}”不在${SIZES.join('、')}之中` };
      const resource = resources.get(attributes.resid);
      if (resource) yield* pngFaults(resource, size, file);
    }
  }
  yield* pngFaults(child(app, 'IconUrl'), 32, file);
  yield* pngFaults(child(app, 'HighResolutionIconUrl'), 64, file);
}

function* pngFaults(element, size, file) {
  const address = element?.attributes.DefaultValue;
  const bytes = address === undefined ? undefined : file(address);
  // Not there at all: said of addresses.
  if (!bytes) return;
  const isPng = bytes.length > 24 && bytes.subarray(1, 4).toString('latin1') === 'PNG';
  const found = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
  if (found === null) yield { line: element.line, said: `图标 ${address} 不是 PNG 文件` };
  else if (found[0] !== size || found[1] !== size) {
    yield { line: element.line, said: `图标 ${address} 应为${size}×${size}像素，实为${found.join('×')}` };
  }
}

/** Buttons ask for actions that the page registers, and all of these can be asked for. */
export function* actionFaults(app, actions) {
  const asked = allNamed(app, 'FunctionName');
  for (const { text, line } of asked) {
    if (!actions.includes(text)) yield { line, said: `按钮要执行的“${text}”，页面没有登记` };
  }
  for (const action of actions) {
    if (!asked.some(({ text }) => text === action)) {
      yield { line: child(app, 'VersionOverrides')?.line ?? 1, said: `页面登记的“${action}”没有按钮` };
    }
  }
  const shows = allNamed(app, 'Action').some(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  if (!shows) {
    yield { line: app.line, said: '没有 ShowTaskpane 动作：页面自己要求显示窗格时，Excel 不知道显示哪一页' };
  }
}
