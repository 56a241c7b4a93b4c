import { zipOf } from '../hosts/file/package';
import { embeddedStager } from './stage/embedded-stage';
import { excelStager } from './stage/excel-stage';
import type { Stage, StageSheet } from './stage/stage';

jest.setTimeout(180_000);

/** Two measures that judge, as a text, and as a document whose numbers Word gives. */
const TITLE = '云岭市2025年三季度工业稳增长若干措施';
const ONE = '增产奖励。对三季度产值5000万元以上且同比增长10%以上的工业企业，给予20万元奖励。';
const TWO = '软件奖励。对三季度营业收入500万元以上的软件企业，给予5万元奖励。';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (text: string, numbered: boolean) =>
  `<w:p><w:pPr>${numbered ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function wordFile(): Promise<Buffer> {
  const bytes = await zipOf({
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${paragraph(TITLE, false)}${paragraph(ONE, true)}${paragraph(TWO, true)}</w:body></w:document>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
  });
  return Buffer.from(bytes);
}

const LIST: StageSheet = {
  name: '三季度名单',
  merges: [],
  rows: [
    ['企业名称', '所属行业', '三季度产值（万元）', '上年同期产值（万元）', '三季度营业收入（万元）'],
    ['云岭甲机械有限公司', '通用设备制造业', 5500, 5000, 100],
    ['云岭乙机械有限公司', '通用设备制造业', 5499.99, 5000, 100],
    ['云岭丙软件有限公司', '软件和信息技术服务业', 1, 1, 500],
  ],
};

describe.each([
  ['in Excel', excelStager()],
  ['beside the grid', embeddedStager()],
])('a policy imported %s', (_where, stager) => {
  let stage: Stage;

  afterEach(async () => {
    await stage.close();
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
  afterAll(() => stager.end());

  const button = (name: string | RegExp) => stage.page.getByRole('button', { name, exact: true });
  const place = (name: string) => stage.page.getByRole('tab', { name, exact: true });
  const rows = () => stage.page.getByRole('list', { name: '企业核验结果' }).getByRole('button');
  const focused = () => stage.page.evaluate(() => document.activeElement?.textContent ?? '');

  async function pick(...files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> {
    const input = stage.page.locator('input[type=file][accept*=docx]');
    await input.setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
  }

  async function write(): Promise<void> {
    await button('存入工作簿').click();
    await stage.page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
    await stage.page.getByText('已存入工作簿，正按它核验。').waitFor();
    await stage.settled();
  }

  /** What each row comes to, as the results say it. */
  async function verdicts(): Promise<readonly string[]> {
    await place('核验').click();
    await button('开始核验（3家）').click();
    await rows().nth(2).waitFor();
    return rows().allInnerTexts();
  }

  test('from a document to verdicts, by keyboard; kept half confirmed, and gone on with later', async () => {
    stage = await stager.open(LIST);
    await place('政策').click();
    await pick({ name: '云岭.docx', buffer: await wordFile() });
    await stage.page.getByText('已核对 0/9 项').waitFor();
    const first = stage.page.getByRole('listitem', { name: '产值不低于5,000万元' });
    expect(await first.locator('mark').textContent()).toBe('产值5000万元以上');
    // The first by hand; from there on the keyboard alone.
    await button('确认：产值不低于5,000万元').click();
    for (const what of ['产值同比增速不低于10%', '适用范围：工业企业', '奖励20万元', '本条还有没有别的条件']) {
      expect(await focused()).toContain(what);
      await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press('Enter');
    }
    await stage.page.getByText('已核对 5/9 项', { exact: true }).waitFor();
    await write();
    expect(await stage.sheets()).toEqual(expect.arrayContaining(['政策数据', '补充标准']));
    expect(await verdicts()).toEqual([
      expect.stringMatching(/^云岭甲机械有限公司\s+符合\s+奖补20万元/),
      expect.stringMatching(/^云岭乙机械有限公司\s+待定（标准未明确）\s+.*第2条草拟的规则（4项待确认）/),
      expect.stringMatching(/^云岭丙软件有限公司\s+待定（标准未明确）\s+.*第2条草拟的规则（4项待确认）/),
    ]);

    // Another day: the page begins anew, the workbook says the rest.
    await place('政策').click();
    await button('完成').click();
    await stage.page.getByText(/^还有4项待确认/).waitFor();
    await button('继续核对').click();
    await stage.page.getByText('已核对 5/9 项', { exact: true }).waitFor();
    await button('不采用：奖励5万元').click();
    await stage.page.getByText('其中的数：5万元').first().waitFor();
    await button('撤销').click();
    await button('第2条全部确认').click();
    await stage.page.getByText('各项都核对完了。').waitFor();
    await write();
    await button('完成').click();
    expect(await verdicts()).toEqual([
      expect.stringMatching(/^云岭甲机械有限公司\s+符合/),
      expect.stringMatching(/^云岭乙机械有限公司\s+不符合/),
      expect.stringMatching(/^云岭丙软件有限公司\s+符合\s+奖补5万元/),
    ]);
  });

  test('what is no policy is told with what to do; a text follows at once, and the pane stays alive while it is drafted', async () => {
    stage = await stager.open(LIST);
    await place('政策').click();
    await pick({ name: '政策.pdf', buffer: Buffer.from('%PDF-1.7') });
    await stage.page.getByText(/“政策\.pdf”：这是 PDF，文字的次序不可靠/).waitFor();
    await pick({ name: 'pack.json', buffer: Buffer.from('{') });
    await stage.page.getByText(/请把它和同一文件夹里的 source\.txt 一起选中/).waitFor();
    await pick({ name: '措施.txt', buffer: Buffer.from(`若干措施\n（一）${ONE.replaceAll('三季度', '')}`) });
    await stage.page.getByText(/“措施\.txt”里没有写明是哪一年哪个期间/).waitFor();
    await stage.page.getByRole('textbox', { name: '年份' }).fill('2025');
    await stage.page.getByRole('combobox', { name: '期间' }).selectOption('三季度');
    await button('草拟规则').click();
    await stage.page.getByText(/2025年三季度 · 编号 policy-2025q3/).waitFor();
    await button('放弃').click();
    await stage.page.getByText('已放弃导入《若干措施》，工作簿没有改动。').waitFor();
    expect(await stage.sheets()).toEqual([LIST.name]);
  });
});

test('a reload of the page loses what is not kept, and nothing of what is', async () => {
  const stager = embeddedStager();
  const stage = await stager.open(LIST);
  const { page } = stage;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('tab', { name: '政策', exact: true }).click();
  const buffer = Buffer.from(`${TITLE}\n（一）${ONE}\n（二）${TWO}`);
  await page
    .locator('input[type=file][accept*=docx]')
    .setInputFiles({ name: '云岭.txt', mimeType: 'text/plain', buffer });
  await button('不采用：奖励5万元').click();
  await button('第1条全部确认').click();
  await button('存入工作簿').click();
  await page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
  await page.getByText('已存入工作簿，正按它核验。').waitFor();
  await stage.settled();
  await page.reload();
  await page.getByText(`已恢复“${LIST.name}”`).waitFor();
  await page.getByRole('tab', { name: '政策', exact: true }).click();
  await page.getByText(/^还有3项待确认/).waitFor();
  await button('继续核对').click();
  await page.getByText('已核对 6/9 项', { exact: true }).waitFor();
  await page.getByRole('tab', { name: '全部', exact: true }).click();
  await button('重新核对：奖励5万元').waitFor();
  await stage.close();
  await stager.end();
});
