import type { Texts } from '../messages/message';

/** A name in quotation marks: “国有企业”. One that brings marks of its own stands as it is: “两高”企业. */
export function quoted(name: Texts): Texts {
  return { 'zh-CN': inMarks(name['zh-CN']), en: inMarks(name.en) };
}

function inMarks(text: string): string {
  return /[“”"]/.test(text) ? text : `“${text}”`;
}
