import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { ruleWords } from '../../../compile/words';
import type { Decision, Item } from '../../../draft/compose/scribe';
import { vocabulary } from '../../../messages/message';
import type { Measure } from '../../../policy/measure';
import { textName } from '../../../policy/origin-words';
import type { Pack } from '../../../policy/pack';
import { NOTHING_SAID, standardsOf } from '../../../policy/standards';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { useWide } from '../../width';
import { DetailList } from '../DetailList';
import { DetailPart } from '../DetailPart';
import { measureDetailWords } from '../MeasureDetail';
import { measureItemWords } from '../MeasureItem';
import { ItemCard } from './ItemCard';
import { UnreadPart } from './UnreadPart';

export const measureGroupWords = vocabulary({
  'pane.review.count': { 'zh-CN': '{done}/{of}', en: '{done}/{of}' },
  'pane.review.confirm-all': { 'zh-CN': '本条全部确认', en: 'Confirm all of it' },
  'pane.review.confirm-all-of': { 'zh-CN': '第{number}条全部确认', en: 'Confirm all of measure {number}' },
  'pane.review.rules': { 'zh-CN': '读成的规则', en: 'The rules as read' },
});

const useStyles = makeStyles({
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '8px 8px 8px 12px',
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  count: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  all: { flexShrink: 0, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  right: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface MeasureGroupProps {
  readonly pack: Pack;
  readonly measure: Measure;
  /** All things of the measure. */
  readonly items: readonly Item[];
  /** Those in view. */
  readonly shown: readonly Item[];
  readonly onDecide: (items: readonly Item[], decision: Decision | null) => void;
}

/** A measure gone through: a card for each thing to look at, and what its rules come to, what was not read, what is open. */
export const MeasureGroup = memo(function MeasureGroup({ pack, measure, items, shown, onDecide }: MeasureGroupProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const id = useId();
  const wide = useWide();
  const { number, title, short, text, unread, open } = measure;
  const pending = items.filter(({ decision }) => decision === null);
  const rules = ruleWords(pack, measure.withheld ?? measure, standardsOf(pack, NOTHING_SAID).parameters);
  const { message } = measureGroupWords;
  const hasBeside = rules.length + unread.length + open.length > 0;
  const numbered = say(
    measureItemWords.message(number === 0 ? 'pane.measure.preamble' : 'pane.measure.number', { number }),
  );
  const named = say.locale === 'zh-CN' && number > 0 ? title : say.named(short);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.title} id={id}>
          {number === 0 ? numbered : `${numbered} ${named}`}
          {items.length > 0 ? (
            <span className={styles.count}>
              {say(message('pane.review.count', { done: items.length - pending.length, of: items.length }))}
            </span>
          ) : null}
        </h3>
        {pending.length > 1 ? (
          <Button
            className={styles.all}
            size="small"
            appearance="subtle"
            aria-label={say(message('pane.review.confirm-all-of', { number }))}
            onClick={() => {
              onDecide(pending, 'confirmed');
            }}
          >
            {say(message('pane.review.confirm-all'))}
          </Button>
        ) : null}
      </div>
      <div className={wide && shown.length > 0 && hasBeside ? styles.columns : undefined}>
        {shown.length > 0 ? (
          <ul className={styles.list}>
            {shown.map((item) => (
              <ItemCard key={item.id} item={item} text={text} onDecide={onDecide} />
            ))}
          </ul>
        ) : null}
        {hasBeside ? (
          <div className={`${styles.beside} ${wide && shown.length > 0 ? styles.right : ''}`}>
            {rules.length > 0 ? (
              <DetailPart title={say(message('pane.review.rules'))}>
                <DetailList items={rules.map(({ sentence }) => say(sentence))} />
              </DetailPart>
            ) : null}
            <UnreadPart measure={measure} />
            {open.length > 0 ? (
              <DetailPart title={say(measureDetailWords.message('pane.detail.open', { text: textName(pack) }))}>
                <div className={page.text}>
                  <DetailList items={open.map((each) => say.named(each))} />
                </div>
              </DetailPart>
            ) : null}
          </div>
        ) : null}
      </div>
    </section>
  );
}, isSame);

/** Whether a measure is as it was: its things one by one, for the lists of them are made anew. */
function isSame(a: MeasureGroupProps, b: MeasureGroupProps): boolean {
  const alike = (these: readonly Item[], those: readonly Item[]): boolean =>
    these.length === those.length && these.every((item, index) => item === those[index]);
  const same = a.pack === b.pack && a.measure === b.measure && a.onDecide === b.onDecide;
  return same && alike(a.items, b.items) && alike(a.shown, b.shown);
}
