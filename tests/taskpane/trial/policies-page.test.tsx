import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createCheckSession } from '../../../src/check/create-session';
import { builtInShelf } from '../../../src/policy/shelf/shelf';
import { KEPT_PACKS_SHEET, keepPackChanges } from '../../../src/report/kept-packs';
import { fixed } from '../../../src/taskpane/host';
import { Pane } from '../../../src/taskpane/Pane';
import { TWO } from '../../policy/second/pack-two';
import { MemoryWorkbook, memoryWords } from '../harness/memory-workbook';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);

const PATIENCE = { timeout: 10_000 };

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

test('a policy that the workbook keeps is one to compare with, and the list is judged under it once', async () => {
  const workbook = new MemoryWorkbook();
  workbook.add('企业名单', [
    ['企业名称', '县区', '所属行业', '二季度产值（万元）', '上年同期', '三季度营业收入（万元）', '上年同期'],
    ['甲', '江南区', '通用设备制造业', 8000, 4000, 900, 400],
    ['乙', '江南区', '通用设备制造业', 7000, 4000, 100, 400],
  ]);
  await workbook.apply(keepPackChanges(null, TWO.pack, TWO.files));
  const compared: string[] = [];
  render(
    <Pane
      host={{
        workbook,
        shelf: fixed(builtInShelf(true)),
        startCheck(policy) {
          const session = createCheckSession(policy);
          return {
            session: {
              ...session,
              comparePolicy(files, said) {
                compared.push(files.source);
                return session.comparePolicy(files, said);
              },
            },
            disconnect: () => undefined,
          };
        },
        texts: memoryWords.texts,
        locale: fixed('zh-CN'),
        theme: fixed('light'),
      }}
    />,
  );
  fireEvent.click(await screen.findByRole('button', { name: /^开始核验/ }));
  await screen.findByRole('button', { name: '写入结果列' }, PATIENCE);
  fireEvent.click(screen.getByRole('tab', { name: '测算' }));
  fireEvent.click(screen.getByRole('button', { name: '两版政策对比' }));
  fireEvent.click(screen.getByRole('combobox', { name: '与哪个政策对比' }));
  fireEvent.click(screen.getByRole('option', { name: TWO.pack.title }));
  await screen.findByText(/家有变化：新增符合/u, {}, PATIENCE);
  expect(compared).toEqual([TWO.files.source]);
  // The workbook goes on elsewhere: the shelf is read anew, and says the same.
  workbook.type(KEPT_PACKS_SHEET, 30, 1, '备注');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(compared).toHaveLength(1);
});
