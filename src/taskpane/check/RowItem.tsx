import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { RowView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { Flag16Regular, TargetArrow16Regular } from '../icons';
import { useSay } from '../say';
import type { OpenedState } from './rows-store';
import { Trace } from './Trace';
import { VerdictMark } from './VerdictMark';
import { verdictName } from './verdict-words';

export const rowItemWords = vocabulary({
  'pane.row.unnamed': { 'zh-CN': '第{row}行（未填企业名称）', en: 'Row {row} (no name)' },
  'pane.row.loading': { 'zh-CN': '正在读取', en: 'Loading' },
  'pane.row.findings': { 'zh-CN': '疑点{count}处', en: '{count, plural, one {# finding} other {# findings}}' },
  'pane.row.near': { 'zh-CN': '临界', en: 'at the line' },
});

const useStyles = makeStyles({
  item: { position: 'absolute', top: 0, left: 0, right: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    width: '100%',
    minHeight: '59px',
    alignContent: 'center',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralCardBackground },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  mark: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  line: {
    gridColumn: '2 / 4',
    display: 'flex',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  verdict: { flexShrink: 0 },
  eligible: { color: tokens.colorStatusSuccessForeground3 },
  ineligible: { color: tokens.colorStatusDangerForeground3 },
  brief: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'right',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  flags: { display: 'flex', gap: '4px', color: tokens.colorNeutralForeground2, alignItems: 'center' },
  trace: { padding: '4px 12px 16px', backgroundColor: tokens.colorNeutralBackground1 },
});

export interface RowItemProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly place: number;
  readonly of: number;
  /** Pixels from the list's top. */
  readonly top: number;
  /** Null while its page is under way. */
  readonly view: RowView | null;
  readonly open: OpenedState['open'];
  /** The trace opens under the row; else beside the list. */
  readonly inPlace: boolean;
  /** Reached by Tab; the others by arrows. */
  readonly active: boolean;
  readonly onOpen: (row: number) => void;
}

/** One enterprise: name, verdict as shape, colour and word, and the gap or what is missing. */
export function RowItem({ ref, place, of, top, view, open, inPlace, active, onOpen }: RowItemProps) {
  const styles = useStyles();
  const say = useSay();
  const chosen = view !== null && open?.row === view.row;
  const tone = view?.verdict === 'eligible' || view?.verdict === 'ineligible' ? styles[view.verdict] : undefined;
  return (
    <li
      ref={ref}
      data-index={place}
      aria-posinset={place + 1}
      aria-setsize={of}
      className={styles.item}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {view ? (
        <button
          type="button"
          data-place={place}
          tabIndex={active ? 0 : -1}
          aria-expanded={chosen}
          className={mergeClasses(styles.button, chosen && styles.chosen)}
          onClick={() => {
            onOpen(view.row);
          }}
        >
          <span className={styles.mark}>
            <VerdictMark verdict={view.verdict} />
          </span>
          <span className={mergeClasses(styles.name, chosen && styles.whole)} title={view.name ?? undefined}>
            {view.name ?? say(rowItemWords.message('pane.row.unnamed', { row: view.row }))}
          </span>
          <Flags view={view} />
          <span className={styles.line}>
            <span className={mergeClasses(styles.verdict, tone)}>{say(verdictName(view.verdict))}</span>
            <span className={styles.brief}>{say.all(view.brief)}</span>
          </span>
        </button>
      ) : (
        <div className={styles.button} aria-busy>
          <span />
          <span className={styles.line}>{say(rowItemWords.message('pane.row.loading'))}</span>
        </div>
      )}
      {chosen && inPlace && open.explained ? (
        <div className={styles.trace}>
          <Trace explained={open.explained} />
        </div>
      ) : null}
    </li>
  );
}

function Flags({ view }: { readonly view: RowView }) {
  const styles = useStyles();
  const say = useSay();
  const findings = say(rowItemWords.message('pane.row.findings', { count: view.findings }));
  const near = say(rowItemWords.message('pane.row.near'));
  return (
    <span className={styles.flags}>
      {view.near ? <TargetArrow16Regular title={near} /> : null}
      {view.findings > 0 ? <Flag16Regular title={findings} /> : null}
    </span>
  );
}
