import type { Texts } from '../../messages/message';
import type { Order, Phrase, Quantity } from '../algebra';
import { fact } from './lowered';

type Parts = Phrase['parts'];

const ORDER: Readonly<Record<Order, Texts>> = {
  '>=': { 'zh-CN': '不低于', en: ' at least ' },
  '>': { 'zh-CN': '高于', en: ' above ' },
  '<=': { 'zh-CN': '不高于', en: ' at most ' },
  '<': { 'zh-CN': '低于', en: ' below ' },
};

/** `{what}` held against `{limit}`, both templates over the parts: {metric}比上年同期的增加额不低于{limit}. */
export function held(what: Texts, order: Order, limit: Texts, parts: Parts): Phrase {
  const { 'zh-CN': zh, en } = ORDER[order];
  return { text: { 'zh-CN': what['zh-CN'] + zh + limit['zh-CN'], en: what.en + en + limit.en }, parts };
}

/** A figure's name in a phrase. */
export function named(key: string): Parts[string] {
  return { of: fact(key), unit: 'none' };
}

/** A number in a phrase. */
export function numbered(of: Quantity, unit: Parts[string]['unit']): Parts[string] {
  return { of, unit };
}

/** The same text in both languages: a bare name in braces. */
export function bare(text: string): Texts {
  return { 'zh-CN': text, en: text };
}
