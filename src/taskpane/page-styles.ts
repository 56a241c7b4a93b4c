import { makeStyles, tokens } from '@fluentui/react-components';

/** How a page of the pane is laid out: a part that scrolls, and a foot that stays. */
export const usePageStyles = makeStyles({
  page: { height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    alignItems: 'start',
    gap: '12px',
    padding: '12px',
    boxSizing: 'border-box',
  },
  /** One of the columns that cards stand in where there is room. */
  column: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  /** Beside nothing else in a grid of cards. */
  whole: { gridColumn: '1 / -1' },
  foot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wideButton: { flexGrow: 1, maxWidth: '360px' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  formula: {
    display: 'block',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});
