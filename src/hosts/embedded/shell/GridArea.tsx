import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Live, PaneTheme } from '../../../taskpane/host';
import { useSay } from '../../../taskpane/say';
import type { SettingsStore } from '../desk/settings-store';
import type { Started } from '../desk/start';
import { shellWords } from './words';

const { message } = shellWords;

const useStyles = makeStyles({
  area: { position: 'relative', flexGrow: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  grid: { position: 'absolute', inset: 0 },
  cover: { position: 'absolute', inset: 0, display: 'flex', alignItems: 'center', justifyContent: 'center' },
  failure: { position: 'absolute', top: 0, left: 0, right: 0, borderRadius: 0 },
});

export interface GridAreaProps {
  readonly settings: SettingsStore;
  readonly theme: Live<PaneTheme>;
  /** Given the desk once its first workbook is shown. */
  readonly onStarted: (started: Started) => void;
}

/** Where the grid draws. It is loaded by itself, so that the page around it is there first. */
export function GridArea({ settings, theme, onStarted }: GridAreaProps) {
  const styles = useStyles();
  const speak = useSay();
  const container = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'starting' | 'ready' | { readonly detail: string }>('starting');
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    // The grid takes an element for good: each start gets a fresh one.
    const inner = document.createElement('div');
    inner.style.cssText = 'position: absolute; inset: 0';
    element.append(inner);
    let stopped = false;
    let stop: (() => void) | undefined;
    import('../desk/start')
      .then(async ({ startDesk }) => {
        if (stopped) return;
        const started = await startDesk(inner, settings, theme);
        stop = started.stop;
        onStarted(started);
        setState('ready');
      })
      .catch((failure: unknown) => {
        setState({ detail: failure instanceof Error ? failure.message : String(failure) });
      });
    return () => {
      stopped = true;
      stop?.();
      inner.remove();
    };
  }, [settings, theme, onStarted]);
  return (
    <main className={styles.area} aria-label={speak(message('shell.grid'))}>
      <div ref={container} className={styles.grid} />
      {state === 'starting' && (
        <div className={styles.cover}>
          <Spinner size="small" label={speak(message('shell.loading'))} />
        </div>
      )}
      {typeof state === 'object' && (
        <MessageBar intent="error" className={styles.failure}>
          <MessageBarBody>{speak(message('shell.broken', state))}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                window.location.reload();
              }}
            >
              {speak(message('shell.reload'))}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </main>
  );
}
