import type { Page } from 'playwright-core';
import { faults, PaneBrowser, sticksOut } from './pane-browser';

jest.setTimeout(240_000);
let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(async () => {
  await browser.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function checked(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^开始核验/ }).click();
  await page.getByRole('list', { name: '企业核验结果' }).getByRole('button').first().waitFor();
  await page.getByRole('tab', { name: '测算' }).click();
}

/** A task of 测算, from its index; what was open is left first. */
async function task(page: Page, name: string): Promise<void> {
  // What lies under a dialog that is closing is out of reach for a moment.
  await page.getByRole('tab', { name: '测算' }).waitFor();
  const back = button(page, '返回');
  if (await back.isVisible()) await back.click();
  await button(page, name).first().click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** Nothing sticks out, nothing is out of reach, and the browser has nothing to complain of. */
async function expectWell(page: Page, complaints: readonly string[]): Promise<void> {
  expect(await sticksOut(page)).toEqual([]);
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

test.each(['light', 'dark', 'high-contrast'])(
  'from the targets to a scenario kept and compared, at 320 px, %s',
  async (theme) => {
    const { page, complaints, leave } = await browser.open(`real&trial&rows=120&theme=${theme}`, 320);
    await checked(page);
    await expectWell(page, complaints);

    await task(page, '目标进度');
    await page.getByText(/名单口径/).waitFor();
    await page.getByRole('heading', { name: '汽车' }).waitFor();
    const count = page.getByRole('textbox', { name: '上半年新增“双百双新”产业项目完成数' });
    await count.fill('41');
    await button(page, '保存上半年新增“双百双新”产业项目完成数').click();
    await page.getByText('完成102.5%').waitFor();
    await expectWell(page, complaints);

    await task(page, '门槛测算');
    await page.getByRole('textbox', { name: '二季度产值门槛（有基数）' }).fill('3500');
    await page.getByRole('textbox', { name: '增产增效奖励标准' }).fill('20');
    await page.getByText(/新增\d+，减少0/).waitFor();
    await page.getByText(/奖补：\d+家金额待定 → [\d,]+万元/).waitFor();
    await page.getByRole('heading', { name: '哪些企业变了' }).waitFor();
    await expectWell(page, complaints);
    await button(page, '存为方案').click();
    await page.getByRole('textbox', { name: '方案名称' }).fill('降到3500、奖20');
    await button(page, '预览').click();
    await page
      .getByRole('dialog')
      .getByText(/新建工作表“测算方案”/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await task(page, '预算曲线');
    await page.getByRole('combobox').click();
    await page.getByRole('option', { name: '第1条 二季度产值门槛（有基数）' }).click();
    await page.getByRole('img', { name: /^奖补合计/ }).waitFor();
    await page.getByRole('row', { name: /^4,000万元/ }).waitFor();
    await expectWell(page, complaints);

    await task(page, '方案比较');
    await page.getByRole('row', { name: /^降到3500、奖20/ }).waitFor();
    await expectWell(page, complaints);

    await task(page, '临门一脚');
    await page.getByRole('heading', { name: /^\d+家，合计还差/ }).waitFor();
    await expectWell(page, complaints);

    await task(page, '两版政策对比');
    await page.getByRole('combobox').click();
    await page.getByRole('option', { name: '2025年二季度推动工业经济稳增长若干政策措施', exact: true }).click();
    await page.getByText(/家有变化：新增符合/).waitFor();
    await page
      .getByText(/3500万元（含）以上/)
      .first()
      .waitFor();
    await expectWell(page, complaints);
    leave();
  },
);

test('side by side where there is room, and in English', async () => {
  const { page, complaints, leave } = await browser.open('real&trial&rows=60&locale=en', 900);
  await page.getByRole('button', { name: /^Check \d/ }).click();
  await page.getByRole('list', { name: 'Results by enterprise' }).getByRole('button').first().waitFor();
  await page.getByRole('tab', { name: 'Trial' }).click();
  await button(page, 'Try thresholds').click();
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText(/^Eligible \d+ → \d+$/).waitFor();
  await button(page, 'Put all back').click();
  await page.getByText(/^As it is: \d+ eligible$/).waitFor();
  await expectWell(page, complaints);
  leave();
});
