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

/** Nothing sticks out, nothing is out of reach, and the browser has nothing to complain of. */
async function expectWell(page: Page, complaints: readonly string[]): Promise<void> {
  expect(await sticksOut(page)).toEqual([]);
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

test.each(['light', 'high-contrast'])(
  'several policies judged, awards handed out by a form and written beside the list, at 320 px, %s',
  async (theme) => {
    const { page, complaints, leave } = await browser.open(`real&trial&rows=120&theme=${theme}`, 320);
    await page.getByRole('button', { name: /^开始核验/ }).click();
    await page.getByRole('list', { name: '企业核验结果' }).getByRole('button').first().waitFor();
    await page.getByRole('tab', { name: '标准' }).click();
    const award = page.getByRole('textbox', { name: /增产增效奖励标准/ }).first();
    await award.fill('50');
    await award.press('Enter');
    await page.getByRole('tab', { name: '测算' }).click();

    await button(page, '几项政策一起').click();
    await page.getByRole('checkbox', { name: /^2025年二季度推动工业经济稳增长若干政策措施[^（]/ }).check();
    await expectWell(page, complaints);
    await button(page, '按2个政策核验').click();
    await page.getByRole('heading', { name: /^120家中，至少符合一项\d+家，符合多项\d+家$/ }).waitFor();
    await page.getByRole('row', { name: /^1．.*征求意见稿.* 28 55 1,400万元$/ }).waitFor();
    await button(page, '符合多项 28').click();
    const verdicts = page.getByRole('list', { name: '各企业在各政策下的结论' });
    await verdicts.getByRole('listitem').first().getByText('符合多项').waitFor();
    expect(await verdicts.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('28');
    await expectWell(page, complaints);

    await button(page, '去分配').click();
    await button(page, '开始分配').click();
    await page.getByText('请至少选一项。').waitFor();
    await page.getByRole('checkbox', { name: '同一企业只取一项' }).check();
    await page.getByRole('checkbox', { name: '取前几名' }).check();
    await page.getByRole('textbox', { name: '名额' }).fill('0');
    await button(page, '开始分配').click();
    await page.getByText('名额请填1以上的整数。').waitFor();
    await page.getByRole('textbox', { name: '名额' }).fill('12');
    await page.getByRole('checkbox', { name: '预算上限' }).check();
    await page.getByRole('textbox', { name: '总额', exact: true }).fill('555.55');
    await expectWell(page, complaints);
    await button(page, '开始分配').click();
    await page.getByRole('heading', { name: /^合计.*预算555.55万元$/ }).waitFor();
    await page.getByRole('list', { name: '各企业的分配结果' }).getByRole('button').first().waitFor();
    await expectWell(page, complaints);

    await button(page, '写入名单').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/待定的不写金额/).waitFor();
    await expectWell(page, complaints);
    await dialog.getByRole('button', { name: '写入', exact: true }).click();
    await page.getByText(/^已把核验结果和分配写入“企业名单”/).waitFor();
    await button(page, '撤销').click();
    await page.getByText(/^已把核验结果和分配写入/).waitFor({ state: 'hidden' });

    await button(page, '改方案').click();
    await page.getByRole('radio', { name: '方案文件' }).check();
    await page.setInputFiles('input[type=file]', {
      name: '方案.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"allocation-plan/1","name":{"zh-CN":"a","en":"a"},"steps":[{"step":"turn"}]}'),
    });
    await page.getByText('已选“方案.json”').waitFor();
    await button(page, '开始分配').click();
    await page.getByText('方案有1处不对，没有分配').waitFor();
    await page.getByText(/^\/steps\/0\/step：/).waitFor();
    await expectWell(page, complaints);
    leave();
  },
);

test('beside the index where there is room, by the keyboard, in English', async () => {
  const { page, complaints, leave } = await browser.open('real&trial&rows=60&locale=en', 900);
  await page.getByRole('button', { name: /^Check \d/ }).click();
  await page.getByRole('list', { name: 'Results by enterprise' }).getByRole('button').first().waitFor();
  await page.getByRole('tab', { name: 'Trial' }).click();
  await button(page, 'Several policies').click();
  await button(page, 'Judge under 1 policy').press('Enter');
  const names = page.getByRole('list', { name: 'Verdicts by enterprise under each policy' }).getByRole('button');
  await names.first().waitFor();
  await names.first().focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-place') === '59');
  await expectWell(page, complaints);
  await button(page, 'Allocate').click();
  await page.getByRole('checkbox', { name: 'A budget' }).press('Space');
  await page.getByRole('textbox', { name: 'In all', exact: true }).fill('100');
  await button(page, 'Allocate now').press('Enter');
  await page.getByRole('heading', { name: /^In all .* of 100/ }).waitFor();
  await expectWell(page, complaints);
  leave();
});
