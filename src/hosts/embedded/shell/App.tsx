import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Live, PaneTheme } from '../../../taskpane/host';
import { SayProvider } from '../../../taskpane/say';
import { THEMES } from '../../../taskpane/theme';
import type { SettingsStore } from '../desk/settings-store';
import { live } from '../desk/settings-store';
import type { Started } from '../desk/start';
import { EMBEDDED_TEXTS } from '../texts';
import { Bar } from './Bar';
import { Divider } from './Divider';
import { DropZone } from './DropZone';
import { GridArea } from './GridArea';
import { Notices } from './Notices';
import { PaneArea } from './PaneArea';
import { Questions } from './Questions';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { flexGrow: 1, minHeight: 0, display: 'flex' },
});

export interface AppProps {
  readonly settings: SettingsStore;
  readonly theme: Live<PaneTheme>;
}

/** The page: a slim bar, the grid, and the pane at its right. */
export function App({ settings, theme }: AppProps) {
  const styles = useStyles();
  const shown = useSyncExternalStore(theme.onChange, theme.current);
  const { locale, paneOpen, paneWidth } = useStore(settings);
  const [language] = useState(() => live(settings, (each) => each.locale));
  const [started, setStarted] = useState<Started | null>(null);
  const desk = started?.desk ?? null;
  const openFiles = useCallback((files: readonly File[]) => void desk?.open(files), [desk]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = EMBEDDED_TEXTS['shell.title']?.[locale] ?? '';
  }, [locale]);
  return (
    <FluentProvider theme={THEMES[shown]}>
      <SayProvider locale={language} texts={EMBEDDED_TEXTS}>
        <div className={styles.page}>
          <Bar desk={desk} settings={settings} />
          {desk && <Notices desk={desk} />}
          <div className={styles.table}>
            <GridArea settings={settings} theme={theme} onStarted={setStarted} />
            {paneOpen && <Divider settings={settings} />}
            <PaneArea started={started} width={paneWidth} open={paneOpen} />
          </div>
        </div>
        <DropZone onFiles={openFiles} />
        {desk && <Questions desk={desk} />}
      </SayProvider>
    </FluentProvider>
  );
}
