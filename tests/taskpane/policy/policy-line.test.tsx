import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { builtInShelf, defaultPack } from '../../../src/policy/shelf/shelf';
import type { PackShelf } from '../../../src/policy/shelf/shelf';
import { shelfWords } from '../../../src/policy/shelf/words';
import { STANDARDS_SHEET } from '../../../src/report/standards-words';
import { fixed } from '../../../src/taskpane/host';
import { Pane } from '../../../src/taskpane/Pane';
import { shelfOfTwo, TWO } from '../../policy/second/pack-two';
import { setup } from '../pane-model';

afterEach(cleanup);

const FIRST = '2025年二季度推动工业经济稳增长若干政策措施（征求意见稿）';

async function shown(shelf: PackShelf, named?: string) {
  const { host, workbook } = setup();
  if (named !== undefined)
    workbook.add(STANDARDS_SHEET, [
      ['编号', '数值'],
      ['pack', named],
    ]);
  render(<Pane host={{ ...host, shelf: fixed(shelf) }} />);
  if (named === undefined) await screen.findByRole('button', { name: /^开始核验/ });
  return { host, workbook };
}

test('which policy judges, its status and period; no choice where there is one', async () => {
  await shown({ ...builtInShelf(true), packs: [defaultPack()] });
  expect(screen.getByText(FIRST)).toBeTruthy();
  expect(screen.getByText(/^征求意见稿，2025年二季度 · 版本[0-9a-f]{8}$/)).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: '依据的政策' })).toBeNull();
});

test('another is chosen: shown before it is written, and the choice stays as it was until then', async () => {
  const { workbook } = await shown(shelfOfTwo());
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: '依据的政策' });
  fireEvent.change(choice, { target: { value: TWO.pack.id } });
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/新增工作表“补充标准”，写明政策编号“yunling-2025q3”/)).toBeTruthy();
  expect([choice.value, workbook.applied]).toEqual(['gx-2025q2-draft', 0]);
  fireEvent.click(within(dialog).getByRole('button', { name: '取消', hidden: true }));
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  fireEvent.change(choice, { target: { value: TWO.pack.id } });
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '写入', hidden: true }));
  expect(await screen.findByText(/^现行有效，2025年三季度 · 版本[0-9a-f]{8}$/)).toBeTruthy();
  expect(workbook.applied).toBe(1);
});

test('folders that are not used are counted where one checks, and told with path and reason where one reads', async () => {
  const message = shelfWords.message('shelf.faulty');
  const fault = { file: 'pack.json', at: '/id', message } as const;
  await shown({ ...builtInShelf(true), faults: [{ path: 'packs/坏', faults: [fault, fault] }] });
  fireEvent.click(screen.getByRole('button', { name: '有1个政策文件夹没有采用，查看原因' }));
  expect(await screen.findByText(/^packs\/坏\/pack\.json \/id：没有通过检查.*另有1处。$/)).toBeTruthy();
});

test('a policy that is not at hand: said with its cell, and nothing to check under another', async () => {
  await shown(shelfOfTwo(), 'other-2026');
  expect((await screen.findByRole('alert')).textContent).toContain('“other-2026”不在手边（「补充标准」B2）');
  expect(screen.queryByRole('button', { name: /^开始核验/ })).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: '标准' }));
  expect(screen.getByRole('alert')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: `改用《${FIRST}》（征求意见稿，2025年二季度）` }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/写入“补充标准”工作表的B2/)).toBeTruthy();
});
