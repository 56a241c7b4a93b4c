// The elements that Office takes inside each element, in the only order that it takes them.
const IMAGES = { 'bt:Image': '+' };
const CONTROL = { Label: 1, Supertip: 1, Icon: 1, Action: 1, Enabled: '?' };

/** By the element (and its xsi:type where that decides): child -> 1 once, '?' at most once, '+' once or more, '*' any. */
const ORDER = {
  OfficeApp: {
    Id: 1,
    AlternateId: '?',
    Version: 1,
    ProviderName: 1,
    DefaultLocale: 1,
    DisplayName: 1,
    Description: 1,
    IconUrl: 1,
    HighResolutionIconUrl: '?',
    SupportUrl: '?',
    AppDomains: '?',
    Hosts: 1,
    Requirements: '?',
    DefaultSettings: 1,
    Permissions: 1,
    VersionOverrides: 1,
  },
  DisplayName: { Override: '*' },
  Description: { Override: '*' },
  AppDomains: { AppDomain: '+' },
  Sets: { Set: '+' },
  DefaultSettings: { SourceLocation: 1 },
  VersionOverrides: { Description: '?', Requirements: '?', Hosts: 1, Resources: 1 },
  'bt:Sets': { 'bt:Set': '+' },
  'Host:Workbook': { Runtimes: '?', AllFormFactors: '?', DesktopFormFactor: 1 },
  Runtimes: { Runtime: '+' },
  AllFormFactors: { ExtensionPoint: 1 },
  'ExtensionPoint:CustomFunctions': { Script: 1, Page: 1, Metadata: 1, Namespace: 1 },
  Script: { SourceLocation: 1 },
  Page: { SourceLocation: 1 },
  Metadata: { SourceLocation: 1 },
  DesktopFormFactor: { GetStarted: '?', FunctionFile: 1, ExtensionPoint: '+' },
  GetStarted: { Title: 1, Description: 1, LearnMoreUrl: 1 },
  'ExtensionPoint:PrimaryCommandSurface': { OfficeTab: '*' },
  'ExtensionPoint:ContextMenu': { OfficeMenu: '+' },
  OfficeTab: { Group: '+' },
  OfficeMenu: { Control: '+' },
  Group: { Label: 1, Icon: 1, Control: '+' },
  'Control:Button': CONTROL,
  Supertip: { Title: 1, Description: 1 },
  Icon: IMAGES,
  'Action:ShowTaskpane': { TaskpaneId: '?', SourceLocation: 1, Title: '?' },
  'Action:ExecuteFunction': { FunctionName: 1 },
  Resources: { 'bt:Images': '?', 'bt:Urls': '?', 'bt:ShortStrings': '?', 'bt:LongStrings': '?' },
  'bt:Images': IMAGES,
  'bt:Urls': { 'bt:Url': '+' },
  'bt:ShortStrings': { 'bt:String': '+' },
  'bt:LongStrings': { 'bt:String': '+' },
  'bt:Image': { 'bt:Override': '*' },
  'bt:Url': { 'bt:Override': '*' },
  'bt:String': { 'bt:Override': '*' },
};

/** Types of an element, where it has to name one. */
const TYPED = ['ExtensionPoint', 'Control', 'Action'];

function allowed(element) {
  const type = element.attributes['xsi:type'];
  if (TYPED.includes(element.name)) return ORDER[`${element.name}:${type}`] ?? null;
  if (element.name === 'Host' && type !== undefined) return ORDER[`Host:${type}`] ?? null;
  if (element.name === 'Hosts') return { Host: '+' };
  if (element.name === 'Requirements') {
    return element.parent?.name === 'VersionOverrides' ? { 'bt:Sets': 1 } : { Sets: 1 };
  }
  // In the overrides a description is a reference.
  if (element.name === 'Description' && element.attributes.resid !== undefined) return {};
  return ORDER[element.name] ?? {};
}

/** What is unknown, missing, too often there or out of its place, anywhere below the element. */
export function* orderFaults(element) {
  const wanted = allowed(element);
  if (wanted === null) {
    yield { line: element.line, said: `<${element.name}> 的 xsi:type“${element.attributes['xsi:type'] ?? ''}”不认识` };
    return;
  }
  const names = Object.keys(wanted);
  let reached = 0;
  for (const { name, line } of element.children) {
    const place = names.indexOf(name);
    if (place < 0) yield { line, said: `<${element.name}> 里不能有 <${name}>` };
    else if (place < reached) yield { line, said: `<${name}> 的位置不对：应在 <${names[reached]}> 之前` };
    else reached = place;
  }
  for (const name of names) {
    const times = element.children.filter((each) => each.name === name).length;
    if (times === 0 && (wanted[name] === 1 || wanted[name] === '+')) {
      yield { line: element.line, said: `<${element.name}> 缺少 <${name}>` };
    }
    if (times > 1 && (wanted[name] === 1 || wanted[name] === '?')) {
      yield { line: element.line, said: `<${element.name}> 里有${times}个 <${name}>，只能有一个` };
    }
  }
  for (const each of element.children) if (names.includes(each.name)) yield* orderFaults(each);
}
