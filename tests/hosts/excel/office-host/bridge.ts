import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Batch } from './executor';
import { Executor } from './executor';
import type { World } from './world';

/** What crosses between the library and the host, as text. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Microsoft's library, unmodified, over a host of ours. */
export interface OfficeHost {
  readonly world: World;
  readonly executor: Executor;
  /** The library's own globals. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Sizes of requests and answers in characters, the largest first seen. */
  readonly traffic: { requests: number; largestRequest: number; largestAnswer: number };
}

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
let compiled: Script | null = null;

/** Most that Excel on the web takes or gives in one request. */
export const LIMIT = 5_000_000;

export function officeHost(world: World): OfficeHost {
  const executor = new Executor(world);
  const traffic = { requests: 0, largestRequest: 0, largestAnswer: 0 };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Batch | string } };
      const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
      traffic.requests += 1;
      traffic.largestRequest = Math.max(traffic.largestRequest, text.length);
      setImmediate(() => {
        answer(id, batch, text.length);
      });
    },
  };
  const answer = (id: number, batch: Batch, length: number): void => {
    const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
    if (world.disconnected) {
      send({ id, message: { statusCode: 503, headers: {}, body: '' } });
      return;
    }
    const body = world.editing
      ? refusal('InvalidOperationInCellEditMode')
      : length > LIMIT
        ? refusal('RequestPayloadSizeLimitExceeded')
        : executor.execute(batch);
    const size = JSON.stringify(body).length;
    traffic.largestAnswer = Math.max(traffic.largestAnswer, size);
    const sent = size > LIMIT ? refusal('ResponsePayloadSizeLimitExceeded') : body;
    send({ id, message: { statusCode: 200, headers: {}, body: sent } });
    const events = world.events.splice(0);
    if (events.length === 0) return;
    const entries = events.map(({ type, text }, index) => [65_536, type, 'Workbook', JSON.stringify(text), index]);
    send({ type: 3, message: { entries } });
  };
  const library = load(bridge);
  // Members above what is declared are refused: the add-in must stay within it.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.OfficeExtension.CommonUtility.isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= 14;
  return { world, executor, traffic, ...library };
}

function refusal(code: string): object {
  return { Error: { Code: code, Message: code, ActionIndex: 0 }, Results: [], TraceIds: [] };
}

type Library = Pick<OfficeHost, 'Excel'> & {
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported(set: string, version: string): boolean;
    };
  };
};

/** A realm of its own for each host, so that nothing of one test lives on in the next. */
function load(bridge: Bridge): Library {
  compiled ??= new Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY });
  const page: Record<string, unknown> = {
    // The library's own timers keep no test alive.
    setTimeout: (handler: () => void, delay?: number) => setTimeout(handler, delay).unref(),
    clearTimeout,
    setInterval: (handler: () => void, delay?: number) => setInterval(handler, delay).unref(),
    clearInterval,
    console,
    navigator: { userAgent: 'host' },
    location: { search: '', hash: '', href: 'https://localhost:3000/taskpane.html' },
    document: { getElementsByTagName: () => [], addEventListener: () => undefined, cookie: '' },
    _richApiNativeBridge: bridge,
  };
  page['window'] = page;
  page['self'] = page;
  createContext(page);
  compiled.runInContext(page);
  return page as unknown as Library;
}
