import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useSay } from '../../../taskpane/say';
import type { Started } from '../desk/start';
import { PaneBoundary } from './PaneBoundary';
import { shellWords } from './words';

const Pane = lazy(() => import('../../../taskpane/Pane').then(({ Pane }) => ({ default: Pane })));

const useStyles = makeStyles({
  area: {
    flexShrink: 0,
    minWidth: 0,
    maxWidth: '70vw',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hidden: { display: 'none' },
  cover: { height: '100%', display: 'flex', alignItems: 'center', justifyContent: 'center' },
});

export interface PaneAreaProps {
  /** Null until there is a workbook to look at. */
  readonly started: Started | null;
  readonly width: number;
  readonly open: boolean;
}

/** The pane beside the grid. Collapsed, it stays as it is: its results are there again when it opens. */
export function PaneArea({ started, width, open }: PaneAreaProps) {
  const styles = useStyles();
  const speak = useSay();
  const cover = (
    <div className={styles.cover}>
      <Spinner size="tiny" label={speak(shellWords.message('shell.pane-loading'))} />
    </div>
  );
  return (
    <aside
      className={open ? styles.area : styles.hidden}
      style={{ width }}
      aria-label={speak(shellWords.message('shell.pane'))}
    >
      {started ? (
        <PaneBoundary
          fallback={(detail, again) => (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{speak(shellWords.message('shell.pane-broken', { detail }))}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={again}>{speak(shellWords.message('shell.pane-again'))}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
        >
          <Suspense fallback={cover}>
            <PaneOfWorkbook started={started} />
          </Suspense>
        </PaneBoundary>
      ) : (
        cover
      )}
    </aside>
  );
}

/**
 * Another workbook, another pane: two counties name their sheets alike, and the results of one, and what undo would take
 * back in it, are not to stand beside the other.
 */
function PaneOfWorkbook({ started: { desk, host } }: { readonly started: Started }) {
  const laid = useStore(desk.state, (state) => state.laid);
  return <Pane key={laid} host={host} />;
}
