import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { Door } from '../hosts/excel/office-host/door';
import type { Batch } from '../hosts/excel/office-host/executor';
import type { World } from '../hosts/excel/office-host/world';
import { external } from './excel-external';
import type { Crossing, ExternalAnswer, ExternalConfig } from './excel-external';

/** What a function answered: a value, or an error's words and number. */
export interface Answered {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** The program that a page of ours is opened in. Its faults are the world's own. */
export interface Program {
  readonly application?: 'Excel' | 'Word';
  readonly locale?: 'zh-CN' | 'en-US';
  /** The highest set of Excel's that it says it knows. */
  readonly excelApi?: string;
  readonly theme?: 'light' | 'dark';
  /** What the document holds of the add-in's settings. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A page of ours in Excel, and what it said to it. */
export interface ExcelPage {
  readonly page: Page;
  readonly door: Door;
  /** Console errors and uncaught exceptions; what the host was asked that it does not know. */
  readonly complaints: string[];
  /** Addresses of other origins that were asked for. */
  readonly outside: string[];
  /** Every member that was set or called, as `Name`, and what was asked beside batches. */
  readonly asked: string[];
  /** Calls a custom function as a cell does. */
  readonly calculate: (id: string, given: readonly unknown[]) => Promise<Answered>;
  /** Presses a button of the ribbon or of a menu, by the id of its action. */
  readonly press: (action: string) => Promise<void>;
  /** Hands over events that a user's own hand made. */
  readonly tell: () => Promise<void>;
  /** The add-in's settings that the document holds now. */
  readonly settings: () => Promise<Readonly<Record<string, string>>>;
}

const PROGRAMS = { Excel: 1, Word: 2 } as const;
const THEMES = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
} as const;
/** Office's own numbers for what goes wrong on the desktop. */
const FAULTS = { editing: 5004, disconnected: 5012 } as const;

function configOf({
  application = 'Excel',
  locale = 'zh-CN',
  excelApi = '1.14',
  theme = 'light',
  settings = {},
}: Program): ExternalConfig {
  return {
    host: `${application}|Win32|16.01|${locale}|||disableLogging|3`,
    program: PROGRAMS[application],
    locale,
    matrix: { ExcelApi: excelApi, SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' },
    theme: THEMES[theme],
    settings,
  };
}

/** Opens a page as Excel does: Microsoft's library starts up on a host of ours, which lives in the test. */
export async function excelPage(
  context: BrowserContext,
  world: World,
  url: string,
  program: Program = {},
): Promise<ExcelPage> {
  const door = new Door(world);
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  const asked: string[] = [];
  const waiting = new Map<number, (answer: Answered) => void>();
  page.on('console', (said) => {
    // What Office.js sends home with is no part of the pages: that it is absent is meant.
    if (said.type() === 'error' && !said.location().url.includes('oteljs')) complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) outside.push(request.url());
  });
  // Our pages carry the library's files for Excel alone; another program brings its own.
  await page.route('**/word-win32-16.01.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(require.resolve('@microsoft/office-js/dist/word-win32-16.01.js')),
    }),
  );
  const send = (entry: readonly unknown[]): Promise<void> =>
    page
      .evaluate((each) => (window as unknown as Crossing).hostTell?.(each), entry)
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
  const tell = async (): Promise<void> => {
    for (const entry of door.events()) await send(entry);
  };
  await page.exposeFunction('hostAsked', (what: string) => {
    asked.push(what);
  });
  await page.exposeFunction('hostExecute', async (text: string): Promise<ExternalAnswer | null> => {
    const batch = JSON.parse(text) as Batch;
    for (const { ActionType: type, Name: name, ArgumentInfo: given } of batch.Actions) {
      if (type !== 1 && name !== '') asked.push(name);
      if (name !== 'SetInvocationResults') continue;
      for (const answer of given?.Arguments?.[0] as Answered[]) waiting.get(answer.id)?.(answer);
    }
    try {
      const reply = await door.ask(text, batch);
      setTimeout(() => void tell(), 0);
      if (reply === null) return null;
      return reply.kind === 'answered'
        ? { fault: 0, text: JSON.stringify(reply.body) }
        : { fault: FAULTS[reply.kind], text: '' };
    } catch (error) {
      complaints.push(String(error));
      return { fault: 5001, text: '' };
    }
  });
  await page.addInitScript(external, configOf(program));
  await page.goto(url);
  let calls = 0;
  const calculate = (id: string, given: readonly unknown[]): Promise<Answered> => {
    calls += 1;
    const invocation = calls;
    return new Promise((resolve) => {
      waiting.set(invocation, resolve);
      void send([1, 1000, '', JSON.stringify([invocation, id, given, '名单!F2', 0]), invocation]);
    });
  };
  const press = (action: string): Promise<void> => {
    calls += 1;
    return send([2, 1000, '', JSON.stringify([action, '{}']), calls]);
  };
  const settings = (): Promise<Readonly<Record<string, string>>> =>
    page.evaluate(() => (window as unknown as Crossing).hostSettings ?? {});
  return { page, door, complaints, outside, asked, calculate, press, tell, settings };
}
