import { makeStyles, tokens } from '@fluentui/react-components';

/** How the pages of 测算 are laid out: what is tried, what it comes to, tables and rows. */
export const useTrialStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px', boxSizing: 'border-box' },
  section: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '4px 0 4px 8px',
      textAlign: 'right',
      verticalAlign: 'top',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      overflowWrap: 'anywhere',
    },
    '& th:first-child, & td:first-child': { paddingLeft: 0, textAlign: 'left' },
    '& thead th': {
      borderTop: 'none',
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
      whiteSpace: 'nowrap',
    },
    // A long name wraps; the figures' headings stay whole.
    '& thead th:first-child': { whiteSpace: 'normal' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
  },
  rowHead: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere', textAlign: 'left' },
  side: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  sides: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  number: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});
