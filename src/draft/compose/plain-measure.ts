import { statementsOf } from '../reading/statements';
import type { Part } from '../structure/parts';
import { leftOf } from './left';
import type { DraftedMeasure } from './measure';
import { Scribe } from './scribe';

/** A measure without rules: its text, and all its numbers among the unread. */
export function plainMeasure(part: Part): DraftedMeasure {
  const scribe = new Scribe(part, new Map());
  const { figures, unread, unquantified } = leftOf(statementsOf(part), null, scribe);
  const raw = {
    number: part.number,
    title: part.title,
    ...(part.number === 0 ? {} : { label: part.label }),
    short: { 'zh-CN': part.number === 0 ? '总体要求' : part.title.slice(0, 14), en: `measure ${String(part.number)}` },
    text: part.text,
    kinds: ['programme'],
    subject: 'government',
    ...(figures.length > 0 ? { figures } : {}),
    ...(unquantified.length > 0 ? { unquantified } : {}),
    ...(unread.length > 0 ? { unread } : {}),
    notJudged: {
      'zh-CN': '草拟的规则没有通过检查，只列出原文；里面的数须人工写成规则。',
      en: 'The drafted rules did not pass the checks, so the text is shown alone.',
    },
  };
  return { raw, parameters: [], items: [], rules: 0 };
}
