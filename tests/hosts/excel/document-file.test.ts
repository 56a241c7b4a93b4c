import { documentBytes, documentName } from '../../../src/hosts/excel/document-file';
import { Cancelled } from '../../../src/workbook/workbook';
import type { Progress } from '../../../src/workbook/workbook';
import { hostDocument } from './office-host/document';
import type { DocumentConduct } from './office-host/document';
import { refusal, SOON } from './start';

const SLICE = 65_536;
/** What is asked for: the most that any Office gives. */
const ASKED = 4 * 1024 * 1024;
/** Longer than two slices, each byte by its place. */
const BYTES = Uint8Array.from({ length: 2 * SLICE + 5 }, (_, place) => (place * 31) % 256);

beforeAll(() => {
  Object.assign(globalThis, { Office: { FileType: { Compressed: 'compressed' } } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

test('slice by slice, in order, whole; progress in bytes; the copy is given back', async () => {
  const { document, seen } = hostDocument(BYTES, { most: SLICE });
  const told: Progress[] = [];
  const blob = await documentBytes(document, { report: (progress) => told.push(progress) }, SOON);
  expect(Buffer.compare(await bytesOf(blob), BYTES)).toBe(0);
  expect(told).toEqual([0, SLICE, 2 * SLICE, BYTES.length].map((done) => ({ done, of: BYTES.length })));
  expect(seen).toEqual({ asked: 1, given: 1, closed: 1, sliceSize: ASKED });
});

test('a cell that is being edited is waited for', async () => {
  const { document, seen } = hostDocument(BYTES.subarray(0, 9), { refuses: [5004, 5004] });
  const told: Progress[] = [];
  const blob = await documentBytes(document, { report: (progress) => told.push(progress) }, SOON);
  expect(blob.size).toBe(9);
  expect(told.filter(({ waiting }) => waiting === 'editing')).toHaveLength(2);
  expect(seen).toMatchObject({ asked: 3, given: 1, closed: 1 });
});

test.each<[string, DocumentConduct, string]>([
  ['someone edits on and on', { refuses: Array<number>(99).fill(5004) }, 'excel.editing'],
  ['a protected view', { refuses: [7000] }, 'excel.copy-denied'],
  ['read only', { refuses: [5002] }, 'excel.copy-denied'],
  ['a tablet', { refuses: [5000] }, 'excel.copy-unknown'],
  ['a file type that it does not know', { refuses: [1009] }, 'excel.copy-unknown'],
  ['two copies are out', { refuses: [11000] }, 'excel.copy-busy'],
  ['not saved online', { refuses: [11001] }, 'excel.copy-unsaved'],
  ['the session ended', { refuses: [5012] }, 'excel.lost'],
  ['Excel closes', { refuses: [5005] }, 'excel.lost'],
  ['a fault of its own', { refuses: [5001] }, 'excel.copy-refused'],
  ['the second slice is refused', { slices: { 1: 5001 } }, 'excel.copy-refused'],
  ['the session ends between slices', { slices: { 2: 5012 } }, 'excel.lost'],
  ['fewer bytes than it said', { claims: BYTES.length + 1 }, 'excel.copy-cut'],
  ['none', { claims: 0 }, 'excel.copy-cut'],
])('%s', async (_, conduct, code) => {
  const { document, seen } = hostDocument(BYTES, { most: SLICE, ...conduct });
  expect(await refusal(documentBytes(document, {}, SOON))).toMatchObject({ code });
  expect(seen.closed).toBe(seen.given);
});

test('cancelled: nothing is asked, or what comes too late is given back', async () => {
  const stop = new AbortController();
  const { document, seen, letGo } = hostDocument(BYTES, { held: true });
  const work = documentBytes(document, { signal: stop.signal }, SOON);
  stop.abort();
  await expect(work).rejects.toBeInstanceOf(Cancelled);
  letGo();
  expect(seen).toMatchObject({ asked: 1, given: 1, closed: 1 });
  await expect(documentBytes(document, { signal: stop.signal }, SOON)).rejects.toBeInstanceOf(Cancelled);
  expect(seen.asked).toBe(1);
});

test.each([
  ['C:\\名单\\二季度 100%.xlsx', '二季度 100%.xlsx'],
  ['https://office.example/sites/a/%E5%90%8D%E5%8D%95.xlsm?web=1', '名单.xlsm'],
  ['/Users/a/旧表.xls', '旧表.xlsx'],
  ['', '工作簿.xlsx'],
  [null, '工作簿.xlsx'],
])('the document at %s is named %s', (url, name) => {
  expect(documentName({ ...hostDocument(BYTES).document, url: url as string }, '工作簿')).toBe(name);
});
