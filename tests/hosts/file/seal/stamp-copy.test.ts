import { Xlsx } from '../../../../src/hosts/file/xlsx';
import { readStampCopy, withStampCopy } from '../../../../src/hosts/file/seal/stamp-copy';
import { verifyFile } from '../../../../src/hosts/file/seal/verify-file';
import { stampLines } from '../../../../src/seal/stamp';
import { shelf } from '../../../seal/sealing';
import { partsOf } from '../package';
import { load, python, save, scratch } from '../tools';
import { sealedBook } from './sealed-book';

const { path, done } = scratch();
afterAll(done);

let sealed: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  ({ sealed } = await sealedBook(null));
});

const verified = async (source: Uint8Array) => (await verifyFile({ source, name: 'x.xlsx', shelf, trust: [] })).answer;

test('the copy is a part of its own; every other part stays as it was', async () => {
  const lines = (await readStampCopy(await Xlsx.open(sealed)))!;
  expect(lines[0]).toMatch(/^policy-seal\/1\|/);
  const again = await withStampCopy(sealed, ['policy-seal/1|anything & <all>', '1/1|x']);
  expect(await readStampCopy(await Xlsx.open(again))).toEqual(['policy-seal/1|anything & <all>', '1/1|x']);
  const [before, after] = [await partsOf(sealed), await partsOf(again)];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  const differing = [...after].filter(([name, bytes]) => Buffer.compare(bytes, before.get(name)!) !== 0);
  expect(differing.map(([name]) => name)).toEqual(['customXml/item1.xml']);
});

test('a copy that says something else than the cells makes both worthless', async () => {
  expect(await verified(sealed)).toMatchObject({ status: 'unsigned', content: 'same' });
  const other = await withStampCopy(sealed, await stampLines({ format: 'policy-seal/1', json: '{}', signature: '' }));
  expect(await verified(other)).toMatchObject({ status: 'forged' });
});

test('openpyxl opens it, keeps the cells and drops the copy', async () => {
  const script = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
  python(script, save(path('a.xlsx'), sealed), path('b.xlsx'));
  expect(await readStampCopy(await Xlsx.open(load(path('b.xlsx'))))).toBeNull();
  expect(await verified(load(path('b.xlsx')))).toMatchObject({ status: 'unsigned', content: 'same' });
});
