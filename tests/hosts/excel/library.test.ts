import { cells } from './library/cells';
import { holdings } from './library/holdings';
import { refused, started } from './library/scene';
import { sheets } from './library/sheets';
import type { OfficeHost, Platform } from './office-host/bridge';
import type { World } from './office-host/world';

describe.each<Platform>(['win32', 'web', 'mac'])('Microsoft’s library for %s', (platform) => {
  test.each([...cells, ...sheets, ...holdings])('%s', async (_what, scene, expected) => {
    const host = started(platform);
    expect(await host.Excel.run((context) => scene(context, host))).toEqual(expected);
  });
});

/** Members that the library has and its types leave out. */
interface Hidden {
  retrieve(option: object): { readonly name: string; toJSON(): unknown };
  update(properties: object): void;
}

test('a host that says so is asked as JSON and updated in one action', async () => {
  const host = started('win32', ['RichApiRuntime 1.1', 'RichApiRuntime 1.2']);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('名单');
    (sheet as unknown as Hidden).update({ name: '改名', visibility: 'Visible' });
    const asked = (sheet as unknown as Hidden).retrieve({ name: true, visibility: true });
    await context.sync();
    expect([asked.name, asked.toJSON()]).toEqual(['改名', expect.objectContaining({ visibility: 'Visible' })]);
  });
  expect(host.world.book.sheets[0]?.name).toBe('改名');
});

describe('what goes wrong', () => {
  const write = (host: OfficeHost): Promise<unknown> =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('名单').getRange('A2').values = [['改']];
      await context.sync();
    });

  test.each<[string, (world: World) => void, string, unknown]>([
    ['a cell is being edited', (world) => (world.editing = true), 'InvalidOperationInCellEditMode', '甲'],
    ['the book is read-only', (world) => (world.readOnly = true), 'AccessDenied', '甲'],
    ['the connection is gone', (world) => (world.disconnected = true), 'ConnectionFailure', '甲'],
    ['the first write fails', (world) => (world.failAtWrite = 1), 'GeneralException', '甲'],
  ])('%s', async (_what, fault, code, left) => {
    const host = started();
    fault(host.world);
    expect(await refused(() => write(host))).toBe(code);
    expect(host.world.book.sheet('名单')?.at(2, 1)?.value).toBe(left);
  });

  test('a request and an answer of more than 5 MB', async () => {
    const host = started();
    const big = '名'.repeat(32_767);
    const codes = [];
    codes.push(
      await refused(() =>
        host.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('空表').getRange('A1:A60');
          range.values = Array.from({ length: 60 }, () => [big]);
          await context.sync();
        }),
      ),
    );
    for (let row = 1; row <= 60; row += 1) host.world.book.sheet('空表')!.touch(row, 1).value = big;
    codes.push(
      await refused(() =>
        host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('空表').getRange('A1:A60').load('values');
          await context.sync();
        }),
      ),
    );
    expect(codes).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
  });

  test('a slow host answers later; a closed one never', async () => {
    const host = started();
    host.world.slow = 80;
    let done = false;
    const work = write(host).then(() => (done = true));
    await new Promise((next) => setTimeout(next, 20));
    expect(done).toBe(false);
    await work;
    const sheet = host.world.book.sheet('名单')!;
    expect(sheet.at(2, 1)?.value).toBe('改');
    sheet.touch(2, 1).value = '甲';
    host.world.slow = 0;
    host.world.closed = true;
    const waited = await Promise.race([
      write(host).then(() => 'answered'),
      new Promise((next) => setTimeout(next, 200, 'nothing')),
    ]);
    expect([waited, sheet.at(2, 1)?.value]).toEqual(['nothing', '甲']);
  });
});
