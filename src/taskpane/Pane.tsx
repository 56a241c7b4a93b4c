import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { CheckPlace } from './check/CheckPlace';
import { ExportPlace } from './export/ExportPlace';
import { FormulasPlace } from './formula/FormulasPlace';
import type { PaneHost } from './host';
import { ModelContext } from './model-context';
import { NewerBuild } from './NewerBuild';
import { Notices } from './Notices';
import { createPaneStore } from './pane-store';
import type { PaneState } from './pane-store';
import { PlaceTabs, tabWords } from './PlaceTabs';
import type { Place, PlaceStore } from './place-store';
import { ImportPlace } from './policy/import/ImportPlace';
import type { ImportStore } from './policy/import/import-store';
import { NoPolicyView } from './policy/NoPolicyView';
import { PolicyLine } from './policy/PolicyLine';
import { PolicyPlace } from './policy/PolicyPlace';
import { ProposalDialog } from './ProposalDialog';
import { SayProvider, useSay } from './say';
import { StandardsPlace } from './standards/StandardsPlace';
import { THEMES } from './theme';
import { TrialPlace } from './trial/TrialPlace';
import { useIsWide, WideContext } from './width';
import { paneTexts } from './words';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Read out, and not drawn: the program names the pane already.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  place: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export interface PaneProps {
  readonly host: PaneHost;
}

/** The task pane, whole: it fills its parent. Everything it knows of its surroundings comes with the host. */
export function Pane({ host }: PaneProps) {
  const theme = useSyncExternalStore(host.theme.onChange, host.theme.current);
  const [pane] = useState(() => createPaneStore(host));
  const { model, use } = useStore(pane.store);
  const texts = useMemo(() => ({ ...paneTexts, ...host.texts }), [host]);
  useEffect(() => pane.follow(), [pane]);
  // No class: Fluent hands it on to what lies above the page (dialogs, menus), which would then cover the workbook.
  return (
    <FluentProvider
      theme={THEMES[theme]}
      style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
      onFocusCapture={model.touch}
    >
      <SayProvider locale={host.locale} texts={texts}>
        <ModelContext value={model}>
          <Places places={model.places} imports={model.imports} policy={model.host.pack.id} use={use} />
        </ModelContext>
      </SayProvider>
    </FluentProvider>
  );
}

interface PlacesProps {
  readonly places: PlaceStore;
  readonly imports: ImportStore;
  /** The id of the policy: under another one, every page begins anew. */
  readonly policy: string;
  readonly use: PaneState['use'];
}

function Places({ places, imports, policy, use }: PlacesProps) {
  const styles = useStyles();
  const say = useSay();
  const place = useStore(places.store, (state) => state.place);
  const importing = useStore(imports.store, ({ open }) => open) && place === 'policy';
  const [ref, wide] = useIsWide();
  return (
    <WideContext value={wide}>
      <div className={styles.pane} ref={ref} lang={say.locale}>
        <h1 className={styles.hidden}>{say(tabWords.message('pane.title'))}</h1>
        <PlaceTabs place={place} onPlace={places.go} />
        <NewerBuild />
        <Notices />
        <div className={styles.place} role="tabpanel" id={`pane-place-${place}`} aria-labelledby={`pane-tab-${place}`}>
          {importing ? (
            <ImportPlace />
          ) : use.kind === 'absent' || use.kind === 'awaited' ? (
            <NoPolicyView use={use} />
          ) : (
            <PlaceView key={policy} place={place} />
          )}
        </div>
        <ProposalDialog />
      </div>
    </WideContext>
  );
}

function PlaceView({ place }: { readonly place: Place }) {
  switch (place) {
    case 'check':
      return (
        <>
          <PolicyLine />
          <CheckPlace />
        </>
      );
    case 'policy':
      return (
        <>
          <PolicyLine faults="each" />
          <PolicyPlace />
        </>
      );
    case 'standards':
      return <StandardsPlace />;
    case 'formulas':
      return <FormulasPlace />;
    case 'trial':
      return <TrialPlace />;
    case 'export':
      return <ExportPlace />;
  }
}
