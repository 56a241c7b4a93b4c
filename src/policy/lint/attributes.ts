import { vocabulary } from '../../messages/message';
import { readDay } from '../../quantity/day';
import { grouped, ONE, ZERO } from '../../quantity/exact';
import { fault, under, type Fault } from '../fault';
import type { Measure } from '../measure';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.shares-not-whole': {
    'zh-CN': '第{measure}条各级分担合计为{sum}，应为100%。请改正；最后一级承担其余部分，也要写出比例。',
    en: 'The shares of measure {measure} come to {sum}, and should be 100%. Correct them; the last one bears the rest, and its share is written all the same.',
  },
  'pack.share-out-of-range': {
    'zh-CN': '分担比例{share}不在0和1之间。请改正。',
    en: 'A share of {share} does not lie between 0 and 1. Correct it.',
  },
  'pack.effective-no-day': {
    'zh-CN': '“{day}”不是日历上的日子。请改正。',
    en: '"{day}" is no day of the calendar. Correct it.',
  },
  'pack.effective-backwards': {
    'zh-CN': '第{measure}条的起始日{from}在截止日{to}之后。请改正。',
    en: 'Measure {measure} begins on {from}, after it ends on {to}. Correct the days.',
  },
  'pack.slip-read-as-itself': {
    'zh-CN': '“{words}”照原样读，不算笔误。请改写读作什么，或删去这一条。',
    en: '"{words}" is read as it stands, so it is no slip. Change what it is read as, or remove the entry.',
  },
});

/** Shares add up, days follow each other, and a slip is read as something else than it says. */
export const attributes: Lint = {
  id: 'attributes',
  texts: words.texts,
  check: ({ pack }) =>
    pack.measures.flatMap((measure, index) => {
      const at = under('/measures', index);
      return [...shares(measure, at), ...effective(measure, at), ...slips(measure, at)];
    }),
};

function shares({ number, sharing }: Measure, at: string): readonly Fault[] {
  if (sharing.length === 0) return [];
  const outside = sharing.flatMap(({ share }, index) =>
    share.greaterThan(ZERO) && share.lessThanOrEqualTo(ONE)
      ? []
      : [
          fault(
            under(at, 'sharing', index, 'share'),
            words.message('pack.share-out-of-range', { share: grouped(share) }),
          ),
        ],
  );
  const sum = sharing.reduce((total, { share }) => total.plus(share), ZERO);
  if (outside.length > 0 || sum.equals(ONE)) return outside;
  const params = { measure: String(number), sum: `${grouped(sum.times(100))}%` };
  return [fault(under(at, 'sharing'), words.message('pack.shares-not-whole', params))];
}

function effective({ number, effective: { from, to } }: Measure, at: string): readonly Fault[] {
  const wrong = Object.entries({ from, to }).flatMap(([field, day]) =>
    day === null || readDay(day)
      ? []
      : [fault(under(at, 'effective', field), words.message('pack.effective-no-day', { day }))],
  );
  if (wrong.length > 0 || from === null || to === null || from <= to) return wrong;
  return [
    fault(under(at, 'effective'), words.message('pack.effective-backwards', { measure: String(number), from, to })),
  ];
}

function slips({ text, slips: all }: Measure, at: string): readonly Fault[] {
  return all.flatMap(({ words: { start, end }, readAs }, index) => {
    const said = text.slice(start, end);
    return said === readAs
      ? [fault(under(at, 'slips', index, 'readAs'), words.message('pack.slip-read-as-itself', { words: said }))]
      : [];
  });
}
