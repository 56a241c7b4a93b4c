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

/** A figure by its own name held against a number. */
export function heldAgainst({ text, parts }: Phrase, order: Order, limit: Parts[string]): Phrase {
  return held(text, order, bare('{limit}'), { ...parts, limit });
}

/** A figure's name in a phrase. */
export function named(key: string): Parts[string] {
  return { of: fact(key), unit: 'none' };
}

/** A number in a phrase. */
export function numbered(of: Quantity, unit: Parts[string]['unit']): Parts[string] {
  return { of, unit };
}

/** Amounts in brackets, one after another: （…）与（…）. */
export function together(amounts: readonly Quantity[], joint: Texts): Phrase {
  const names = amounts.map((_, index) => `part${String(index + 1)}`);
  return {
    text: {
      'zh-CN': names.map((name) => `（{${name}}）`).join(joint['zh-CN']),
      en: names.map((name) => `({${name}})`).join(joint.en),
    },
    parts: Object.fromEntries(amounts.map((amount, index) => [names[index] ?? '', numbered(amount, '万元')])),
  };
}

/** The same text in both languages: a bare name in braces. */
export function bare(text: string): Texts {
  return { 'zh-CN': text, en: text };
}
