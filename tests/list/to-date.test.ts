import type { MetricFacts } from '../../src/policy/enterprise';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import type { Choices } from '../../src/policy/standards';
import { plain } from '../../src/quantity/exact';
import { readList } from '../../src/list';
import { pack, sheet } from './sheet';
import type { Cell } from './sheet';

/** The first row's output to date, in words: an amount, none, or what is missing. */
function toDate(header: string[], row: Cell[], choices: Partial<Choices> = {}): string {
  const standards = standardsOf(pack, { parameters: {}, choices: { ...DEFAULT_CHOICES, ...choices } });
  const list = readList(
    [
      sheet([
        ['企业名称', ...header],
        ['甲公司', ...row],
      ]),
    ],
    pack,
    standards,
    {},
  );
  if (list.kind !== 'list') throw new Error('no list');
  return said(list.toDate(list.rows[0]!, 'output'));
}

function said({ current, base }: MetricFacts): string {
  const now = current.kind === 'known' ? plain(current.value) : current.keys.join('+');
  switch (base.kind) {
    case 'figure':
      return `${now} / ${plain(base.value)}`;
    case 'none':
      return `${now} / none`;
    default:
      return `${now} / ${base.keys.join('+')}`;
  }
}

const CUMULATIVE = ['1-6月产值（万元）', '上年1-6月产值', '1-3月产值', '上年1-3月产值'];
const QUARTER = ['二季度产值（万元）', '上年同期'];
const BOTH = ['二季度产值（万元）', '上年二季度产值', '1-3月产值', '上年1-3月产值'];

test.each<[what: string, header: string[], row: Cell[], choices: Partial<Choices>, expected: string]>([
  ['the cumulative columns', CUMULATIVE, [8000.1, 7000.2, 3000, 3000], {}, '8000.1 / 7000.2'],
  ['in their own unit', ['1-6月产值（千元）', '上年1-6月产值（千元）'], [80001, 70002], {}, '8000.1 / 7000.2'],
  ['never the quarter alone', QUARTER, [5000, 4000], {}, 'output.ytd / output.ytd.base'],
  ['the quarter and what came before it', BOTH, [5000.1, 4000, 3000.2, 3000], {}, '8000.3 / 7000'],
  ['nothing before it', BOTH, [5000, 4000, null, 3000], {}, 'output.prior / 7000'],
  ['nothing before it, which is zero', BOTH, [5000, 4000, null, 3000], { emptyPrior: 'zero' }, '5000 / 7000'],
  ['a blank base', CUMULATIVE, [8000, null, 3000, 3000], {}, '8000 / output.ytd.base'],
  ['a blank base that is none', CUMULATIVE, [8000, null, 3000, null], { emptyBase: 'none' }, '8000 / none'],
  ['a base of 0', CUMULATIVE, [8000, 0, 3000, 0], {}, '8000 / none'],
  ['a base of 0 that is left open', CUMULATIVE, [8000, 0, 3000, 0], { zeroBase: 'missing' }, '8000 / output.ytd.base'],
  ['无基数', CUMULATIVE, [8000, '无基数', 3000, '无基数'], {}, '8000 / none'],
  ['a placeholder', CUMULATIVE, [8000, '—', 3000, 3000], {}, '8000 / output.ytd.base'],
  ['below zero', CUMULATIVE, [-8000, 7000, 3000, 3000], {}, 'output.ytd / 7000'],
])('%s', (_, header, row, choices, expected) => {
  expect(toDate(header, row, choices)).toBe(expected);
});
