import type { Page } from 'playwright-core';
import type { MemoryWorkbook } from '../taskpane/harness/memory-workbook';
import { faults, PaneBrowser, sticksOut } from './pane-browser';

jest.setTimeout(300_000);
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

const press: (name: RegExp) => Way = (name) => async (page) => {
  await page.getByRole('button', { name }).first().click();
};
const seen: (words: RegExp) => Way = (words) => async (page) => {
  await page.getByText(words).first().waitFor();
};
const inDialog: (name: RegExp) => Way = (name) => async (page) => {
  await page.getByRole('dialog').getByRole('button', { name }).click();
};
const WRITE = /^(写入|Write)$/;
/** Selects a cell of the list in the sheet, as the user does. */
const pick =
  (row: number, column: number): Way =>
  async (page) => {
    await page.evaluate(
      ([top, left]) => {
        const { workbook } = globalThis as unknown as { readonly workbook: MemoryWorkbook };
        workbook.pick({ sheet: '企业名单', area: { top, left, bottom: top, right: left } });
      },
      [row, column] as const,
    );
  };
const formulas = then(ready, tab(/公式|Formulas/));
const columns = then(formulas, press(/预览公式列|Preview the columns/));
const preview: Way = async (page) => {
  await page.getByRole('dialog').getByRole('table').waitFor();
};
const aFunction = (id: string): Way =>
  then(formulas, async (page) => {
    await page.locator(`[data-function="${id}"]`).click();
    await page.locator('code').last().waitFor();
  });
const writing = then(run, press(/写入结果列|Write result columns/), preview);

/** A task of 导出, opened from its index. */
const task = (name: RegExp): Way => then(tab(/导出|Export/), press(name));
const LISTS = task(/^(对外名单与表|Lists that go out)$/);
const SAVE_AS = press(/^(另存为新工作簿|Save as a new workbook)$/);
const DOUBTS = /名单发出之前|Before the list goes out/;
const radio: (name: RegExp) => Way = (name) => async (page) => {
  await page.getByRole('radio', { name }).check();
};
const oneForm = then(run, LISTS, radio(/一企一表|A form for each/), radio(/只要一家|One enterprise/), async (page) => {
  await page.getByRole('combobox').click();
  await page.getByRole('combobox').pressSequentially('钢铁');
});
const REVIEW = task(/^(复核列|Review columns)$/);

const SEAL = task(/^(封存并盖章|Seal)$/);
const VERIFY = task(/^(验章|Verify a seal)$/);
/** Where the index stands beside the page, its row has the same name. */
const checkSeal: Way = async (page) => {
  await page
    .getByRole('button', { name: /^(验章|Verify)$/ })
    .last()
    .click();
};
const LISTED = '企业名称,所属行业,二季度产值（万元）,上年同期产值（万元）';
/** Files picked in the page of a task, each a name and its text. */
const picked =
  (files: readonly (readonly [name: string, text: string])[]): Way =>
  async (page) => {
    await page
      .locator('input[type=file]')
      .setInputFiles(
        files.map(([name, text]) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) })),
      );
  };
const comparing = then(
  run,
  tab(/导出|Export/),
  press(/比对两份名单|Compare two lists/),
  picked([
    [
      '上月名单',
      `${LISTED}\n广西甲建材有限公司,非金属矿物制品业,4000,3900\n广西乙机械有限公司,通用设备制造业,4399.99,4000\n退出公司,通用设备制造业,1,1`,
    ],
  ]),
);

const MAKE = /^(生成|Make it)$/;
const CONVERT = /^(转换|Convert)$/;
const reporting = then(
  run,
  task(/^(核验报告|Report)$/),
  async (page) => {
    for (const box of await page.getByRole('checkbox').all()) await box.check();
  },
  press(/预览核验报告|Preview the report/),
  seen(DOUBTS),
);
const converting = (into?: RegExp): Way =>
  then(
    ready,
    task(/^(转为数值或普通公式|Values or plain formulas)$/),
    async (page) => {
      if (into) await page.getByRole('radio', { name: into }).check();
    },
    press(/预览转换|Preview the conversion/),
  );

/** Every state of the pane, and the way into it. */
const STATES: readonly [string, string, Way][] = [
  ['ready', 'real&rows=50', ready],
  [
    'ready, with a formula on an empty cell',
    'real&rows=50&formulas',
    then(ready, seen(/个公式引用了空单元格|to an empty cell/)),
  ],
  ['ready, a later build on the server', 'real&rows=50&newer', then(ready, seen(/已经更新|was updated/))],
  [
    'ready, how to load the later build',
    'real&rows=50&newer',
    then(ready, async (page) => {
      await page.getByText(/怎样清除缓存|How to clear/).click();
    }),
  ],
  ['ready with questions and unsure columns', 'unsure', ready],
  [
    'a column being corrected',
    'unsure',
    async (page) => {
      await ready(page);
      await page.locator('li button[aria-expanded]').nth(1).click();
    },
  ],
  ['another list being chosen', 'real&rows=50', then(ready, press(/^(更改|Change)$/))],
  ['not found', 'empty', seen(/插入模板名单|Insert a template/)],
  ['the workbook cannot be read', 'real&read-fails', seen(/没有名为|There is no sheet/)],
  [
    'running',
    'slow=20000',
    async (page) => {
      await page.getByRole('button', { name: /开始核验|^Check \d/ }).click();
      await page.getByRole('progressbar').waitFor();
    },
  ],
  [
    'running, but a cell is being edited',
    'slow=20000&editing',
    then(press(/开始核验|^Check \d/), seen(/有单元格正在编辑|A cell is being edited/)),
  ],
  ['a check that failed', 'run-fails', then(press(/开始核验|^Check \d/), seen(/worker gone/))],
  ['result', 'real&rows=50', run],
  [
    'result, those not reviewed yet',
    'real&rows=50&reviews',
    then(run, press(/^(未复核|Not reviewed) \d+/), async (page) => {
      await page.getByRole('button', { name: /^(未复核|Not reviewed)/, pressed: true }).waitFor();
    }),
  ],
  ['result of long names', 'rows=60', run],
  ['result with a trace', 'real&rows=50', then(run, openRow)],
  ['result with findings', 'real&rows=50', then(run, tab(/疑点|Findings/))],
  [
    'result, nothing found',
    'real&rows=50',
    then(run, async (page) => {
      await page.getByRole('searchbox').fill('没有这家');
      await page.getByText(/^(0家|0 enterprises)$/).waitFor();
    }),
  ],
  ['result, a row selected in the sheet', 'real&rows=50', then(run, pick(7, 2), seen(/广西丁钢铁/))],
  [
    'result, edited since',
    'real&rows=50',
    then(
      run,
      async (page) => {
        await page.evaluate(() => {
          (globalThis as unknown as { readonly workbook: MemoryWorkbook }).workbook.type('企业名单', 5, 6, 9999);
        });
      },
      seen(/有改动|edited/),
    ),
  ],
  ['writing previewed', 'real&rows=50', writing],
  [
    'writing, but a cell is being edited',
    'real&rows=50&slow-write=20000&editing',
    then(writing, inDialog(WRITE), seen(/有单元格正在编辑|A cell is being edited/)),
  ],
  [
    'writing refused',
    'real&rows=50',
    then(
      writing,
      async (page) => {
        await page.evaluate(() => {
          (globalThis as unknown as { readonly workbook: MemoryWorkbook }).workbook.type('企业名单', 6, 9, '备注');
        });
      },
      inDialog(WRITE),
      seen(/在读取之后有改动|was changed after it was read/),
    ),
  ],
  ['written', 'real&rows=50', then(writing, inDialog(WRITE), seen(/已把结果写入|Results are in columns/))],
  [
    'written and taken back',
    'real&rows=50',
    then(writing, inDialog(WRITE), press(/^(撤销|Undo)$/), seen(/^(已撤销|Took back)/)),
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
    'policy searched in vain',
    'real&rows=50',
    then(tab(/政策|Policy/), async (page) => {
      await page.getByRole('searchbox').fill('没有这个词');
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
  ['formulas', 'real&rows=50', formulas],
  ['formulas without a list', 'empty', then(seen(/插入模板名单|Insert a template/), tab(/公式|Formulas/))],
  [
    'a formula explained, another on an empty cell',
    'real&rows=50&formulas',
    then(formulas, pick(4, 10), seen(/=POLICY\.核验结论\(1,E4/)),
  ],
  ['a function', 'real&rows=50', aFunction('VERDICT')],
  [
    'a function of a whole list, without one',
    'empty',
    async (page) => {
      await seen(/插入模板名单|Insert a template/)(page);
      await tab(/公式|Formulas/)(page);
      await page.locator('[data-function="CHECK"]').click();
      await seen(/核验整张名单|checks a whole list/)(page);
    },
  ],
  [
    'functions searched in vain',
    'real&rows=50',
    then(formulas, async (page) => {
      await page.getByRole('searchbox').fill('没有这个词');
      await seen(/没有函数与|No function speaks/)(page);
    }),
  ],
  [
    'a formula to be inserted',
    'real&rows=50',
    then(aFunction('REASON'), pick(5, 12), press(/插入到所选单元格|Insert into the selected/), async (page) => {
      await page.getByRole('dialog').waitFor();
    }),
  ],
  [
    'a formula that may not stand there',
    'real&rows=50',
    then(
      aFunction('REASON'),
      pick(5, 2),
      press(/插入到所选单元格|Insert into the selected/),
      seen(/在名单.*之内|lies within the list/),
    ),
  ],
  ['formula columns previewed', 'real&rows=50', then(columns, preview)],
  [
    'formula columns, some rows left out',
    'real&rows=50&rates',
    then(columns, preview, seen(/这些行不写公式|get none/)),
  ],
  [
    'formula columns of no list that they fit',
    'real&rows=0&only-rates',
    then(columns, seen(/逐行试算，没有一行|none says what the check says/)),
  ],
  [
    'formula columns written',
    'real&rows=50',
    then(columns, preview, inDialog(WRITE), seen(/已把公式写入|Formulas are in columns/)),
  ],
  ['export without results', 'real&rows=50', then(ready, tab(/导出|Export/))],
  ['export', 'real&rows=50', then(run, tab(/导出|Export/))],
  [
    'result columns, to be written from the index',
    'real&rows=50',
    then(run, task(/^(结果列|Result columns)$/), press(/^(预览结果列|Preview the result columns)$/), preview),
  ],
  ['review columns, before they are there', 'real&rows=50', then(run, REVIEW)],
  ['the report, before it is made', 'real&rows=50', then(run, task(/^(核验报告|Report)$/))],
  [
    'a conversion, before it is made',
    'real&rows=50',
    then(ready, task(/^(转为数值或普通公式|Values or plain formulas)$/)),
  ],
  ['lists that go out, with what to settle first', 'real&rows=50', then(run, LISTS, seen(DOUBTS))],
  [
    'lists that go out, of what is shown',
    'real&rows=50',
    then(
      run,
      press(/^\d+ (不符合|Not eligible)/),
      LISTS,
      radio(/核验明细|Details/),
      seen(/^共\d+家|\d+ enterprises in all/),
    ),
  ],
  [
    'a form of one enterprise',
    'real&rows=50',
    then(
      oneForm,
      async (page) => {
        await page
          .getByRole('option', { name: /丁钢铁/ })
          .first()
          .click();
      },
      seen(/^共1张表|1 form in all/),
    ),
  ],
  [
    'lists that go out, after a review',
    'real&rows=50&reviews',
    then(run, press(/^(未复核|Not reviewed)/), LISTS, seen(/没有采用，仍按|are not used/)),
  ],
  ['exported', 'real&rows=50', then(run, LISTS, SAVE_AS, seen(/新工作簿已生成|workbook is made/))],
  ['export refused', 'real&rows=50&refused', then(run, LISTS, SAVE_AS, seen(/NotAllowed/))],
  [
    'a task whose results have gone',
    'real&rows=50',
    then(
      run,
      LISTS,
      tab(/核验|Check/),
      press(/^(更改名单|Change list)/),
      tab(/导出|Export/),
      seen(/还没有。请|there are none now/),
    ),
  ],
  ['sealing', 'real&rows=50', then(run, SEAL)],
  [
    'a seal previewed',
    'real&rows=50',
    then(run, SEAL, press(/^(预览盖章|Preview the seal)$/), seen(/请勿对外发布|do not publish/)),
  ],
  ['a key to be made', 'real&rows=50', then(ready, task(/^(新建密钥|Make a signing key)$/))],
  ['a workbook without a seal', 'real&rows=50', then(ready, VERIFY, checkSeal, seen(/没有盖章|No seal/))],
  ['a workbook changed since', 'real&rows=50&tampered', then(ready, VERIFY, checkSeal, seen(/有改动|Changed/))],
  ['report previewed', 'real&rows=50', reporting],
  ['report made', 'real&rows=50', then(reporting, inDialog(MAKE), seen(/核验报告已写好|The report is made/))],
  [
    'report made again, one sheet of the user’s in the way',
    'real&rows=50&own-summary&reviews',
    then(reporting, seen(/有同名的工作表|A sheet of yours/), seen(/没有采用|are not used/)),
  ],
  ['review columns previewed', 'real&rows=50', then(run, REVIEW, press(/预览复核列|Preview the review/), preview)],
  [
    'review columns written',
    'real&rows=50',
    then(
      run,
      REVIEW,
      press(/预览复核列|Preview the review/),
      preview,
      inDialog(WRITE),
      seen(/复核列已写入|review columns are in/),
    ),
  ],
  ['conversion, nothing to convert', 'real&rows=50', then(converting(), seen(/不用转换|nothing to convert/))],
  [
    'conversion to plain formulas previewed',
    'real&rows=50&converted',
    then(converting(), seen(/变为数值的，以及原因|What becomes a value/)),
  ],
  [
    'conversion to values previewed',
    'real&rows=50&converted',
    then(converting(/转为数值：|Values:/), seen(/结果已经过时|Out of date/)),
  ],
  [
    'converted',
    'real&rows=50&converted',
    then(converting(), inDialog(CONVERT), seen(/已转换，共|cells were rewritten/)),
  ],
  ['compared with an earlier version', 'real&rows=50', then(comparing, seen(/^(名单比对|Lists compared)/))],
  [
    'compared with a second source',
    'real&rows=50',
    then(
      comparing,
      async (page) => {
        await page.getByRole('radio', { name: /^(另一来源|another source)/ }).click();
      },
      seen(/^(名单与另一来源比对|A list against)/),
    ),
  ],
  [
    'counties taken together, one with a question, one without a list',
    'real&rows=5',
    then(
      ready,
      tab(/导出|Export/),
      press(/汇总各县区|Take counties/),
      picked([
        ['甲县', `${LISTED}\n甲公司,通用设备制造业,4400,4000`],
        [
          '乙县',
          `企业名称,所属行业,二季度产值,上年同期产值\n${[1, 2, 3, 4].map((at) => `乙${at}公司,通用设备制造业,440000${at},4000000`).join('\n')}`,
        ],
        ['说明', '填报说明'],
      ]),
      seen(/口径待确认，确认后|a unit is to be told/),
    ),
  ],
  [
    'split by county',
    'real&rows=50',
    then(run, tab(/导出|Export/), press(/按县区拆分|Split by county/), async (page) => {
      await page.getByRole('checkbox').first().waitFor();
    }),
  ],
  [
    'nothing remembered of columns',
    'real&rows=5',
    then(ready, tab(/导出|Export/), press(/记住的列|Remembered columns/), seen(/还没有记住的列|Nothing is remembered/)),
  ],
  [
    'a button of the host with nothing to explain',
    'real&rows=50',
    then(ready, pick(1, 1), async (page) => {
      await page.evaluate(() => {
        (globalThis as unknown as { readonly press: (command: string) => void }).press('explain');
      });
      await seen(/没有可说明的|nothing to explain/)(page);
    }),
  ],
];

/** The states that hold the most colours and the widest parts. */
const TELLING = STATES.filter(([state]) =>
  [
    'ready with questions and unsure columns',
    'ready, how to load the later build',
    'result of long names',
    'result with a trace',
    'writing previewed',
    'a measure',
    'a standard refused',
    'a function',
    'a formula explained, another on an empty cell',
    'formula columns, some rows left out',
    'export',
    'export without results',
    'exported',
    'export refused',
    'lists that go out, after a review',
    'report made again, one sheet of the user’s in the way',
    'conversion to plain formulas previewed',
  ].includes(state),
);

/** Opens a state in a look, and finds nothing wrong with it. */
async function expectSound(look: string, width: number, query: string, way: Way): Promise<void> {
  const { page, complaints, leave } = await browser.open(`${look}&${query}`, width);
  await way(page);
  expect([look, await faults(page)]).toEqual([look, []]);
  expect([look, await sticksOut(page)]).toEqual([look, []]);
  expect([look, complaints]).toEqual([look, []]);
  leave();
}

// The pages of one test stand open side by side.
describe.each([
  ['light, 320 px', STATES, [['locale=zh-CN', 320] as const, ['locale=en', 320] as const]],
  [
    'dark, high contrast, and as wide as it goes',
    TELLING,
    [['theme=dark', 400] as const, ['theme=high-contrast', 320] as const, ['locale=en', 800] as const],
  ],
])('%s', (_, states, looks) => {
  test.each(states)('%s', async (_state, query, way) => {
    await Promise.all(looks.map(([look, width]) => expectSound(look, width, query, way)));
  });
});

test.each(['zh-CN', 'en'])(
  '%s: the places stand in one row of 320 px, each large enough for a finger',
  async (locale) => {
    const { page, leave } = await browser.open(`locale=${locale}&real&rows=5`, 320);
    const boxes = await page.getByRole('tab').evaluateAll((tabs) =>
      tabs.map((each) => {
        const { top, width, height } = each.getBoundingClientRect();
        return { top, width, height, cut: each.scrollWidth > each.clientWidth };
      }),
    );
    expect(boxes).toHaveLength(6);
    for (const { top, width, height, cut } of boxes) {
      expect([top, cut]).toEqual([boxes[0]?.top, false]);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    leave();
  },
);

test.each(
  STATES.filter(([state]) =>
    ['result with a trace', 'a function', 'export', 'exported', 'writing previewed'].includes(state),
  ),
)('colours forced by the system: %s', async (_, query, way) => {
  const { page, complaints, leave } = await browser.open(`theme=high-contrast&${query}`, 320);
  await page.emulateMedia({ forcedColors: 'active' });
  await way(page);
  // What is chosen and what is done is told by more than a colour: marks and borders are still drawn.
  expect(await sticksOut(page)).toEqual([]);
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  leave();
});
