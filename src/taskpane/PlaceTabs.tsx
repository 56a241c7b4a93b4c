import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vocabulary } from '../messages/message';
import {
  BookOpen20Filled,
  BookOpen20Regular,
  ClipboardCheckmark20Filled,
  ClipboardCheckmark20Regular,
  Options20Filled,
  Options20Regular,
} from './icons';
import { PLACES } from './place-store';
import type { Place } from './place-store';
import { useSay } from './say';

export const tabWords = vocabulary({
  'pane.title': { 'zh-CN': '产业政策核验', en: 'Policy check' },
  'pane.place.check': { 'zh-CN': '核验', en: 'Check' },
  'pane.place.policy': { 'zh-CN': '政策', en: 'Policy' },
  'pane.place.standards': { 'zh-CN': '标准', en: 'Standards' },
  'pane.places': { 'zh-CN': '任务窗格的各部分', en: 'Parts of the task pane' },
});

const ICONS: Readonly<Record<Place, { readonly chosen: ReactElement; readonly other: ReactElement }>> = {
  check: { chosen: <ClipboardCheckmark20Filled />, other: <ClipboardCheckmark20Regular /> },
  policy: { chosen: <BookOpen20Filled />, other: <BookOpen20Regular /> },
  standards: { chosen: <Options20Filled />, other: <Options20Regular /> },
};

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    paddingLeft: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PlaceTabsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** One row: an icon and two characters each. */
export function PlaceTabs({ place, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={place}
      aria-label={say(tabWords.message('pane.places'))}
      onTabSelect={(_, { value }) => {
        const chosen = PLACES.find((known) => known === value);
        if (chosen) onPlace(chosen);
      }}
    >
      {PLACES.map((known) => (
        <Tab
          key={known}
          value={known}
          id={`pane-tab-${known}`}
          aria-controls={known === place ? `pane-place-${known}` : undefined}
          icon={known === place ? ICONS[known].chosen : ICONS[known].other}
        >
          {say(tabWords.message(`pane.place.${known}`))}
        </Tab>
      ))}
    </TabList>
  );
}
