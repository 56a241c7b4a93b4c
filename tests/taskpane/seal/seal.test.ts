import ExcelJS from 'exceljs';
import type { OutgoingFile } from '../../../src/hosts/books/outgoing-file';
import type { PickedFile } from '../../../src/taskpane/host';
import type { PaneModel } from '../../../src/taskpane/pane-model';
import type { VerifyPhase } from '../../../src/taskpane/seal/verify-store';
import { memoryBooks } from '../harness/memory-books';
import type { MemoryWorkbook } from '../harness/memory-workbook';
import { realModel } from '../real-model';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);

const LIST = '企业名单';
const PASSPHRASE = '足够八个字的口令';

/** The workbook as a file, as its program would save it. */
async function saved(workbook: MemoryWorkbook): Promise<Blob> {
  const book = new ExcelJS.Workbook();
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name);
    const sheet = book.addWorksheet(name);
    for (let row = 1; row <= grid.rows; row += 1) {
      for (let column = 1; column <= grid.columns; column += 1) {
        const value = grid.value(row, column);
        const plain = value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : null;
        const formula = grid.formula(row, column);
        if (plain === null) continue;
        sheet.getCell(row, column).value = formula === null ? plain : { formula: formula.slice(1), result: plain };
      }
    }
  }
  return new Blob([await book.xlsx.writeBuffer()]);
}

function picked({ name, bytes }: OutgoingFile): PickedFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

const asText = (name: string, text: string): PickedFile => picked({ name, bytes: new TextEncoder().encode(text) });

/** A checked list with its result columns written, and what goes out of the pane. */
async function checked() {
  const out: OutgoingFile[] = [];
  let kept: string | null = null;
  const books = memoryBooks(out, async () => ({ name: '二季度.xlsx', bytes: await saved(workbook) }));
  const trustFile = {
    read: () => kept,
    keep: (text: string | null) => {
      kept = text;
      return true;
    },
  };
  const made = await realModel(14, { books, trustFile });
  const { model, workbook, stop } = made;
  await model.check();
  await model.write.plan();
  await model.write.write();
  return { model, workbook, stop, out, kept: () => kept };
}

async function sealed(model: PaneModel, passphrase = '') {
  await model.seal.begin(passphrase);
  const { phase } = model.seal.store.getState();
  if (phase.kind !== 'preview') throw new Error(JSON.stringify(phase));
  await model.seal.write();
  expect(model.seal.store.getState().phase.kind).toBe('closed');
  return phase;
}

async function verified(model: PaneModel, file: OutgoingFile): Promise<Extract<VerifyPhase, { kind: 'done' }>> {
  model.verify.choose({ kind: 'picked', file: picked(file) });
  await model.verify.verify();
  const { phase } = model.verify.store.getState();
  if (phase.kind !== 'done') throw new Error(JSON.stringify(phase));
  return phase;
}

test('a copy is sealed and handed out, the open workbook stays; verified, then with a figure changed', async () => {
  const { model, workbook, stop, out } = await checked();
  const [applied, before] = [workbook.applied, workbook.held(LIST)];
  model.seal.name('  张三 ');
  const { made, copy, signer } = await sealed(model);
  expect(made).toMatchObject({ frozen: 0, rows: 14, faults: [] });
  expect(made.columns.filter(({ kind }) => kind === 'verdict').length).toBeGreaterThan(0);
  expect([copy?.name, signer]).toEqual(['二季度', null]);
  expect(out.map(({ name }) => name)).toEqual(['二季度（已盖章）.xlsx']);
  expect(model.seal.wishes.getState().handed?.out).toEqual({ kind: 'downloaded', file: '二季度（已盖章）.xlsx' });
  expect([workbook.applied, workbook.held(LIST)]).toEqual([applied, before]);

  const [file] = out;
  if (!file) throw new Error('nothing went out');
  const same = await verified(model, file);
  expect(same.verified.answer).toMatchObject({ status: 'unsigned', content: 'same', signature: 'none', changes: [] });
  expect(same.verified.content?.by).toBe('张三');

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes.buffer);
  const cell = book.getWorksheet(LIST)?.getCell('F5');
  expect(cell?.value).toBe(4399.99);
  if (cell) cell.value = 4400;
  const edited = new Uint8Array(await book.xlsx.writeBuffer());
  const changed = await verified(model, { name: '改过.xlsx', bytes: edited });
  expect(changed.file).toBe('改过.xlsx');
  expect(changed.verified.answer).toMatchObject({
    status: 'changed',
    changes: [{ sheet: LIST, cell: 'F5', kind: 'figure', was: '4399.99', now: '4400' }],
  });
  stop();
});

test('a key made here signs; a wrong passphrase signs nothing; whoever trusts the key knows the signer', async () => {
  const { model, stop, out, kept } = await checked();
  expect(await model.newKey.make('', PASSPHRASE, PASSPHRASE)).toBe(false);
  expect(model.newKey.store.getState().failure?.code).toBe('pane.new-key.no-name');
  expect(await model.newKey.make('市工信局', '短', '短')).toBe(false);
  expect(model.newKey.store.getState().failure?.code).toBe('pane.new-key.short');
  expect(await model.newKey.make('市工信局', PASSPHRASE, `${PASSPHRASE}！`)).toBe(false);
  expect(model.newKey.store.getState().failure?.code).toBe('pane.new-key.differ');
  expect(out).toEqual([]);
  expect(await model.newKey.make(' 市工信局 ', PASSPHRASE, PASSPHRASE)).toBe(true);
  await model.newKey.handOutPublic();
  const [key, open] = out;
  if (!key || !open) throw new Error('no key went out');
  expect([key.name, open.name]).toEqual(['签名密钥-市工信局.json', '公钥-市工信局.json']);
  expect(new TextDecoder().decode(open.bytes)).not.toContain('privateKey');

  await model.seal.pickKey(asText('别的.json', '{}'));
  expect(model.seal.wishes.getState()).toMatchObject({ key: null, failure: { code: 'pane.seal.bad-key' } });
  await model.seal.pickKey(picked(key));
  await model.seal.begin('不是这个口令');
  expect(model.seal.store.getState().phase).toMatchObject({
    kind: 'refused',
    why: { code: 'pane.seal.wrong-passphrase', params: { file: '签名密钥-市工信局.json' } },
  });
  model.seal.close();
  const { signer } = await sealed(model, PASSPHRASE);
  expect(signer?.name).toBe('市工信局');
  const copy = out[2];
  if (!copy) throw new Error('no copy went out');

  expect((await verified(model, copy)).verified.answer).toMatchObject({ status: 'unknown-signer', signedBy: null });
  await model.trust.pick(asText('信任.json', '{"format":"policy-trust/1","keys":[{}]}'));
  expect(model.trust.store.getState()).toMatchObject({ keys: [], failure: { code: 'pane.trust.faulty' } });
  expect(kept()).toBeNull();
  await model.trust.pick(picked(open));
  expect(kept()).toBe(new TextDecoder().decode(open.bytes));
  expect((await verified(model, copy)).verified.answer).toMatchObject({ status: 'intact', signedBy: '市工信局' });
  model.trust.forget();
  expect(kept()).toBeNull();
  expect((await verified(model, copy)).verified.answer.status).toBe('unknown-signer');
  stop();
});

test('in place: formulas become values in one step, and undoing it brings them back', async () => {
  const { model, workbook, stop, out } = await checked();
  const formula = '=2200*2';
  workbook.type(LIST, 4, 6, { value: { kind: 'number', number: 4400 }, formula });
  model.seal.choose('place');
  const { made, copy } = await sealed(model);
  expect([made.frozen, copy]).toEqual([1, null]);
  expect(out).toEqual([]);
  expect((await workbook.read(LIST)).formula(4, 6)).toBeNull();
  const names = async () => (await workbook.sheets()).map(({ name }) => name);
  expect(await names()).toContain('防篡改校验');
  // What is verified is the open workbook as it would be saved: its cells can be shown.
  model.verify.choose({ kind: 'open' });
  await model.verify.verify();
  expect(model.verify.store.getState().phase).toMatchObject({
    kind: 'done',
    file: null,
    verified: { answer: { status: 'unsigned' } },
  });
  expect(await model.ledger.undo()).toBe(true);
  expect((await workbook.read(LIST)).formula(4, 6)).toBe(formula);
  expect(await names()).not.toContain('防篡改校验');
  expect(model.seal.store.getState().written).toBeNull();
  stop();
});

test('in place with formulas kept: they stay, and another formula of the same value is a change', async () => {
  const { model, workbook, stop } = await checked();
  workbook.type(LIST, 4, 6, { value: { kind: 'number', number: 4400 }, formula: '=2200*2' });
  model.seal.choose('place');
  model.seal.keepFormulas(true);
  const { made } = await sealed(model);
  expect([made.frozen, made.kept]).toEqual([0, 1]);
  expect((await workbook.read(LIST)).formula(4, 6)).toBe('=2200*2');
  model.verify.choose({ kind: 'open' });
  const status = async () => {
    await model.verify.verify();
    const { phase } = model.verify.store.getState();
    return phase.kind === 'done' ? phase.verified.answer : phase;
  };
  expect(await status()).toMatchObject({ status: 'unsigned' });
  workbook.type(LIST, 4, 6, { value: { kind: 'number', number: 4400 }, formula: '=1100*4' });
  expect(await status()).toMatchObject({ status: 'changed', changes: [{ kind: 'formula' }] });
  stop();
});

test('a result column that says something else: refused, with its cell; nothing is handed out', async () => {
  const { model, workbook, stop, out } = await checked();
  workbook.type(LIST, 5, 9, '符合');
  await model.seal.begin('');
  const { phase } = model.seal.store.getState();
  expect(phase).toMatchObject({
    kind: 'refused',
    why: { code: 'seal.differing-verdict', params: { sheet: LIST, cell: 'I5', found: '符合', wanted: '不符合' } },
  });
  await model.seal.write();
  expect(out).toEqual([]);
  stop();
});

test('a file that is no workbook is named; a verifying that is cancelled says nothing', async () => {
  const { model, stop } = await checked();
  model.verify.choose({ kind: 'picked', file: asText('扫描件.pdf', '%PDF') });
  await model.verify.verify();
  expect(model.verify.store.getState().phase).toMatchObject({
    kind: 'failed',
    said: { code: 'books.of-file', params: { file: '扫描件.pdf' } },
  });
  model.verify.choose({ kind: 'open' });
  const verifying = model.verify.verify();
  model.verify.cancel();
  await verifying;
  expect(model.verify.store.getState().phase).toEqual({ kind: 'idle' });
  stop();
});
