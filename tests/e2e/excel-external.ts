/** What the page needs to know to take the test for an Office program. */
export interface ExternalConfig {
  /** `Excel|Win32|16.01|zh-CN|||disableLogging|3`. */
  readonly host: string;
  /** Which program, by its number. */
  readonly program: number;
  readonly locale: string;
  /** Sets and versions that the program says it knows. */
  readonly matrix: Readonly<Record<string, string>>;
  /** Colours by name, as whole numbers. */
  readonly theme: Readonly<Record<string, number>>;
  /** The add-in's settings that the document holds. */
  readonly settings: Readonly<Record<string, string>>;
}

/** An answer to a batch: Office's own number for a fault, and the text where there is none. */
export interface ExternalAnswer {
  readonly fault: number;
  readonly text: string;
}

/** What the page calls over to the test, and what it keeps for the test to call. */
export interface Crossing {
  readonly hostExecute: (batch: string) => Promise<ExternalAnswer | null>;
  /** Everything that is asked of the program beside batches, by name. */
  readonly hostAsked: (what: string) => Promise<void>;
  hostTell?: (entry: readonly unknown[]) => void;
  /** What the document holds of the add-in's settings by now. */
  hostSettings?: Readonly<Record<string, string>>;
}

/** What a desktop program hangs on the page before Office.js loads. Runs in the page: it can reach nothing around it. */
export function external(config: ExternalConfig): void {
  const crossing = window as unknown as Crossing;
  const array = (items: unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const later = (callback: (answer: object) => void, items: unknown[]): void => {
    setTimeout(() => {
      callback(array(items));
    }, 0);
  };
  crossing.hostSettings = config.settings;
  // The library refuses what is above the declared sets, as soon as it is there to be told so.
  const waiting = setInterval(() => {
    const { OfficeExtension: library } = window as unknown as {
      readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
    };
    if (!library?.CommonUtility) return;
    library.CommonUtility._doApiNotSupportedCheck = true;
    clearInterval(waiting);
  }, 1);
  const plain: Readonly<Record<string, unknown>> = {
    GetAppType: config.program,
    GetSolutionRef: 'policy-check',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: config.locale,
    GetAppDataLocale: config.locale,
    GetDocUrl: '',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetHostFullVersion: '16.0.1',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify(config.theme),
    GetSupportedMatrix: JSON.stringify(config.matrix),
  };
  const context = {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(crossing.hostSettings ?? {})) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        void crossing.hostAsked('settings');
        crossing.hostSettings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
      },
    }),
  };
  Object.defineProperty(window, 'external', {
    value: {
      GetHostInfo: () => config.host,
      GetContext: () => context,
      Execute: (id: number, params: { toArray?: () => unknown[] } | unknown[], callback: (answer: object) => void) => {
        const given = Array.isArray(params) ? params : (params.toArray?.() ?? []);
        const inner = given[0] as unknown[] | { toArray(): unknown[] } | undefined;
        if (id !== 93 || inner === undefined) {
          void crossing.hostAsked(`execute ${String(id)}`);
          later(callback, [0, null]);
          return;
        }
        const message = (Array.isArray(inner) ? inner : inner.toArray())[4] as string;
        void crossing.hostExecute(message).then((answer) => {
          if (answer) callback(array(answer.fault === 0 ? [0, 200, [], answer.text] : [answer.fault]));
        });
      },
      RegisterEvent: (
        id: number,
        _target: string,
        handler: (id: number, entry: object) => void,
        callback: (answer: object) => void,
      ) => {
        // The workbook's events, custom functions and, in a shared runtime, buttons all speak through 33.
        if (id === 33) {
          crossing.hostTell = (entry) => {
            handler(33, array([entry]));
          };
        }
        later(callback, [0]);
      },
      UnregisterEvent: (_id: number, _target: string, _handler: unknown, callback: (answer: object) => void) => {
        later(callback, [0]);
      },
    },
  });
}
