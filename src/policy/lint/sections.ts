import { vocabulary } from '../../messages/message';
import { fault, under } from '../fault';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.section-number': {
    'zh-CN': '此处应是第{wanted}部分，写的是第{found}部分。请按原文顺序排列。',
    en: 'This should be section {wanted}, and says {found}. Keep the order of the text.',
  },
  'pack.measure-order': {
    'zh-CN': '此处应是第{wanted}条，写的是第{found}条。请按原文顺序把每一条列一次。',
    en: 'This should be measure {wanted}, and says {found}. List each measure once, in the order of the text.',
  },
  'pack.measure-without-section': {
    'zh-CN': '第{number}条不在任何部分。请补进所属部分。',
    en: 'Measure {number} is in no section. Add it to its own.',
  },
});

/** Sections number from one and hold every measure once, in order; the preamble (0) stands before them. */
export const sections: Lint = {
  id: 'sections',
  texts: words.texts,
  check: ({ raw }) => {
    const listed = raw.sections.flatMap(({ measures }, index) =>
      measures.map((number, place) => ({ number, at: under('/sections', index, 'measures', place) })),
    );
    const params = (wanted: number, found: number) => ({ wanted: String(wanted), found: String(found) });
    return [
      ...raw.sections.flatMap(({ number }, index) =>
        number === index + 1
          ? []
          : [
              fault(
                under('/sections', index, 'number'),
                words.message('pack.section-number', params(index + 1, number)),
              ),
            ],
      ),
      ...listed.flatMap(({ number, at }, index) =>
        number === index + 1 ? [] : [fault(at, words.message('pack.measure-order', params(index + 1, number)))],
      ),
      ...raw.measures.flatMap(({ number }, index) =>
        number === 0 || raw.sections.length === 0 || listed.some((each) => each.number === number)
          ? []
          : [
              fault(
                under('/measures', index, 'number'),
                words.message('pack.measure-without-section', { number: String(number) }),
              ),
            ],
      ),
    ];
  },
};
