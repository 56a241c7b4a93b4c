import './streams';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { STANDARDS_SHEET } from '../../../../src/report/standards-words';
import { Pane } from '../../../../src/taskpane/Pane';
import { fileOf, importing, TEXT } from './importing';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);
afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 20_000 });

function shown(...parts: Parameters<typeof importing>) {
  const at = importing(...parts);
  at.stop();
  render(<Pane host={at.host} />);
  return at;
}

/** Picks files as the program's own dialog would. */
async function pick(...files: readonly (readonly [name: string, text: string])[]) {
  const input = await screen.findByLabelText<HTMLInputElement>(/^(导入文本或政策…|重新选择文件…)$/, {
    selector: 'input',
  });
  Object.defineProperty(input, 'files', { configurable: true, value: files.map(([name, text]) => fileOf(name, text)) });
  await act(async () => {
    fireEvent.change(input);
    await Promise.resolve();
  });
}

async function review(text = TEXT) {
  const at = shown();
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  await pick(['云岭.txt', text]);
  await button('确认：产值不低于5,000万元');
  return at;
}

const focused = () => document.activeElement?.textContent ?? '';
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('a card says what was made of which words; a decision is announced, and the focus goes to the next card', async () => {
  await review();
  const card = screen.getByRole('listitem', { name: '产值同比增速不低于10%' });
  expect(card.querySelector('mark')?.textContent).toBe('同比增长10%以上');
  expect(card.querySelector('blockquote')?.textContent).toBe(
    '对三季度产值5000万元以上且同比增长10%以上的工业企业，给予20万元奖励。',
  );
  fireEvent.click(await button('确认：产值不低于5,000万元'));
  await waitFor(() => {
    expect(focused()).toMatch(/^产值同比增速不低于10%/);
  });
  expect(said()).toContain('已确认：产值不低于5,000万元。已核对 1/13 项');
  expect(screen.queryByRole('listitem', { name: '产值不低于5,000万元' })).toBeNull();
  fireEvent.click(await button('撤销'));
  expect(await screen.findByRole('listitem', { name: '产值不低于5,000万元' })).toBeTruthy();
});

test('what is left out stands among the unread with its number and why, and can be looked at again', async () => {
  await review();
  fireEvent.click(await button('不采用：产值同比增速不低于10%'));
  expect(await screen.findByText('其中的数：10%。核对时没有采用。')).toBeTruthy();
  await waitFor(() => {
    expect(focused()).toMatch(/^适用范围：工业企业/);
  });
  fireEvent.click(screen.getByRole('tab', { name: '全部' }));
  const card = await screen.findByRole('listitem', { name: '产值同比增速不低于10%' });
  expect(within(card).getByText('不采用')).toBeTruthy();
  fireEvent.click(within(card).getByRole('button', { name: '重新核对：产值同比增速不低于10%' }));
  await waitFor(() => {
    expect(screen.queryByText('其中的数：10%。核对时没有采用。')).toBeNull();
  });
});

test('what cannot be left out by itself has no such button, and says what not to do', async () => {
  await review();
  const card = screen.getByRole('listitem', { name: '适用范围：工业企业' });
  expect(within(card).getByText(/不对就不要确认，本条一直是“待定”/)).toBeTruthy();
  expect(within(card).queryByRole('button', { name: /^不采用/ })).toBeNull();
});

test('all of a measure at once; its rules are read back; the rest goes on', async () => {
  await review();
  const group = screen.getByRole('region', { name: /^第1条 增产奖励/ });
  expect(within(group).getByText('适用：属于工业企业。')).toBeTruthy();
  fireEvent.click(within(group).getByRole('button', { name: '第1条全部确认' }));
  await waitFor(() => {
    expect(screen.queryByRole('region', { name: /^第1条/ })).toBeNull();
  });
  expect(said()).toContain('已确认5项。已核对 5/13 项');
  expect(focused()).toMatch(/^营业收入不低于500万元/);
});

test('the id is held to its form where it is typed', async () => {
  await review();
  fireEvent.click(await button('更正'));
  const id = screen.getByRole('textbox', { name: '编号' });
  fireEvent.change(id, { target: { value: 'YL 2025' } });
  expect(screen.getByText(/编号“YL 2025”的写法不对/)).toBeTruthy();
  fireEvent.click(await button('改好了'));
  expect(screen.getByRole('textbox', { name: '编号' })).toBeTruthy();
  fireEvent.change(id, { target: { value: 'yl-2025q3' } });
  fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value: 'draft' } });
  fireEvent.click(await button('改好了'));
  expect(await screen.findByText('征求意见稿，2025年三季度 · 编号 yl-2025q3')).toBeTruthy();
});

test('left for another page it is told of and gone on with; given up it can be had back', async () => {
  await review();
  fireEvent.click(await button('确认：产值不低于5,000万元'));
  fireEvent.click(screen.getByRole('tab', { name: '标准' }));
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  expect(await screen.findByText('已核对 1/13 项')).toBeTruthy();
  fireEvent.click(await button('返回'));
  expect(await screen.findByText(/^正在导入《云岭市.*》：已核对1\/13项，还没有存入工作簿。$/)).toBeTruthy();
  fireEvent.click(await button('放弃'));
  expect(await screen.findByText(/^已放弃导入/)).toBeTruthy();
  fireEvent.click(await button('恢复'));
  expect(await screen.findByText('已核对 1/13 项')).toBeTruthy();
});

test('kept half confirmed: said before it is written, told on the page of the policy, and gone on with', async () => {
  await review();
  fireEvent.click(await button('第1条全部确认'));
  fireEvent.click(await button('存入工作簿'));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/^还有8项没有核对：所在的条款不核验/)).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: '写入', hidden: true }));
  expect(await screen.findByText('已存入工作簿，正按它核验。', undefined, { timeout: 20_000 })).toBeTruthy();
  fireEvent.click(await button('完成'));
  expect(await screen.findByText(/^还有8项待确认/)).toBeTruthy();
  fireEvent.click(await button('继续核对'));
  expect(await screen.findByText('已核对 5/13 项')).toBeTruthy();
});

test('no period: asked for, and a year that is none is told', async () => {
  shown();
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  await pick(['措施.txt', '关于促进增产的若干措施\n（一）增产奖励。对产值5000万元以上的工业企业，给予20万元奖励。']);
  expect(await screen.findByText(/“措施\.txt”里没有写明是哪一年哪个期间/)).toBeTruthy();
  fireEvent.click(await button('草拟规则'));
  expect(await screen.findByText('请填四位年份，如2025。')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '年份' }), { target: { value: '２０２６' } });
  fireEvent.change(screen.getByRole('combobox', { name: '期间' }), { target: { value: 'q4' } });
  fireEvent.click(await button('草拟规则'));
  expect(await screen.findByText(/2026年四季度 · 编号 policy-2026q4/)).toBeTruthy();
});

test('faults are listed with their places; another pick can follow at once', async () => {
  shown();
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  await pick(['pack.json', '{"id": "a"}'], ['source.txt', TEXT]);
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(/“pack\.json”没有采用，工作簿没有改动。共有\d+处要改：/)).toBeTruthy();
  expect(within(alert).getByText('pack.json /title')).toBeTruthy();
  await pick(['云岭.txt', TEXT]);
  expect(await button('确认：产值不低于5,000万元')).toBeTruthy();
});

test('where the policy named is not at hand, one can be imported in its place', async () => {
  const at = importing();
  at.stop();
  at.workbook.add(STANDARDS_SHEET, [
    ['编号', '数值'],
    ['pack', 'other-2026'],
  ]);
  render(<Pane host={at.host} />);
  await screen.findByRole('alert');
  await pick(['云岭.txt', TEXT]);
  expect(await button('确认：产值不低于5,000万元')).toBeTruthy();
});

test('a host without files offers none', async () => {
  const at = importing();
  at.stop();
  const { workbook, shelf, startCheck, texts, locale, theme } = at.host;
  render(<Pane host={{ workbook, shelf, startCheck, texts, locale, theme }} />);
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  await screen.findByText('随工具提供');
  expect(screen.queryByRole('button', { name: '导入文本或政策…' })).toBeNull();
});

test('what the text leaves open is told beside a measure, and the page stays', async () => {
  await review(`${TEXT}\n（四）对三季度产值8000万元以上的工业企业给予奖励。`);
  expect(await screen.findByRole('heading', { name: '原文未明确' })).toBeTruthy();
});

test('a text without rules is not said to have rules that can be used', async () => {
  shown();
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  await pick(['通知.txt', '关于召开2025年三季度会议的通知\n请各单位于明天上午参加会议。']);
  expect(await screen.findByText(/没有读出可以核验的规则.*请确认选的是政策全文/, {}, { timeout: 20_000 })).toBeTruthy();
  expect(screen.queryByText(/规则都可以使用/)).toBeNull();
});

test('a period that the text does not say is asked for, and none is chosen beforehand', async () => {
  shown();
  fireEvent.click(screen.getByRole('tab', { name: '政策' }));
  await pick(['措施.txt', '若干措施\n（一）对产值5000万元以上的工业企业，给予20万元奖励。']);
  fireEvent.change(await screen.findByLabelText('年份', {}, { timeout: 20_000 }), { target: { value: '2025' } });
  fireEvent.click(await button('草拟规则'));
  expect(await screen.findByText('请选择期间。')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('期间'), { target: { value: 'q2' } });
  fireEvent.click(await button('草拟规则'));
  expect(await screen.findByText(/2025年二季度/, {}, { timeout: 20_000 })).toBeTruthy();
});
