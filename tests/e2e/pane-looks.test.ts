import type { Page } from 'playwright-core';
import { faults, PaneBrowser, sticksOut } from './pane-browser';

jest.setTimeout(120_000);
let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(async () => {
  await browser.close();
});

type Way = (page: Page) => Promise<void>;

const run: Way = async (page) => {
  await page.getByRole('button', { name: /开始核验|^Check \d/ }).click();
  await page
    .getByRole('list', { name: /企业核验结果|Results by enterprise/ })
    .getByRole('button')
    .first()
    .waitFor();
};
const tab =
  (name: RegExp): Way =>
  async (page) => {
    await page.getByRole('tab', { name }).first().click();
  };
const then =
  (...ways: Way[]): Way =>
  async (page) => {
    for (const way of ways) await way(page);
  };
const openRow: Way = async (page) => {
  await page
    .getByRole('list', { name: /企业核验结果|Results by enterprise/ })
    .getByRole('button')
    .nth(3)
    .click();
  await page.locator('blockquote').waitFor();
};
const ready: Way = async (page) => {
  await page.getByRole('button', { name: /开始核验|^Check \d/ }).waitFor();
};

/** Every state of the pane, and the way into it. */
const STATES: readonly [string, string, Way][] = [
  ['ready', 'real&rows=50', ready],
  ['ready with questions and unsure columns', 'unsure', ready],
  [
    'a column being corrected',
    'unsure',
    async (page) => {
      await ready(page);
      await page.locator('li button[aria-expanded]').nth(1).click();
    },
  ],
  [
    'another list being chosen',
    'real&rows=50',
    async (page) => {
      await page
        .getByRole('button', { name: /^(更改|Change)$/ })
        .first()
        .click();
    },
  ],
  [
    'not found',
    'empty',
    async (page) => {
      await page.getByRole('button', { name: /插入模板名单|Insert a template/ }).waitFor();
    },
  ],
  [
    'running',
    'slow=20000',
    async (page) => {
      await page.getByRole('button', { name: /开始核验|^Check \d/ }).click();
      await page.getByRole('progressbar').waitFor();
    },
  ],
  ['result', 'real&rows=50', run],
  ['result with a trace', 'real&rows=50', then(run, openRow)],
  ['result with findings', 'real&rows=50', then(run, tab(/疑点|Findings/))],
  [
    'writing previewed',
    'real&rows=50',
    then(run, async (page) => {
      await page.getByRole('button', { name: /写入结果列|Write result columns/ }).click();
      await page.getByRole('dialog').getByRole('table').waitFor();
    }),
  ],
  [
    'written',
    'real&rows=50',
    then(run, async (page) => {
      await page.getByRole('button', { name: /写入结果列|Write result columns/ }).click();
      await page.getByRole('dialog').getByRole('table').waitFor();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(写入|Write)$/ })
        .click();
      await page.getByText(/已把结果写入|Results are in columns/).waitFor();
    }),
  ],
  ['policy', 'real&rows=50', tab(/政策|Policy/)],
  [
    'policy searched',
    'real&rows=50',
    then(tab(/政策|Policy/), async (page) => {
      await page.getByRole('searchbox').fill('绿色');
    }),
  ],
  [
    'a measure',
    'real&rows=50',
    then(tab(/政策|Policy/), async (page) => {
      await page.locator('[data-measure="1"]').click();
    }),
  ],
  ['standards', 'real&rows=50', then(run, tab(/标准|Standards/))],
  [
    'a standard refused',
    'real&rows=50',
    then(run, tab(/标准|Standards/), async (page) => {
      const field = page.getByRole('textbox').first();
      await field.fill('5000');
      await field.press('Enter');
    }),
  ],
];

/** The states that hold the most colours and the widest parts. */
const TELLING = STATES.filter(([state]) =>
  [
    'ready with questions and unsure columns',
    'result with a trace',
    'writing previewed',
    'a measure',
    'a standard refused',
  ].includes(state),
);

describe.each([
  ['Chinese, light, 320 px', 'locale=zh-CN', 320, STATES],
  ['English, light, 320 px', 'locale=en', 320, STATES],
  ['Chinese, dark, 400 px', 'theme=dark', 400, TELLING],
  ['Chinese, high contrast, 320 px', 'theme=high-contrast', 320, TELLING],
  ['Chinese, light, 800 px', 'locale=zh-CN', 800, TELLING],
])('%s', (_, look, width, states) => {
  test.each(states)('%s', async (_state, query, way) => {
    const { page, complaints } = await browser.open(`${look}&${query}`, width);
    try {
      await way(page);
      expect(await faults(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
