import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Origin, Pack } from '../../../src/policy/pack';
import type { Measure } from '../../../src/policy/measure';
import { loadedPack } from '../../../src/policy/packs';
import { exact } from '../../../src/quantity/exact';
import { STANDARDS_SHEET } from '../../../src/report/standards-words';
import { fixed } from '../../../src/taskpane/host';
import { Pane } from '../../../src/taskpane/Pane';
import { setup } from '../pane-model';

afterEach(cleanup);

const PARTS = ['对象、时间和资金', '未见到或未收入', '原文笔误'];
const says = (zh: string) => ({ 'zh-CN': zh, en: 'said' });

/** The policy as the only one there is, with what the first measure is changed to. */
function changed(origin: Origin, change: (measure: Measure) => Partial<Measure>): Pack {
  const pack = loadedPack();
  const measures = pack.measures.map((each) => (each.number === 1 ? { ...each, ...change(each) } : each));
  return { ...pack, origin, measures };
}

/** The first measure opened in a workbook that names the policy; answers what stands under a heading of it. */
async function opened(read: Pack) {
  const { host, workbook } = setup();
  const pack = { ...read, id: 'read-2025q2' };
  workbook.add(STANDARDS_SHEET, [
    ['编号', '数值'],
    ['pack', pack.id],
  ]);
  const files = { pack: '', source: '' };
  const shelf = fixed({ packs: [{ pack, files, path: null }], faults: [], complete: true });
  render(<Pane host={{ ...host, shelf }} />);
  await screen.findByRole('button', { name: /^开始核验/ }, { timeout: 20_000 });
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  const item = document.querySelector<HTMLElement>('[data-measure="1"]');
  if (!item) throw new Error('the measure is not listed');
  fireEvent.click(item);
  return (heading: string): readonly string[] => {
    const part = screen.getByRole('heading', { name: heading, level: 3 }).parentElement;
    if (!part) throw new Error(`nothing under ${heading}`);
    const items = within(part).queryAllByRole('listitem');
    return (items.length > 0 ? items : [...part.querySelectorAll('p')]).map(({ textContent }) => textContent);
  };
}

const WHOLE: Origin = { kind: 'whole', name: null, address: null, note: null };

test('a whole text is the text, and of a measure that says nothing of the kind nothing is said', async () => {
  const under = await opened(loadedPack());
  expect(under('原文')).toEqual([loadedPack().measures.find(({ number }) => number === 1)?.text]);
  for (const name of PARTS) expect(screen.queryByRole('heading', { name })).toBeNull();
  expect(screen.queryByText(/概述|摘引/)).toBeNull();
});

test.each<readonly [Origin['kind'], string | null, string, readonly string[]]>([
  ['summary', 'a.example/1', '本工具概述，非原文', ['来源：《云岭日报》（a.example/1）', '用前请核对。']],
  ['quoted', null, '摘引，非全文', ['来源：《云岭日报》', '用前请核对。']],
])(
  'a text that is %s says so, with its source, in the detail and above the list',
  async (kind, address, name, lines) => {
    const pack = changed({ kind, name: says('《云岭日报》'), address, note: says('用前请核对。') }, () => ({}));
    const under = await opened(pack);
    expect(under(name).slice(1)).toEqual(lines);
    expect(screen.queryByRole('heading', { name: '原文' })).toBeNull();
    expect(screen.getByText(`${name}：《云岭日报》`)).toBeTruthy();
  },
);

test('whom it pays, when, from which budgets; slips and what was not seen', async () => {
  const pack = changed(WHOLE, ({ text }) => ({
    recipient: { kind: 'county', note: null },
    effective: { from: '2025-04-01', to: '2025-06-30' },
    sharing: [
      { name: says('自治区'), share: exact('0.6') },
      { name: says('市'), share: exact('0.4') },
    ],
    slips: [{ words: { start: 0, end: 3 }, readAs: '某某', note: says(`原文共${String(text.length)}字`) }],
    notSeen: [says('附件')],
  }));
  const under = await opened(pack);
  const { text } = loadedPack().measures.find(({ number }) => number === 1) ?? { text: '' };
  expect(under('对象、时间和资金')).toEqual([
    '奖励对象：县（市、区）',
    '有效期：2025年4月1日至2025年6月30日（首尾两日在内）',
    '资金分担：自治区60%、市40%',
  ]);
  expect(under('未见到或未收入')).toEqual(['附件']);
  expect(under('原文笔误')).toEqual([`原文写作“${text.slice(0, 3)}”，按“某某”理解：原文共${String(text.length)}字`]);
});

test.each<readonly [Measure['effective'], string]>([
  [{ from: '2025-04-01', to: null }, '有效期：自2025年4月1日起（当日在内）'],
  [{ from: null, to: '2025-12-31' }, '有效期：至2025年12月31日止（当日在内）'],
])('a day alone: %j', async (effective, line) => {
  const under = await opened(changed(WHOLE, () => ({ effective })));
  expect(under('对象、时间和资金')).toEqual([line]);
});

test('measures without headings are listed, each once', async () => {
  const pack = { ...loadedPack(), sections: [] };
  const under = await opened(pack);
  expect(under('原文')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '返回条款列表' }));
  const listed = [...document.querySelectorAll('[data-measure]')].map((each) => each.getAttribute('data-measure'));
  expect(listed).toEqual(pack.measures.map(({ number }) => String(number)));
});
