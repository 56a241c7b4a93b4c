import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vocabulary } from '../messages/message';
import {
  ArrowTrendingLines20Filled,
  ArrowTrendingLines20Regular,
  BookOpen20Filled,
  BookOpen20Regular,
  ClipboardCheckmark20Filled,
  ClipboardCheckmark20Regular,
  DocumentArrowRight20Filled,
  DocumentArrowRight20Regular,
  MathFormula20Filled,
  MathFormula20Regular,
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
  'pane.place.formulas': { 'zh-CN': '公式', en: 'Formulas' },
  'pane.place.trial': { 'zh-CN': '测算', en: 'Trial' },
  'pane.place.export': { 'zh-CN': '导出', en: 'Export' },
  'pane.places': { 'zh-CN': '任务窗格的各部分', en: 'Parts of the task pane' },
});

const ICONS: Readonly<Record<Place, { readonly chosen: ReactElement; readonly other: ReactElement }>> = {
  check: { chosen: <ClipboardCheckmark20Filled />, other: <ClipboardCheckmark20Regular /> },
  policy: { chosen: <BookOpen20Filled />, other: <BookOpen20Regular /> },
  standards: { chosen: <Options20Filled />, other: <Options20Regular /> },
  formulas: { chosen: <MathFormula20Filled />, other: <MathFormula20Regular /> },
  trial: { chosen: <ArrowTrendingLines20Filled />, other: <ArrowTrendingLines20Regular /> },
  export: { chosen: <DocumentArrowRight20Filled />, other: <DocumentArrowRight20Regular /> },
};

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Icon above word, none narrower than a finger; of 320 px a long word (Standards) takes more than a short one.
  tab: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 'auto',
    minWidth: '44px',
    maxWidth: '112px',
    minHeight: '52px',
    padding: '6px 0',
    rowGap: '2px',
    columnGap: 0,
    alignContent: 'center',
    justifyItems: 'center',
    '& .fui-Tab__icon': { gridColumnStart: 1, gridRowStart: 1 },
    // The colour that the word takes, so that the icon is seen on the fill of high contrast too.
    ':enabled:hover .fui-Tab__icon': { color: tokens.colorNeutralForeground1Hover },
    '& .fui-Tab__content, & .fui-Tab__content--reserved-space': {
      gridColumnStart: 1,
      gridRowStart: 2,
      padding: 0,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
});

export interface PlaceTabsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** One row: an icon and a word each. */
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
          className={styles.tab}
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
