import type { BrowserContext, Page } from 'playwright-core';
import type { Batch } from '../hosts/excel/office-host/executor';
import { Executor } from '../hosts/excel/office-host/executor';
import type { World } from '../hosts/excel/office-host/world';

/** What the page calls over to here, and what it keeps for us to call. */
interface Crossing {
  readonly hostExecute: (batch: string) => Promise<string>;
  hostTell?: (entry: readonly unknown[]) => void;
}

/** What a desktop Excel hangs on the page before Office.js loads. Runs in the page. */
function external(host: string): void {
  const crossing = window as unknown as Crossing;
  const array = (items: unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const plain: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'policy-check',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 'zh-CN',
    GetAppDataLocale: 'zh-CN',
    GetDocUrl: '',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetHostFullVersion: '16.0.1',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: '{}',
    GetSupportedMatrix: JSON.stringify({ ExcelApi: '1.14', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' }),
  };
  const context = {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  Object.defineProperty(window, 'external', {
    value: {
      GetHostInfo: () => host,
      GetContext: () => context,
      Execute: (id: number, params: { toArray?: () => unknown[] } | unknown[], callback: (answer: object) => void) => {
        const given = Array.isArray(params) ? params : (params.toArray?.() ?? []);
        const inner = given[0] as unknown[] | { toArray(): unknown[] } | undefined;
        if (id !== 93 || inner === undefined) {
          setTimeout(() => {
            callback(array([0, null]));
          }, 0);
          return;
        }
        const message = (Array.isArray(inner) ? inner : inner.toArray())[4] as string;
        void crossing.hostExecute(message).then((answer) => {
          callback(array([0, 200, [], answer]));
        });
      },
      RegisterEvent: (
        id: number,
        _target: string,
        handler: (id: number, entry: object) => void,
        callback: (answer: object) => void,
      ) => {
        // 33 is what the workbook and custom functions speak through; another is for ribbon buttons.
        if (id === 33) {
          crossing.hostTell = (entry) => {
            handler(33, array([entry]));
          };
        }
        setTimeout(() => {
          callback(array([0]));
        }, 0);
      },
      UnregisterEvent: (_id: number, _target: string, _handler: unknown, callback: (answer: object) => void) => {
        setTimeout(() => {
          callback(array([0]));
        }, 0);
      },
    },
  });
}

/** What a function answered: a value, or an error's words and number. */
export interface Answered {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** A page of ours in Excel, and what it said to it. */
export interface ExcelPage {
  readonly page: Page;
  /** Console errors and uncaught exceptions. */
  readonly complaints: string[];
  /** Addresses of other origins that were asked for. */
  readonly outside: string[];
  /** Calls a custom function as a cell does. */
  readonly calculate: (id: string, given: readonly unknown[]) => Promise<Answered>;
}

/** Opens a page as Excel does: Microsoft's library starts up on a host of ours, which lives in the test. */
export async function excelPage(context: BrowserContext, world: World, url: string): Promise<ExcelPage> {
  const executor = new Executor(world);
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  const waiting = new Map<number, (answer: Answered) => void>();
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) outside.push(request.url());
  });
  const tell = (entry: readonly unknown[]): Promise<void> =>
    page
      .evaluate((each) => (window as unknown as Crossing).hostTell?.(each), entry)
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
  await page.exposeFunction('hostExecute', (text: string) => {
    const batch = JSON.parse(text) as Batch;
    for (const { Name: name, ArgumentInfo: given } of batch.Actions) {
      if (name !== 'SetInvocationResults') continue;
      for (const answer of given?.Arguments?.[0] as Answered[]) waiting.get(answer.id)?.(answer);
    }
    const answer = executor.execute(batch);
    for (const [index, { type, text: said }] of world.events.splice(0).entries()) {
      setTimeout(() => void tell([65_536, type, 'Workbook', JSON.stringify(said), index]), 0);
    }
    return JSON.stringify(answer);
  });
  await page.addInitScript(external, 'Excel|Win32|16.01|zh-CN|||disableLogging|3');
  await page.goto(url);
  let calls = 0;
  const calculate = (id: string, given: readonly unknown[]): Promise<Answered> => {
    calls += 1;
    const invocation = calls;
    return new Promise((resolve) => {
      waiting.set(invocation, resolve);
      void tell([1, 1000, '', JSON.stringify([invocation, id, given, '名单!F2', 0]), invocation]);
    });
  };
  return { page, complaints, outside, calculate };
}
