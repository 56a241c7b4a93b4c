import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { LOCALES } from '../../../messages/message';
import { useSay } from '../../../taskpane/say';
import type { Desk } from '../desk/desk';
import { SAMPLES } from '../desk/desk-state';
import type { Appearance } from '../desk/settings';
import { APPEARANCES } from '../desk/settings';
import type { SettingsStore } from '../desk/settings-store';
import {
  ArrowDownload20Regular,
  DarkTheme20Regular,
  Delete20Regular,
  Document20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  MoreHorizontal20Regular,
  PanelRightContract20Regular,
  PanelRightExpand20Regular,
} from './icons';
import { KeptState } from './KeptState';
import { shellWords } from './words';

const { message } = shellWords;

const LANGUAGES = { 'zh-CN': '中文', en: 'English' } as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    height: '40px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  clipped: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  wordless: { '@media (max-width: 720px)': { display: 'none' } },
  input: { display: 'none' },
});

export interface BarProps {
  readonly desk: Desk | null;
  readonly settings: SettingsStore;
}

/** The slim bar above grid and pane. */
export function Bar({ desk, settings }: BarProps) {
  const styles = useStyles();
  const speak = useSay();
  const { locale, appearance, paneOpen } = useStore(settings);
  const input = useRef<HTMLInputElement>(null);
  const busy = desk === null;
  const paneWord = speak(message(paneOpen ? 'shell.pane-hide' : 'shell.pane-show'));
  return (
    <header className={styles.bar}>
      <input
        ref={input}
        className={styles.input}
        type="file"
        data-open-file=""
        accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        tabIndex={-1}
        onChange={(event) => {
          void desk?.open([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Tooltip content={speak(message('shell.open-hint'))} relationship="description">
        <Button
          appearance="subtle"
          icon={<FolderOpen20Regular />}
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          <span className={styles.wordless}>{speak(message('shell.open'))}</span>
        </Button>
      </Tooltip>
      <Tooltip content={speak(message('shell.save-hint'))} relationship="description">
        <Button appearance="subtle" icon={<ArrowDownload20Regular />} disabled={busy} onClick={() => void desk?.save()}>
          <span className={styles.wordless}>{speak(message('shell.save'))}</span>
        </Button>
      </Tooltip>
      <SamplesMenu desk={desk} />
      <div className={styles.name}>{desk && <WorkbookName desk={desk} />}</div>
      <Menu
        checkedValues={{ locale: [locale] }}
        onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
          const next = LOCALES.find((each) => each === chosen);
          if (next) settings.setState({ locale: next });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={speak(message('shell.language'))} relationship="label">
            <Button appearance="subtle" icon={<LocalLanguage20Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {LOCALES.map((each) => (
              <MenuItemRadio key={each} name="locale" value={each} lang={each}>
                {LANGUAGES[each]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <AppearanceMenu appearance={appearance} settings={settings} />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={speak(message('shell.more'))} relationship="label">
            <Button appearance="subtle" icon={<MoreHorizontal20Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<Delete20Regular />} disabled={busy} onClick={() => void desk?.clear()}>
              {speak(message('shell.clear'))}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={paneWord} relationship="label">
        <Button
          appearance="subtle"
          icon={paneOpen ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />}
          aria-expanded={paneOpen}
          onClick={() => {
            settings.setState({ paneOpen: !paneOpen });
          }}
        />
      </Tooltip>
    </header>
  );
}

function SamplesMenu({ desk }: { readonly desk: Desk | null }) {
  const styles = useStyles();
  const speak = useSay();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DocumentTable20Regular />} disabled={desk === null}>
          <span className={styles.wordless}>{speak(message('shell.samples'))}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem
              key={sample}
              icon={<DocumentTable20Regular />}
              subText={speak(message(`shell.sample.${sample}-hint`))}
              onClick={() => void desk?.openSample(sample)}
            >
              {speak(message(`shell.sample.${sample}`))}
            </MenuItem>
          ))}
          <MenuItem
            icon={<Document20Regular />}
            subText={speak(message('shell.blank-hint'))}
            onClick={() => void desk?.openBlank()}
          >
            {speak(message('shell.blank'))}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function WorkbookName({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const name = useStore(desk.state, (state) => state.name);
  return (
    <>
      <Text as="h1" weight="semibold" className={styles.clipped}>
        {name}
      </Text>
      <KeptState desk={desk} />
    </>
  );
}

function AppearanceMenu({
  appearance,
  settings,
}: {
  readonly appearance: Appearance;
  readonly settings: SettingsStore;
}) {
  const speak = useSay();
  return (
    <Menu
      checkedValues={{ appearance: [appearance] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        const next = APPEARANCES.find((each) => each === chosen);
        if (next) settings.setState({ appearance: next });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={speak(message('shell.theme'))} relationship="label">
          <Button appearance="subtle" icon={<DarkTheme20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {APPEARANCES.map((each) => (
            <MenuItemRadio key={each} name="appearance" value={each}>
              {speak(message(`shell.theme.${each}`))}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
