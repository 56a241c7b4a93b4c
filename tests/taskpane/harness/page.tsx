import { createRoot } from 'react-dom/client';
import { readPackFiles } from '../../../src/policy/shelf/pack-files';
import { builtInShelf, withFolder } from '../../../src/policy/shelf/shelf';
import type { PackShelf, ShelvedPack } from '../../../src/policy/shelf/shelf';
import type { PaneCommand, PaneTheme } from '../../../src/taskpane/host';
import { fixed } from '../../../src/taskpane/host';
import { pickedPolicyWords } from '../../../src/hosts/books/picked-policy-words';
import { bookWords } from '../../../src/hosts/books/words';
import { documentWords } from '../../../src/hosts/file/document/document-words';
import { fileWords } from '../../../src/hosts/file/failures';
import { freshWorkbook } from '../../../src/hosts/file/csv/fresh-workbook';
import { Pane } from '../../../src/taskpane/Pane';
import { createCheckSession } from '../../../src/check/create-session';
import { realList } from './real-list';
import { finalVersion } from './final-version';
import { TAMPERED } from './tampered';
import { trialList } from './trial-list';
import { FakeSession, fakeWords } from './fake-session';
import { memoryBooks } from './memory-books';
import { MemoryWorkbook, memoryWords } from './memory-workbook';

/** The pane over a workbook in memory, in the state that the address asks for: `?theme=dark&locale=en&rows=200`. */
const asked = new URLSearchParams(location.search);
const rows = Number(asked.get('rows') ?? 200);
const workbook = new MemoryWorkbook();
const session = new FakeSession();
const KINDS = ['符合', '不符合', '缺数据', '标准未明确', '其他', '符合', '标准未明确'];
const name = (index: number) =>
  `${KINDS[index % KINDS.length] ?? ''}${String(index + 1)}号广西${index % 9 === 4 ? '壮族自治区南宁市江南区新型建筑材料研发制造（集团）股份' : '建材'}有限公司${index % 11 === 3 ? '（临界）' : ''}`;
if (asked.has('empty')) workbook.add('Sheet1', []);
else if (asked.has('only-rates')) {
  workbook.add('企业名单', [
    ['企业名称', '所属行业', '二季度产值（万元）', '同比增速'],
    ['广西甲建材有限公司', '通用设备制造业', 4400, '12.8%'],
  ]);
} else if (asked.has('trial')) workbook.add('企业名单', trialList(rows));
else if (asked.has('real')) workbook.add('企业名单', realList(rows));
else {
  workbook.add('企业名单', [
    ['企业名称', '所属行业', '二季度产值（万元）', '上年同期（万元）', '备注'],
    ...Array.from({ length: rows }, (_, index) => [name(index), '非金属矿物制品业', 4400, 3900]),
  ]);
}
if (asked.has('unsure')) {
  const text = (words: string) => fakeWords.message('fake.plain', { text: words });
  session.listed = {
    columns: [
      {
        column: 1,
        key: 'name',
        header: '企业名称',
        unit: null,
        period: null,
        reasons: [],
        certain: true,
        sample: '甲公司',
      },
      {
        column: 3,
        key: 'output.ytd',
        header: '1-6月工业总产值（千元）',
        unit: '千元',
        period: { year: 2025, kind: 'cumulative', month: 6 },
        reasons: [text('表头写1-6月，是累计数'), text('单位取自表头“千元”')],
        certain: false,
        sample: '44,000,000',
      },
      {
        column: 4,
        key: 'output.base',
        header: '上年同期',
        unit: '万元',
        period: { year: 2024, kind: 'cumulative', month: 6 },
        reasons: [text('紧接在1-6月产值之后，表头为“上年同期”')],
        certain: true,
        sample: '3,900',
      },
    ],
    questions: [
      {
        kind: 'unit',
        column: 3,
        message: text('“企业名单”C列没有写单位，中位数为440,000，按万元理解偏大。请先确认单位，再写入。'),
        units: ['元', '千元', '万元', '亿元'],
      },
      {
        kind: 'placeholder-base',
        column: 4,
        message: text('同期列中有“—”一类的占位符，是无基数，还是缺数据？请先确认，再写入。'),
      },
    ],
  };
  session.findingsGiven = [3, 5, 8].map((row) => ({
    row,
    column: 3,
    code: 'unit-suspect' as const,
    message: text(`“企业名单”C${String(row)}为4,400,000，是本列中位数的1,000倍，按原值核验；请核对单位是否为千元。`),
  }));
}
session.slowness = Number(asked.get('slow') ?? 0);
session.editing = asked.has('editing');
workbook.editing = asked.has('editing');
workbook.slowness = Number(asked.get('slow-write') ?? 0);
if (asked.has('run-fails')) session.failure = new Error('worker gone');
if (asked.has('read-fails')) workbook.unreadable = true;
if (asked.has('rates')) {
  // Bases that are not there, with a rate that is: their verdicts rest on more than a formula is given.
  for (const row of [8, 15, 22]) workbook.type('企业名单', row, 8, '15%');
}
if (asked.has('formulas')) {
  const result = { kind: 'text', text: '符合' } as const;
  workbook.type('企业名单', 4, 10, { value: result, formula: '=POLICY.核验结论(1,E4,F4,G4)' });
  workbook.type('企业名单', 8, 10, { value: result, formula: '=POLICY.核验结论(1,E8,F8,G8)' });
}
if (asked.has('own-summary')) workbook.add('核验汇总', [['局里自己的汇总']]);
if (asked.has('reviews')) {
  for (const [across, heading] of ['复核状态', '调整结论', '调整原因', '复核人'].entries()) {
    workbook.type('企业名单', 3, 9 + across, heading);
  }
  workbook.type('企业名单', 4, 9, '已复核');
  workbook.type('企业名单', 4, 10, '不符合');
  workbook.type('企业名单', 5, 9, '看过了');
}
if (asked.has('converted')) {
  // A verdict that can be a plain formula, a reason that cannot, and a result that is out of date.
  for (let row = 4; row < 4 + rows; row += 1) {
    const at = String(row);
    const shown = (text: string) => ({ kind: 'text', text }) as const;
    workbook.type('企业名单', row, 9, { value: shown('符合'), formula: `=POLICY.VERDICT(1,E${at},F${at},G${at})` });
    workbook.type('企业名单', row, 10, { value: shown('达到'), formula: `=POLICY.REASON(1,E${at},F${at},G${at})` });
  }
  workbook.type('企业名单', 4, 11, { value: { kind: 'stale' }, formula: '=POLICY.GAP(1,OFFSET(E4,0,0),F4,G4)' });
}
/** The shelf with the draft's final text beside it. */
function withFinal(shelf: PackShelf): PackShelf {
  const files = finalVersion();
  return withFolder(shelf, 'packs/正式稿', readPackFiles(files), files);
}
/** The host's buttons, for the tests to reach. */
let press: (command: PaneCommand) => void = () => undefined;
Object.assign(globalThis, {
  workbook,
  session,
  press: (command: PaneCommand) => {
    press(command);
  },
});
const host = {
  workbook,
  shelf: fixed(asked.has('trial') ? withFinal(builtInShelf(true)) : builtInShelf(true)),
  startCheck: (policy: ShelvedPack) => ({
    session: asked.has('real') ? createCheckSession(policy) : session,
    disconnect: () => undefined,
  }),
  texts: {
    ...fakeWords.texts,
    ...memoryWords.texts,
    ...fileWords.texts,
    ...documentWords.texts,
    ...pickedPolicyWords.texts,
    ...bookWords.texts,
  },
  locale: fixed(asked.get('locale') === 'en' ? ('en' as const) : ('zh-CN' as const)),
  theme: fixed((asked.get('theme') ?? 'light') as PaneTheme),
  openSample: () => Promise.resolve(),
  books: asked.has('refused')
    ? { ...memoryBooks(), handOut: () => Promise.reject(new Error('NotAllowed')) }
    : {
        ...memoryBooks([], async () => {
          const bytes = await freshWorkbook(await workbook.read('企业名单'));
          return { name: '二季度名单.xlsx', bytes: new Blob([bytes]) };
        }),
        ...(asked.has('tampered') && { verify: () => Promise.resolve(TAMPERED) }),
      },
  onCommand: (listener: (command: PaneCommand) => void) => {
    press = listener;
    return () => undefined;
  },
  newerBuild: fixed(asked.has('newer')),
};
const root = document.getElementById('root');
if (root) createRoot(root).render(<Pane host={host} />);
