import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createCheckSession } from '../../../src/check/create-session';
import { fixed } from '../../../src/taskpane/host';
import type { PaneHost } from '../../../src/taskpane/host';
import { Pane } from '../../../src/taskpane/Pane';
import { shelfOfTwo, TWO } from '../../policy/second/pack-two';
import { MemoryWorkbook, memoryWords } from '../harness/memory-workbook';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);

const PATIENCE = { timeout: 10_000 };

/** jsdom lays nothing out: a window of 600 px, so that the lists draw their first rows. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 600 });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

/** The real check over three enterprises, two policies at hand; opened at 测算. */
async function opened(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  workbook.add('企业名单', [
    ['企业名称', '县区', '所属行业', '二季度产值（万元）', '上年同期', '三季度营业收入（万元）', '上年同期'],
    ['甲', '江南区', '通用设备制造业', 8000, 4000, 900, 400],
    ['乙', '江南区', '通用设备制造业', 7000, 4000, 100, 400],
    ['丙', '柳南区', '通用设备制造业', 6000, 4000, 900, 400],
  ]);
  const host: PaneHost = {
    workbook,
    shelf: fixed(shelfOfTwo()),
    startCheck: (policy) => ({ session: createCheckSession(policy), disconnect: () => undefined }),
    texts: memoryWords.texts,
    locale: fixed('zh-CN'),
    theme: fixed('light'),
  };
  render(<Pane host={host} />);
  fireEvent.click(await screen.findByRole('button', { name: /^开始核验/ }));
  await screen.findByRole('button', { name: '写入结果列' });
  fireEvent.click(screen.getByRole('tab', { name: '测算' }));
  return workbook;
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('ticked policies are judged; who is eligible under several is marked, and a name selects its row', async () => {
  const workbook = await opened();
  press('几项政策一起');
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(1);
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(TWO.pack.title) }));
  press('按2个政策核验');
  await screen.findByRole('heading', { name: '3家中，至少符合一项3家，符合多项2家' }, PATIENCE);
  const list = screen.getByRole('list', { name: '各企业在各政策下的结论' });
  await waitFor(() => {
    expect(within(list).getAllByText('符合多项')).toHaveLength(2);
  });
  expect(within(list).getAllByText('金额待定').length).toBeGreaterThan(0);
  press('乙，选中第3行');
  await waitFor(async () => {
    expect(await workbook.selection()).toMatchObject({ sheet: '企业名单', area: { top: 3, bottom: 3 } });
  });
});

test('what is wrong with the form stands at its field; mended, the result says who is in and why not', async () => {
  await opened();
  press('分配');
  press('开始分配');
  await screen.findByText('请至少选一项。');
  fireEvent.click(screen.getByRole('checkbox', { name: '取前几名' }));
  fireEvent.change(screen.getByRole('textbox', { name: /^名额/ }), { target: { value: '0' } });
  press('开始分配');
  await screen.findByText('名额请填1以上的整数。');
  fireEvent.change(screen.getByRole('textbox', { name: /^名额/ }), { target: { value: '2' } });
  expect(screen.queryByText('名额请填1以上的整数。')).toBeNull();
  press('开始分配');
  const list = await screen.findByRole('list', { name: '各企业的分配结果' }, PATIENCE);
  await within(list).findByText(/不在前2名之内/);
  expect(within(list).getAllByText('纳入')).toHaveLength(2);
  // What each is paid is not settled by this policy.
  expect(within(list).getAllByText('金额待定')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '不纳入 1' }));
  await waitFor(() => {
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  });
  press('改方案');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^名额/ }).value).toBe('2');
});
