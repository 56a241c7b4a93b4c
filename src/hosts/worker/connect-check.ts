import type { Endpoint, Remote } from 'comlink';
import { proxy, releaseProxy, wrap } from 'comlink';
import type { CheckSession } from '../../check/session';
import type { CheckService } from './check-service';
import { arrived } from './crossing';

/** A session that lives elsewhere, and the end of the connection to it. */
export interface ConnectedCheck {
  readonly session: CheckSession;
  readonly disconnect: () => void;
}

/** Speaks to a session behind `endpoint` as if it were here. Typed arrays are copied: the pane keeps its own. */
export function connectCheck(endpoint: Endpoint): ConnectedCheck {
  const remote: Remote<CheckService> = wrap<CheckService>(endpoint);
  const session: CheckSession = {
    find: async (sheets, choices, standards) => arrived(await remote.find(sheets, choices, standards)),
    run: async (measures, standards, report) => arrived(await remote.run(measures, standards, proxy(report))),
    cancel: () => {
      void remote.cancel();
    },
    rows: async (query, from, count) => arrived(await remote.rows(query, from, count)),
    explain: async (row) => arrived(await remote.explain(row)),
    findings: async () => arrived(await remote.findings()),
    resultColumns: async (highlight) => arrived(await remote.resultColumns(highlight)),
    dependents: async () => arrived(await remote.dependents()),
  };
  return {
    session,
    disconnect: () => {
      remote[releaseProxy]();
    },
  };
}
