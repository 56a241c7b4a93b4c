import { PaneBrowser } from './pane-browser';

jest.setTimeout(180_000);
let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(async () => {
  await browser.close();
});

test('100,000 rows: found, judged, filtered and scrolled with a handful of rows drawn', async () => {
  const { page } = await browser.open('real&rows=100000', 320);
  const start = page.getByRole('button', { name: '开始核验（100,000家）' });
  await start.waitFor({ timeout: 60_000 });
  await start.click();
  const list = page.getByRole('list', { name: '企业核验结果' });
  await list.getByRole('button').first().waitFor({ timeout: 90_000 });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-place') === '99999', undefined, {
    timeout: 60_000,
  });
  expect(await list.getByRole('listitem').count()).toBeLessThan(40);
  await page.getByRole('searchbox').fill('99998号');
  await page.getByText('1家', { exact: true }).waitFor();
  expect(await list.getByRole('button').count()).toBe(1);
  await page.close();
});
