import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../src/draft/structure/parts';
import json from '../../src/policy/packs/gx-2025q2-draft/pack.json';

const source = readFileSync(join(__dirname, '../../src/policy/packs/gx-2025q2-draft/source.txt'), 'utf8');

test('the Guangxi draft splits as it was split by hand', () => {
  const parts = partsOf(source);
  expect(parts?.title).toBe(json.title);
  expect(parts?.sections.map(({ title, measures }) => ({ title, measures }))).toEqual(
    json.sections.map(({ title, measures }) => ({ title, measures })),
  );
  const [preamble, ...measures] = json.measures;
  expect(parts?.preamble?.text).toBe(preamble?.text);
  expect(parts?.measures.map(({ number, title, text }) => ({ number, title, text }))).toEqual(
    measures.map(({ number, title, text }) => ({ number, title, text })),
  );
});

interface Split {
  readonly title: string | null;
  readonly preamble: string | null;
  readonly sections: readonly string[];
  readonly measures: readonly string[];
}

function split(text: string): Split | null {
  const parts = partsOf(text);
  return (
    parts && {
      title: parts.title,
      preamble: parts.preamble?.text ?? null,
      sections: parts.sections.map(({ heading, title, measures }) => `${heading}|${title}|${measures.join()}`),
      measures: parts.measures.map(({ label, title, text: said }) => `${label}|${title}|${said}`),
    }
  );
}

test.each<[string, string, Split | null]>([
  ['nothing', ' \n\u3000\n', null],
  [
    'articles in chapters',
    '某市办法\n第一章 总则\n第一条 为发展制定本办法。\n第二章 奖励\n第二条　奖励标准。奖励5万元。\n（一）甲类。\n（二）乙类。',
    {
      title: '某市办法',
      preamble: null,
      sections: ['第一章 总则|总则|1', '第二章 奖励|奖励|2'],
      measures: [
        '第一条 |为发展制定本办法|第一条 为发展制定本办法。',
        '第二条　|奖励标准|第二条　奖励标准。奖励5万元。\n（一）甲类。\n（二）乙类。',
      ],
    },
  ],
  [
    'one level, its number before the words',
    '某市若干措施\n为稳增长，制定本措施。\n1.支持扩产。奖励5万元。\n2.支持入规。奖励1万元。',
    {
      title: '某市若干措施',
      preamble: '为稳增长，制定本措施。',
      sections: [],
      measures: ['1.|支持扩产|1.支持扩产。奖励5万元。', '2.|支持入规|2.支持入规。奖励1万元。'],
    },
  ],
  [
    'a section that says something itself',
    '某市若干措施\n一、支持扩产。对增长的企业给予奖励。\n（一）甲。奖励5万元。\n二、附则\n本措施由某局解释。',
    {
      title: '某市若干措施',
      preamble: null,
      sections: ['一、支持扩产。|支持扩产|1,2', '二、附则|附则|3'],
      measures: ['|支持扩产|对增长的企业给予奖励。', '（一）|甲|（一）甲。奖励5万元。', '|附则|本措施由某局解释。'],
    },
  ],
  [
    'no numbers at all, and no title',
    '对一季度产值增长15%以上的企业，奖励5万元。\n本政策由某局解释。',
    {
      title: null,
      preamble: null,
      sections: [],
      measures: ['|对一季度产值增长15%以上的企业|对一季度产值增长15%以上的企业，奖励5万元。\n本政策由某局解释。'],
    },
  ],
  [
    'a heading with nothing under it',
    '某市若干措施\n一、总体要求\n二、支持扩产\n（一）奖励。奖励5万元。',
    {
      title: '某市若干措施',
      preamble: null,
      sections: [],
      measures: ['一、|总体要求|一、总体要求', '二、|支持扩产|二、支持扩产', '（一）|奖励|（一）奖励。奖励5万元。'],
    },
  ],
  [
    'a title over several lines, a number of the document, an address',
    '某省工业和信息化厅\n关于印发 若干措施的通知\n某工信〔2025〕10号\n各市工信局：\n现将措施印发。\n一、奖励。奖励5万元。',
    {
      title: '某省工业和信息化厅关于印发若干措施的通知',
      preamble: '某工信〔2025〕10号\n各市工信局：\n现将措施印发。',
      sections: [],
      measures: ['一、|奖励|一、奖励。奖励5万元。'],
    },
  ],
  [
    'a title alone',
    '某市若干措施',
    { title: null, preamble: null, sections: [], measures: ['|某市若干措施|某市若干措施'] },
  ],
])('%s', (_, text, wanted) => {
  expect(split(text)).toEqual(wanted);
});
