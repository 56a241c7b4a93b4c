import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { EXPORT_TASKS } from '../../../src/taskpane/export/tasks';
import type { PaneCommand, PaneHost } from '../../../src/taskpane/host';
import { fixed } from '../../../src/taskpane/host';
import { Pane } from '../../../src/taskpane/Pane';
import { setup } from '../pane-model';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);
afterEach(cleanup);

const never = (): Promise<never> => Promise.reject(new Error('no index asks for files'));
const WITH_NEW: Partial<PaneHost> = {
  books: {
    read: never,
    handOut: never,
    handOutText: never,
    copy: never,
    verify: never,
    policies: { pick: never, draft: never, resume: never },
  },
};
const button = (name: string) => screen.getByRole('button', { name });
const place = (name: string) => screen.getByRole('tab', { name });
const described = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

async function index(more: Partial<PaneHost> = WITH_NEW, checked = true) {
  const all = setup();
  render(<Pane host={{ ...all.host, ...more }} />);
  const check = await screen.findByRole('button', { name: /^开始核验/ });
  if (checked) {
    fireEvent.click(check);
    await screen.findByRole('button', { name: '写入结果列' });
  }
  fireEvent.click(place('导出'));
  return all;
}

/** The tasks as they are shown: group, title, and what each waits for. */
function rows(): readonly (readonly [string, string, boolean])[] {
  return screen.getAllByRole('region').flatMap((group) =>
    within(group)
      .getAllByRole('button')
      .map((row) => {
        return [
          within(group).getByRole('heading').textContent,
          row.textContent,
          row.getAttribute('aria-disabled') === 'true',
        ] as const;
      }),
  );
}

test('no task has the id of another', () => {
  const ids = EXPORT_TASKS.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('the tasks stand under what they are for; after a check all can be opened', async () => {
  await index();
  expect(rows()).toEqual([
    ['写进名单', '结果列', false],
    ['写进名单', '复核列', false],
    ['生成材料', '核验报告', false],
    ['生成材料', '对外名单与表', false],
    ['发给没有加载项的人', '转为数值或普通公式', false],
    ['发给没有加载项的人', '封存并盖章', false],
    ['发给没有加载项的人', '新建密钥', false],
    ['收到的工作簿', '验章', false],
    ['收到的工作簿', '比对两份名单', false],
    ['收到的工作簿', '汇总各县区', false],
    ['收到的工作簿', '按县区拆分', false],
    ['收到的工作簿', '记住的列', false],
  ]);
});

test('what the host cannot do is not offered', async () => {
  await index({});
  expect(rows().map(([, title]) => title)).not.toContain('对外名单与表');
});

test('without results: what waits for a check says so, does not open, and the way there is beside it', async () => {
  await index(WITH_NEW, false);
  expect(rows().map(([, , off]) => off)).toEqual([
    ...[true, true, true, true],
    ...[false, true, false],
    ...[false, true, false, true, false],
  ]);
  expect(described(button('核验报告'))).toBe('在本工作簿里生成汇总、明细、疑点清单 先核验名单');
  expect(described(button('转为数值或普通公式'))).toBe('没有加载项也能看到公式的结果');
  fireEvent.click(button('核验报告'));
  expect(screen.queryByRole('button', { name: '返回' })).toBeNull();
  fireEvent.click(button('去核验'));
  expect(await screen.findByRole('button', { name: /^开始核验/ })).toBeTruthy();
});

test.each([
  ['返回', () => fireEvent.click(button('返回'))],
  ['Escape', () => fireEvent.keyDown(screen.getByRole('heading', { name: '核验报告' }), { key: 'Escape' })],
])('a task opens as a page with one primary button; %s goes back to its row', async (_, back) => {
  await index();
  act(() => {
    button('核验报告').focus();
  });
  fireEvent.click(button('核验报告'));
  const heading = screen.getByRole('heading', { name: '核验报告' });
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  expect(screen.queryByRole('button', { name: '复核列' })).toBeNull();
  expect(button('预览核验报告')).toBeTruthy();
  back();
  expect(document.activeElement).toBe(button('核验报告'));
});

test('Escape in a dialog of a task closes the dialog, and the task stays', async () => {
  await index();
  fireEvent.click(button('核验报告'));
  fireEvent.click(button('预览核验报告'));
  const dialog = await screen.findByRole('dialog');
  fireEvent.keyDown(within(dialog).getByText('生成核验报告'), { key: 'Escape' });
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  expect(screen.getByRole('heading', { name: '核验报告' })).toBeTruthy();
});

test('a task stays open while another place is looked at, and says so where its results have gone', async () => {
  await index();
  fireEvent.click(button('复核列'));
  fireEvent.click(place('核验'));
  fireEvent.click(await screen.findByRole('button', { name: '更改名单、列和核验条款' }));
  fireEvent.click(place('导出'));
  expect(screen.getByText('这一项用核验结果，现在还没有。请先核验名单，再回到这里。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '预览复核列' })).toBeNull();
  fireEvent.click(button('去核验'));
  expect(await screen.findByRole('button', { name: /^开始核验/ })).toBeTruthy();
});

test('the button of the host opens the index, whatever task was open', async () => {
  let press: (command: PaneCommand) => void = () => undefined;
  await index({
    ...WITH_NEW,
    onCommand(listener) {
      press = listener;
      return () => undefined;
    },
  });
  fireEvent.click(button('核验报告'));
  act(() => {
    press('export');
  });
  expect(await screen.findByRole('button', { name: '复核列' })).toBeTruthy();
});

test('in English', async () => {
  const { host } = setup();
  render(<Pane host={{ ...host, ...WITH_NEW, locale: fixed('en') }} />);
  fireEvent.click(await screen.findByRole('tab', { name: 'Export' }));
  expect(described(button('Report'))).toContain('Check a list first');
});
