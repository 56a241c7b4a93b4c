import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { ruleWords } from '../../compile/words';
import { vocabulary } from '../../messages/message';
import { slipWords } from '../../policy/attribute-words';
import { slipPlace, textName } from '../../policy/origin-words';
import type { Measure } from '../../policy/measure';
import { standardsOf } from '../../policy/standards';
import { DraftLine } from '../DraftLine';
import { ArrowLeft20Regular } from '../icons';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { useWide } from '../width';
import { DetailList } from './DetailList';
import { DetailPart } from './DetailPart';
import { UnreadPart } from './import/UnreadPart';
import { KindBadges } from './KindBadges';
import { MeasureAttributes } from './MeasureAttributes';
import { measureItemWords } from './MeasureItem';
import { MeasureText } from './MeasureText';
import { treatment } from './treatment';

export const measureDetailWords = vocabulary({
  'pane.detail.back': { 'zh-CN': '返回条款列表', en: 'Back to the measures' },
  'pane.detail.rules': { 'zh-CN': '规则', en: 'The rules' },
  'pane.detail.withheld': {
    'zh-CN': '由原文草拟，还有{count}项待确认，确认之前不用于核验和奖补。',
    en: 'Drafted from the text; {count, plural, one {# thing is} other {# things are}} to be confirmed, and until then nothing is judged or paid by them.',
  },
  'pane.detail.open': { 'zh-CN': '{text}未明确', en: 'What {text} leaves open' },
  'pane.detail.fill': { 'zh-CN': '可在“标准”填写', en: 'To fill in under Standards' },
  'pane.detail.not-seen': { 'zh-CN': '未见到或未收入', en: 'Not seen or left out' },
  'pane.detail.slips': { 'zh-CN': '{text}笔误', en: 'Slips of {text}' },
  'pane.detail.readings': { 'zh-CN': '本工具理解', en: 'Our readings' },
  'pane.detail.quote': { 'zh-CN': '“{words}”', en: '“{words}”' },
  'pane.detail.treatment': { 'zh-CN': '本工具怎样处理', en: 'What this add-in does with it' },
});

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '4px', padding: '4px 4px 0' },
  scroll: { backgroundColor: tokens.colorNeutralBackground1 },
  detail: { padding: '12px 12px 24px', display: 'flex', flexDirection: 'column', gap: '16px' },
  side: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '16px 24px' },
  number: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quote: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fill: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', marginTop: '8px' },
});

export interface MeasureDetailProps {
  readonly measure: Measure;
  /** Null where the list stands beside it. */
  readonly onBack: (() => void) | null;
}

/** One measure whole: text, rules in plain words, what is open or was not seen, how it is read, what we do with it. */
export function MeasureDetail({ measure, onBack }: MeasureDetailProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const wide = useWide();
  const { host, places, standards } = useModel();
  const saidStandards = useStore(standards.store, (state) => state.said);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    headingRef.current?.focus();
  }, []);
  const word = (code: keyof typeof measureDetailWords.texts, params = {}): string =>
    say(measureDetailWords.message(code, params));
  const { number, title, short, text, kinds, open, notSeen, slips, readings } = measure;
  const called = textName(host.pack);
  const { parameters: values } = standardsOf(host.pack, saidStandards);
  const rules = ruleWords(host.pack, measure.withheld ?? measure, values);
  const parameters = host.pack.parameters.filter((parameter) => parameter.measure === number);
  return (
    <>
      {rules.length > 0 ? <DraftLine /> : null}
      <div
        className={`${page.scroll} ${styles.scroll}`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onBack?.();
        }}
      >
        {onBack ? (
          <div className={styles.bar}>
            <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
              {word('pane.detail.back')}
            </Button>
          </div>
        ) : null}
        <article className={styles.detail}>
          <header>
            <span className={styles.number}>
              {say(
                measureItemWords.message(number === 0 ? 'pane.measure.preamble' : 'pane.measure.number', { number }),
              )}
            </span>
            <h2 className={styles.title} ref={headingRef} tabIndex={-1}>
              {say.locale === 'zh-CN' && number > 0 ? title : say.named(short)}
            </h2>
            <KindBadges kinds={kinds} />
          </header>
          <div className={wide && rules.length > 0 ? styles.side : styles.detail} style={{ padding: 0 }}>
            <MeasureText measure={measure} />
            {rules.length > 0 ? (
              <DetailPart title={word('pane.detail.rules')}>
                {measure.withheld ? (
                  <p className={page.quiet}>{word('pane.detail.withheld', { count: measure.toConfirm.length })}</p>
                ) : null}
                <DetailList items={rules.map(({ sentence }) => say(sentence))} />
              </DetailPart>
            ) : null}
          </div>
          <MeasureAttributes measure={measure} />
          {open.length > 0 || parameters.length > 0 ? (
            <DetailPart title={word('pane.detail.open', { text: called })}>
              <DetailList items={open.map((item) => say.named(item))} />
              {parameters.length > 0 ? (
                <div className={styles.fill}>
                  <span className={page.quiet}>{word('pane.detail.fill')}</span>
                  {parameters.map(({ id, name }) => (
                    <Link
                      key={id}
                      as="button"
                      onClick={() => {
                        places.openStandard(id);
                      }}
                    >
                      {say.named(name)}
                    </Link>
                  ))}
                </div>
              ) : null}
            </DetailPart>
          ) : null}
          <UnreadPart measure={measure} />
          {notSeen.length > 0 ? (
            <DetailPart title={word('pane.detail.not-seen')}>
              <DetailList items={notSeen.map((item) => say.named(item))} />
            </DetailPart>
          ) : null}
          {slips.length > 0 ? (
            <DetailPart title={word('pane.detail.slips', { text: slipPlace(host.pack) })}>
              <DetailList items={slips.map((slip) => say.named(slipWords(host.pack, measure, slip)))} />
            </DetailPart>
          ) : null}
          {readings.length > 0 ? (
            <DetailPart title={word('pane.detail.readings')}>
              <DetailList
                items={readings.map(({ text: reading, words }) => (
                  <>
                    {say.named(reading)}
                    <div className={styles.quote} lang="zh-CN">
                      {word('pane.detail.quote', { words: text.slice(words.start, words.end) })}
                    </div>
                  </>
                ))}
              />
            </DetailPart>
          ) : null}
          <DetailPart title={word('pane.detail.treatment')}>
            <DetailList items={treatment(host.pack, measure).map((sentence) => say(sentence))} />
          </DetailPart>
        </article>
      </div>
    </>
  );
}
