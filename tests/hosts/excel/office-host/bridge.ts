import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { Door, refusal } from './door';
import type { Reply } from './door';
import type { Batch } from './executor';
import type { World } from './world';

/** What crosses between the library and the host, as text. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Microsoft's library, unmodified, over a host of ours. */
export interface OfficeHost {
  readonly world: World;
  readonly door: Door;
  /** The library's own globals. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Hands over events that came of something else than a request: a user's own. */
  readonly tell: () => void;
}

/** The library's file for each platform. */
const LIBRARIES = {
  win32: require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'),
  web: require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'),
  mac: require.resolve('@microsoft/office-js/dist/excel-mac-16.00.debug.js'),
} as const;

export type Platform = keyof typeof LIBRARIES;

interface Options {
  readonly platform?: Platform;
  /** What the host says that it knows, beside ExcelApi up to its second number. */
  readonly sets?: readonly string[];
  readonly excelApi?: number;
}

const compiled = new Map<string, Script>();

export function officeHost(world: World, { platform = 'win32', excelApi = 14, sets = [] }: Options = {}): OfficeHost {
  const door = new Door(world);
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Batch | string } };
      const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
      door
        .ask(text, batch)
        .then((reply) => {
          if (!reply) return;
          send({ id, message: responseOf(reply) });
          tell();
        })
        .catch((error: unknown) => {
          // What this host does not know fails the test that asked for it.
          setImmediate(() => {
            throw error;
          });
        });
    },
  };
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const tell = (): void => {
    const entries = door.events();
    if (entries.length > 0) send({ type: 3, message: { entries } });
  };
  const library = load(bridge, LIBRARIES[platform]);
  // Members above what is declared are refused: the add-in must stay within it.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.OfficeExtension.CommonUtility.isSetSupported = (set: string, version: string): boolean =>
    sets.includes(`${set} ${version}`) || (set === 'ExcelApi' && Number(version.split('.')[1]) <= excelApi);
  return { world, door, tell, ...library };
}

function responseOf(reply: Reply): object {
  if (reply.kind === 'disconnected') return { statusCode: 503, headers: {}, body: '' };
  const body = reply.kind === 'editing' ? refusal('InvalidOperationInCellEditMode') : reply.body;
  return { statusCode: 200, headers: {}, body };
}

type Library = Pick<OfficeHost, 'Excel'> & {
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported(set: string, version: string): boolean;
    };
  };
};

function scriptOf(filename: string): Script {
  const known = compiled.get(filename);
  if (known) return known;
  const script = new Script(readFileSync(filename, 'utf8'), { filename });
  compiled.set(filename, script);
  return script;
}

/** A realm of its own for each host, so that nothing of one test lives on in the next. */
function load(bridge: Bridge, file: string): Library {
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
  scriptOf(file).runInContext(page);
  return page as unknown as Library;
}
