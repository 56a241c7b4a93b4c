import type { PaneCommand, PaneHost } from '../../taskpane/host';
import actions from './actions.json';

/** What we need of Office to be asked by its buttons. */
export interface CommandsHost {
  readonly actions: {
    readonly associate: (id: string, action: (event: CommandEvent) => Promise<void>) => void;
  };
  readonly addin: { readonly showAsTaskpane: () => Promise<void> };
}

/** A press of a button, which the host holds to be under way until it is told. */
export interface CommandEvent {
  readonly completed: () => void;
}

const COMMANDS: readonly PaneCommand[] = ['check', 'check-here', 'formulas', 'standards', 'export', 'explain'];

/** What each button of the manifest asks for, by the id of its action. */
export const ACTIONS: readonly (readonly [action: string, command: PaneCommand])[] = Object.entries(actions).flatMap(
  ([action, name]) => {
    const command = COMMANDS.find((each) => each === name);
    return command === undefined ? [] : [[action, command] as const];
  },
);

/**
 * Registers the buttons of ribbon and menu: each shows the pane and asks it for something. The last request is kept until
 * the pane listens: the button may have started the page.
 */
export function followCommands(office: CommandsHost): NonNullable<PaneHost['onCommand']> {
  const listeners = new Set<(command: PaneCommand) => void>();
  let waiting: PaneCommand | null = null;
  for (const [action, command] of ACTIONS) {
    office.actions.associate(action, async (event) => {
      if (listeners.size === 0) waiting = command;
      for (const listener of listeners) listener(command);
      try {
        await office.addin.showAsTaskpane();
      } catch {
        // The pane cannot be shown (another dialog, a busy Excel): it does what was asked all the same.
      } finally {
        // Without it Excel holds the button down.
        event.completed();
      }
    });
  }
  return (listener) => {
    listeners.add(listener);
    const asked = waiting;
    waiting = null;
    if (asked !== null) listener(asked);
    return () => {
      listeners.delete(listener);
    };
  };
}
