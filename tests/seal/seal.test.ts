import { exportedKey, newKeyFile, unlock } from '../../src/seal/keys/key-file';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';
import { planned, sealed, speak, verified } from './sealing';

const LIST: Cell[][] = [
  ['2025年二季度企业情况'],
  ['单位：万元'],
  ['序号', '企业名称', '统一社会信用代码', '行业', '二季度产值', '上年同期产值'],
  [1, '甲汽车有限公司', '914501000771455XXA', '汽车', 4400, 4000],
  [2, '乙机械有限公司', null, '机械', 4399.99, 4000],
  [3, '丙造纸有限公司', null, '造纸', 2100, 0],
];

test('a sealed workbook is the same, unsigned', async () => {
  const { answer } = await verified(await sealed([sheet(LIST)]));
  expect(answer).toMatchObject({ status: 'unsigned', content: 'same', signature: 'none', changes: [], notices: [] });
});

test('a figure that is changed is told with its cell', async () => {
  const rows = LIST.map((row) => [...row]);
  const grids = await sealed([sheet(LIST)]);
  rows[4]![4] = 4400;
  const tampered = [sheet(rows), ...grids.slice(1)];
  const { answer } = await verified(tampered);
  expect(answer.status).toBe('changed');
  expect(answer.changes).toContainEqual({ sheet: '名单', cell: 'E5', kind: 'figure', was: '4399.99', now: '4400' });
});

test('a signature is the trusted key’s, an unknown one’s, or forged', async () => {
  const file = await newKeyFile('自治区工信厅', '口令');
  const key = (await unlock(file, '口令'))!;
  const grids = await sealed([sheet(LIST)], { key });
  expect((await verified(grids, { trust: [exportedKey(file)] })).answer).toMatchObject({
    status: 'intact',
    signature: 'valid',
    signedBy: '自治区工信厅',
  });
  expect((await verified(grids)).answer).toMatchObject({ status: 'unknown-signer', signedBy: null });
});

test('nothing without a stamp', async () => {
  expect((await verified([sheet(LIST)])).answer.status).toBe('none');
});

test('what stands in result columns must be what is sealed', async () => {
  const { grids, plan } = await planned([sheet(LIST)]);
  expect(plan.kind).toBe('plan');
  expect(grids[0]!.columns).toBeGreaterThan(6);
  if (plan.kind === 'plan') expect(speak(plan.warning)).toContain('请勿对外发布');
});
