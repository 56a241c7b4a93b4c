import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../src/taskpane/Pane';
import type { Live, PaneHost } from '../../src/taskpane/host';
import type { Locale } from '../../src/messages/message';
import { setup } from './pane-model';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);

/** jsdom lays nothing out: a window of 600 px, so that the list draws its first rows. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

async function shown(host: PaneHost): Promise<void> {
  render(<Pane host={host} />);
  await screen.findByRole('button', { name: /^开始核验/ });
}

async function checked(host: PaneHost): Promise<void> {
  await shown(host);
  fireEvent.click(screen.getByRole('button', { name: /^开始核验/ }));
  await screen.findByRole('button', { name: '写入结果列' });
  await waitFor(() => {
    expect(rowButtons()).toHaveLength(6);
  });
}

/** The rows drawn, each a button; none while the list is being asked for. */
const rowButtons = () => within(screen.getByRole('list', { name: '企业核验结果' })).queryAllByRole('button');

test('three clicks from opening to an answer: the list is there, the button bears the number', async () => {
  const { host } = setup();
  await shown(host);
  expect(screen.getByText('在“企业名单”工作表识别到企业6家')).toBeTruthy();
  expect(screen.getByRole('button', { name: '开始核验（6家）' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '第1条 增产增效' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '第2条 增收增效' }).checked).toBe(false);
  expect(screen.getByText('名单没有可用的营业收入列，第2条无从核验')).toBeTruthy();
});

test('the result: counts that filter, the draft’s standing, what the award waits for', async () => {
  const { host } = setup();
  await checked(host);
  expect(screen.getByText(/仅供参考，不作为申报、公示、兑现依据/)).toBeTruthy();
  expect(screen.getByText(/“符合”只就以下各项而言：第1条产值、增速（用电/)).toBeTruthy();
  const eligible = screen.getByRole('button', { name: '2 符合' });
  fireEvent.click(eligible);
  await waitFor(() => {
    expect(rowButtons()).toHaveLength(2);
  });
  expect(eligible.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(eligible);
  await waitFor(() => {
    expect(rowButtons()).toHaveLength(6);
  });
  fireEvent.click(screen.getByRole('button', { name: '增产增效奖励标准' }));
  const field = await screen.findByRole('textbox', { name: '增产增效奖励标准' });
  await waitFor(() => {
    expect(document.activeElement).toBe(field);
  });
});

test('a row opens its trace in place and closes on Escape with the focus back', async () => {
  const { host } = setup();
  await checked(host);
  const row = rowButtons()[1];
  if (!row) throw new Error('no row');
  fireEvent.click(row);
  expect(await screen.findByText(/二季度当季产值应达到4000万元/)).toBeTruthy();
  expect(screen.getByText('二季度当季产值应达到4000万元（含）以上、同比增速达到10%（含）以上').tagName).toBe('MARK');
  expect(screen.getByRole('button', { name: '在工作表中选中C3' })).toBeTruthy();
  fireEvent.keyDown(row, { key: 'Escape' });
  await waitFor(() => {
    expect(screen.queryByText(/二季度当季产值应达到4000万元/)).toBeNull();
    expect(document.activeElement).toBe(rowButtons()[1]);
  });
});

test('arrows move inside the list, and Tab reaches one row only', async () => {
  const { host } = setup();
  await checked(host);
  expect(rowButtons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  rowButtons()[0]?.focus();
  fireEvent.keyDown(rowButtons()[0]!, { key: 'ArrowDown' });
  await waitFor(() => {
    expect(document.activeElement).toBe(rowButtons()[1]);
  });
  fireEvent.keyDown(rowButtons()[1]!, { key: 'End' });
  await waitFor(() => {
    expect(document.activeElement).toBe(rowButtons()[5]);
  });
});

test('nothing is written before it was shown; then one button undoes it', async () => {
  const { host, workbook } = setup();
  await checked(host);
  fireEvent.click(screen.getByRole('button', { name: '写入结果列' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('这些单元格都是空的，名单原有内容不变。');
  expect(workbook.applied).toBe(0);
  fireEvent.click(within(dialog).getByRole('button', { name: '写入', hidden: true }));
  expect(await screen.findByText('已把结果写入“企业名单”E—F列，共14个单元格。')).toBeTruthy();
  expect(workbook.applied).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText(/已撤销“企业名单”的结果列/)).toBeTruthy();
  expect((await workbook.read('企业名单')).value(1, 5)).toEqual({ kind: 'empty' });
});

test('the first write waits for an open question', async () => {
  const { host, session } = setup();
  session.listed = {
    questions: [
      {
        kind: 'unit',
        column: 3,
        message: { code: 'fake.plain', params: { text: '像是千元' } },
        units: ['千元', '万元'],
      },
    ],
  };
  await checked(host);
  fireEvent.click(screen.getByRole('button', { name: '写入结果列' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/像是千元/)).toBeTruthy();
  expect(within(dialog).getByRole('button', { name: '写入', hidden: true }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(within(dialog).getByRole('button', { name: '单位是万元', hidden: true }));
  await waitFor(() => {
    expect(
      within(screen.getByRole('dialog'))
        .getByRole('button', { name: '写入', hidden: true })
        .getAttribute('aria-disabled'),
    ).not.toBe('true');
  });
});

test('a long check shows its progress and can be cancelled', async () => {
  const { host, session } = setup();
  session.slowness = 2000;
  await shown(host);
  fireEvent.click(screen.getByRole('button', { name: /^开始核验/ }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await screen.findByRole('progressbar')).toBeTruthy();
  expect(screen.getByText(/^已核验\d家，共6家$/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(await screen.findByRole('button', { name: /^开始核验/ })).toBeTruthy();
});

test('the 37 measures under ten headings; search; one opens to its text and rules; focus returns', async () => {
  const { host } = setup();
  await shown(host);
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  expect(screen.getAllByText(/^第\d+条$/)).toHaveLength(37);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(10);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '绿色工厂' } });
  expect(screen.getByText('找到1条')).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
  fireEvent.click(screen.getByText('实施工业企业增产增效奖励'));
  expect(screen.getByText(/^有基数的企业：（二季度产值不低于4,000万元；/)).toBeTruthy();
  for (const part of ['原文', '规则', '原文未明确', '本工具理解', '本工具怎样处理']) {
    expect(screen.getByRole('heading', { name: part })).toBeTruthy();
  }
  fireEvent.click(screen.getByRole('button', { name: '返回条款列表' }));
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('data-measure')).toBe('1');
  });
});

test('a standard is filled in, kept in the workbook, and shows what it changed; a wrong one says why', async () => {
  const { host, workbook } = setup();
  await checked(host);
  fireEvent.click(screen.getByRole('tab', { name: '标准' }));
  const field = screen.getByRole('textbox', { name: '困难行业产值标准（有基数）' });
  expect(await screen.findByText('49家待它明确')).toBeTruthy();
  fireEvent.change(field, { target: { value: '5000' } });
  fireEvent.submit(field);
  expect(await screen.findByText(/比一般标准4,000万元更严/)).toBeTruthy();
  expect(workbook.applied).toBe(0);
  fireEvent.change(field, { target: { value: '3000' } });
  fireEvent.submit(field);
  expect(await screen.findByText(/符合2→3家，待定（标准未明确）1→0家/)).toBeTruthy();
  expect(workbook.applied).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: '困难行业产值标准（有基数）：恢复为“原文未明确”' }));
  expect(await screen.findByText(/符合3→2家/)).toBeTruthy();
});

test('an empty workbook is no dead end', async () => {
  const { host, workbook } = setup();
  workbook.add('企业名单', []);
  render(<Pane host={host} />);
  expect(await screen.findByRole('heading', { name: '没有找到企业名单' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '打开示例' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '插入模板名单' }));
  await waitFor(async () => {
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('企业名单模板');
  });
});

test('the language follows the host while the pane is open', async () => {
  const { host } = setup();
  let locale: Locale = 'zh-CN';
  const listeners = new Set<() => void>();
  const live: Live<Locale> = {
    current: () => locale,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await shown({ ...host, locale: live });
  act(() => {
    locale = 'en';
    for (const listener of listeners) listener();
  });
  expect(screen.getByRole('button', { name: 'Check 6 enterprises' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Standards' })).toBeTruthy();
});
