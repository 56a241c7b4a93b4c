import type { PaneCommand, PaneHost } from '../../src/taskpane/host';
import { realList } from './harness/real-list';
import { realModel, until } from './real-model';

/** The host's buttons, pressed by a test. */
function buttons(): { readonly host: Partial<PaneHost>; readonly press: (command: PaneCommand) => void } {
  let listener: (command: PaneCommand) => void = () => undefined;
  return {
    host: {
      onCommand(given) {
        listener = given;
        return () => {
          listener = () => undefined;
        };
      },
    },
    press: (command) => {
      listener(command);
    },
  };
}

const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

test.each([
  ['check', 'check'],
  ['formulas', 'formulas'],
  ['standards', 'standards'],
  ['export', 'export'],
] as const)('%s opens its place', async (command, place) => {
  const { host, press } = buttons();
  const { model, stop } = await realModel(7, host);
  model.places.go('policy');
  press(command);
  await until(() => model.places.store.getState().place === place);
  stop();
});

test('a button pressed before the pane was there is carried out once it has looked', async () => {
  const { model, stop } = await realModel(7, {
    onCommand(listener) {
      listener('check-here');
      return () => undefined;
    },
  });
  await until(() => model.run.store.getState().phase.kind === 'done');
  stop();
});

describe('check-here', () => {
  test('takes the list under the selection and checks it at once', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(7, host);
    workbook.add('另一份', realList(3));
    workbook.pick({ sheet: '另一份', area: cell(5, 2) });
    press('check-here');
    await until(() => model.run.store.getState().phase.kind === 'done');
    expect(model.list.store.getState().phase).toMatchObject({ kind: 'found', list: { sheet: '另一份', rowCount: 3 } });
    expect(model.places.store.getState().place).toBe('check');
    stop();
  });

  test('the marked block of cells is the list', async () => {
    const { host, press } = buttons();
    const rows = realList(3);
    const { model, workbook, stop } = await realModel([...rows, ['备注：以下是另一份'], [], ...rows.slice(2, 5)], host);
    workbook.pick({ sheet: '企业名单', area: { top: 9, left: 1, bottom: 11, right: 8 } });
    press('check-here');
    const headerRow = () => {
      const { phase } = model.list.store.getState();
      return phase.kind === 'found' ? phase.list.headerRow : 0;
    };
    await until(() => headerRow() === 9);
    expect(model.list.store.getState().phase).toMatchObject({ list: { rowCount: 2 } });
    // Its unit stands above the block: a person should look first.
    expect(model.run.store.getState().phase.kind).toBe('idle');
    stop();
  });

  test('shows the ready page where a person should look first', async () => {
    const { host, press } = buttons();
    const { model, stop } = await realModel(
      [
        ['企业名称', '所属行业', '二季度产值', '上年同期'],
        ['甲公司', '通用设备制造业', 440_000, 390_000],
        ['乙公司', '通用设备制造业', 540_000, 390_000],
      ],
      host,
    );
    model.places.go('policy');
    press('check-here');
    await until(() => model.places.store.getState().place === 'check');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(model.run.store.getState().phase.kind).toBe('idle');
    expect(model.list.store.getState().phase.kind).toBe('found');
    stop();
  });

  test('where the selected sheet holds no list, the pane says what is there', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(7, host);
    workbook.add('说明', [['填表说明']]);
    workbook.pick({ sheet: '说明', area: cell(1, 1) });
    press('check-here');
    await until(() => model.list.store.getState().phase.kind === 'none');
    expect(model.run.store.getState().phase.kind).toBe('idle');
    stop();
  });
});

describe('explain', () => {
  test('an enterprise’s row, the list being checked first', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(7, host);
    workbook.pick({ sheet: '企业名单', area: cell(5, 6) });
    press('explain');
    await until(() => model.rows.opened.getState().open?.explained != null);
    expect(model.rows.opened.getState().open?.explained).toMatchObject({ row: 5, verdict: 'ineligible' });
    expect(model.places.store.getState().place).toBe('check');
    stop();
  });

  test('a formula of ours', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(7, host);
    const formula = '=POLICY.VERDICT(1,E5,F5,G5)';
    workbook.type('企业名单', 5, 10, { value: { kind: 'text', text: '不符合' }, formula });
    workbook.pick({ sheet: '企业名单', area: cell(5, 10) });
    press('explain');
    await until(() => model.places.store.getState().place === 'formulas');
    expect(model.formulas.store.getState().shown).toMatchObject({ id: 'VERDICT', formula });
    stop();
  });

  test('nothing of ours: it says so', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(7, host);
    workbook.pick({ sheet: '企业名单', area: cell(1, 1) });
    press('explain');
    await until(() => model.notices.store.getState().told !== null);
    expect(model.notices.store.getState().told).toMatchObject({
      code: 'pane.command.nothing',
      params: { sheet: '企业名单', cell: 'A1' },
    });
    stop();
  });
});

describe('while something is under way', () => {
  test('a write goes on to its end, then the last button pressed is carried out', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(50, host);
    await model.check();
    await model.write.plan();
    workbook.slowness = 500;
    const writing = model.write.write();
    press('check-here');
    press('standards');
    expect(model.notices.store.getState().told).toMatchObject({ code: 'pane.command.waits' });
    expect(model.places.store.getState().place).toBe('check');
    await writing;
    await until(() => model.places.store.getState().place === 'standards');
    expect(model.write.store.getState().written).toMatchObject({ sheet: '企业名单' });
    expect(model.notices.store.getState().told).toBeNull();
    expect(model.run.store.getState()).toMatchObject({ phase: { kind: 'done' }, runs: 1 });
    stop();
  });

  test('what was only shown is put away, and nothing of it written', async () => {
    const { host, press } = buttons();
    const { model, workbook, stop } = await realModel(7, host);
    await model.check();
    await model.write.plan();
    expect(model.write.store.getState().phase.kind).toBe('preview');
    press('formulas');
    await until(() => model.places.store.getState().place === 'formulas');
    expect(model.write.store.getState().phase.kind).toBe('closed');
    expect(workbook.applied).toBe(0);
    stop();
  });
});
