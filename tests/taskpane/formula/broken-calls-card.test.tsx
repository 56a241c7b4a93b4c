import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../../src/taskpane/Pane';
import { vocabulary } from '../../../src/messages/message';
import { fixed } from '../../../src/taskpane/host';
import { WorkbookFailure } from '../../../src/workbook/workbook';
import { setup } from '../pane-model';
import type { Setup } from '../pane-model';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);
afterEach(cleanup);

const absent = vocabulary({
  'test.absent': { 'zh-CN': 'Excel还不认得本工具的公式。', en: 'Excel does not know them yet.' },
});
const NAME = { kind: 'error', error: '#NAME?' } as const;

function withBroken(): Setup {
  const all = setup();
  all.workbook.type('企业名单', 2, 7, { value: NAME, formula: '=_xldudf_policy_growth(C2,D2)' });
  all.workbook.type('企业名单', 3, 7, { value: NAME, formula: '=[1]!POLICY.GROWTH(C3,D3)' });
  all.workbook.type('企业名单', 4, 7, { value: NAME, formula: '=VLOKUP(C4,D:D,1)' });
  return all;
}

async function openFormulas(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: '查看' }));
  await screen.findByText('2个公式没有连到本工具');
}

test('told beside the check; shown, previewed, repaired and taken back in one step', async () => {
  const { host, workbook } = withBroken();
  workbook.functionLanguage = () => Promise.resolve('zh-CN');
  render(<Pane host={host} />);
  expect(await screen.findByText(/^2个公式没有连到本工具，显示的可能是错误值或旧结果/)).toBeTruthy();
  await openFormulas();
  fireEvent.click(screen.getByRole('button', { name: '全部连上' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/将改写2个公式/)).toBeTruthy();
  expect(within(dialog).getByText('例如：=_xldudf_policy_growth(C2,D2) 改为 =POLICY.同比增速(C2,D2)')).toBeTruthy();
  expect(workbook.applied).toBe(0);
  fireEvent.click(within(dialog).getByRole('button', { name: '写入', hidden: true }));
  await waitFor(() => {
    expect(screen.queryByText('2个公式没有连到本工具')).toBeNull();
  });
  const formulas = async (): Promise<readonly unknown[]> => {
    const grid = await workbook.read('企业名单');
    return [2, 3, 4].map((row) => grid.formula(row, 7));
  };
  expect(await formulas()).toEqual(['=POLICY.同比增速(C2,D2)', '=POLICY.同比增速(C3,D3)', '=VLOKUP(C4,D:D,1)']);
  expect(workbook.applied).toBe(1);
  expect(await screen.findByText('已写入断开公式的改写，共2个单元格。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(async () => {
    expect(await formulas()).toEqual([
      '=_xldudf_policy_growth(C2,D2)',
      '=[1]!POLICY.GROWTH(C3,D3)',
      '=VLOKUP(C4,D:D,1)',
    ]);
  });
});

test('where the host does not know our functions it says so, and writes nothing', async () => {
  const { host, workbook } = withBroken();
  workbook.functionLanguage = () => Promise.reject(new WorkbookFailure(absent.message('test.absent')));
  render(<Pane host={{ ...host, texts: { ...host.texts, ...absent.texts } }} />);
  await openFormulas();
  fireEvent.click(screen.getByRole('button', { name: '全部连上' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Excel还不认得本工具的公式。');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(workbook.applied).toBe(0);
});

test('in English', async () => {
  const { host } = withBroken();
  render(<Pane host={{ ...host, locale: fixed('en') }} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Look' }));
  expect(await screen.findByText('2 formulas do not reach this add-in')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reconnect them all' })).toBeTruthy();
});
