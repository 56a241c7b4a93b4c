import { createRoot } from 'react-dom/client';
import { loadedPack } from '../../../src/policy/packs';
import type { PaneTheme } from '../../../src/taskpane/host';
import { fixed } from '../../../src/taskpane/host';
import { Pane } from '../../../src/taskpane/Pane';
import { resultWords } from '../../../src/report/result-columns';
import { standardsWords } from '../../../src/report/standards-words';
import { FakeSession, fakeWords } from './fake-session';
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
else {
  workbook.add('企业名单', [
    ['企业名称', '所属行业', '二季度产值（万元）', '上年同期（万元）', '备注'],
    ...Array.from({ length: rows }, (_, index) => [name(index), '非金属矿物制品业', 4400, 3900]),
  ]);
}
session.slowness = Number(asked.get('slow') ?? 0);
Object.assign(globalThis, { workbook, session });
const host = {
  workbook,
  session,
  pack: loadedPack(),
  texts: { ...fakeWords.texts, ...memoryWords.texts, ...resultWords.texts, ...standardsWords.texts },
  locale: fixed(asked.get('locale') === 'en' ? ('en' as const) : ('zh-CN' as const)),
  theme: fixed((asked.get('theme') ?? 'light') as PaneTheme),
  openSample: () => Promise.resolve(),
};
const root = document.getElementById('root');
if (root) createRoot(root).render(<Pane host={host} />);
