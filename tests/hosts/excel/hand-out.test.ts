import { handOut } from '../../../src/hosts/excel/hand-out';
import type { OutgoingFile } from '../../../src/hosts/books/outgoing-file';
import { refusal } from './start';

const file = (name: string): OutgoingFile => ({ name, bytes: Uint8Array.from([80, 75, 3, 4, 255]) });
const OPENED = { kind: 'opened' };
const saved = (name: string) => ({ kind: 'downloaded', file: name });

function host(platform: string, refuses = false) {
  const opened: string[] = [];
  return {
    opened,
    platform,
    createWorkbook: (base64: string) => {
      if (refuses) return Promise.reject(Object.assign(new Error('no'), { code: 'GeneralException' }));
      opened.push(base64);
      return Promise.resolve();
    },
    download: ({ name }: OutgoingFile) => ({ kind: 'downloaded', file: name }) as const,
  };
}

test.each([
  ['a workbook is opened', 'PC', false, '甲.xlsx', OPENED],
  ['on a Mac too', 'Mac', false, '甲.xlsx', OPENED],
  ['where Excel refuses it is downloaded', 'OfficeOnline', true, '甲.xlsx', saved('甲.xlsx')],
  ['an archive is downloaded', 'PC', false, '各县.zip', saved('各县.zip')],
  ['so is a workbook with macros', 'OfficeOnline', false, '甲.xlsm', saved('甲.xlsm')],
  ['and a key', 'PC', false, '密钥.json', saved('密钥.json')],
])('%s', async (_, platform, refuses, name, out) => {
  const program = host(platform, refuses);
  expect(await handOut(file(name), program)).toEqual(out);
  expect(program.opened).toEqual(out === OPENED ? ['UEsDBP8='] : []);
});

test.each([
  ['a Mac downloads nothing', 'Mac', false, '各县.zip', 'excel.no-download'],
  ['a tablet neither', 'iOS', false, '密钥.json', 'excel.no-download'],
  ['a Mac whose Excel refuses', 'Mac', true, '甲.xlsx', 'excel.not-opened'],
])('%s: said, with the name', async (_, platform, refuses, name, code) => {
  expect(await refusal(handOut(file(name), host(platform, refuses)))).toMatchObject({ code, params: { file: name } });
});
