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
import type { PaneHost } from '../../../taskpane/host';
import { useSay } from '../../../taskpane/say';
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
  readonly host: PaneHost | null;
  readonly width: number;
  readonly open: boolean;
}

/** The pane beside the grid. Collapsed, it stays as it is: its results are there again when it opens. */
export function PaneArea({ host, width, open }: PaneAreaProps) {
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
      {host ? (
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
            <Pane host={host} />
          </Suspense>
        </PaneBoundary>
      ) : (
        cover
      )}
    </aside>
  );
}
