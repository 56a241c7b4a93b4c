import type { Texts } from '../../../messages/message';

/** What is wrong with a part's XML; whoever reads the part turns it into a failure that names the part. */
export class BrokenXml extends Error {
  override readonly name = 'BrokenXml';
  constructor(readonly detail: Texts | string) {
    super(typeof detail === 'string' ? detail : detail.en);
  }
}

export const FAULTS = {
  tags: { 'zh-CN': '标签不配对', en: 'tags do not match' },
  attribute: { 'zh-CN': '属性写法有误', en: 'an attribute is not well-formed' },
  entity: { 'zh-CN': '字符引用有误', en: 'an entity is not well-formed' },
  text: { 'zh-CN': '根元素之外有内容', en: 'text outside the root' },
  bytes: { 'zh-CN': '字符编码有误', en: 'bytes that are no text' },
  long: { 'zh-CN': '内容过长', en: 'a stretch that is too long' },
  root: { 'zh-CN': '根元素不符', en: 'another root than expected' },
  incomplete: { 'zh-CN': '内容不完整', en: 'it ends too early' },
  doctype: { 'zh-CN': '含文档类型声明', en: 'a document type declaration' },
  order: { 'zh-CN': '行或单元格的次序有误', en: 'rows or cells out of order' },
} as const satisfies Record<string, Texts>;
