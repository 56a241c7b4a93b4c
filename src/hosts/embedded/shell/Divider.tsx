import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useSay } from '../../../taskpane/say';
import { PANE_WIDTH, paneWidth } from '../desk/settings';
import type { SettingsStore } from '../desk/settings-store';
import { shellWords } from './words';

const STEP = 16;

const useStyles = makeStyles({
  divider: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    transitionProperty: 'background-color',
    transitionDuration: tokens.durationFast,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  dragging: { backgroundColor: tokens.colorCompoundBrandBackground },
});

/** The line between grid and pane: dragged by pointer, moved by arrow keys. */
export function Divider({ settings }: { readonly settings: SettingsStore }) {
  const styles = useStyles();
  const speak = useSay();
  const width = useStore(settings, (state) => state.paneWidth);
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const [dragging, setDragging] = useState(false);
  const set = (asked: number): void => {
    settings.setState({ paneWidth: paneWidth(asked) });
  };
  const finish = (): void => {
    start.current = null;
    setDragging(false);
  };
  return (
    <div
      className={dragging ? `${styles.divider} ${styles.dragging}` : styles.divider}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={speak(shellWords.message('shell.divider'))}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        setDragging(true);
      }}
      onPointerMove={(event) => {
        if (start.current) set(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
      onDoubleClick={() => {
        set(PANE_WIDTH.usual);
      }}
      onKeyDown={(event) => {
        const to: Readonly<Record<string, number>> = {
          ArrowLeft: width + STEP,
          ArrowRight: width - STEP,
          Home: PANE_WIDTH.least,
          End: PANE_WIDTH.most,
        };
        const asked = to[event.key];
        if (asked === undefined) return;
        event.preventDefault();
        set(asked);
      }}
    />
  );
}
