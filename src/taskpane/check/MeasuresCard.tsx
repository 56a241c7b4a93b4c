import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { tickedMeasures } from './list-store';

export const measuresCardWords = vocabulary({
  'pane.measures.title': { 'zh-CN': '核验条款', en: 'Measures' },
  'pane.measures.name': { 'zh-CN': '第{number}条 {short}', en: 'Measure {number}: {short}' },
  'pane.measures.text': { 'zh-CN': '{text}', en: 'Text' },
  'pane.measures.text-of': { 'zh-CN': '查看第{number}条{text}', en: 'Read {text} of measure {number}' },
});

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  box: { flexGrow: 1, minWidth: 0 },
  why: {
    margin: '0 0 4px 36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The measures that judge enterprises; one that the list cannot decide is unticked, with the reason. */
export function MeasuresCard({ list }: { readonly list: ListView }) {
  const styles = useStyles();
  const say = useSay();
  const { host, list: store, places } = useModel();
  const ticks = useStore(store.store, (state) => state.ticks);
  const ticked = new Set(tickedMeasures({ phase: { kind: 'found', list }, ticks }));
  const text = textName(host.pack);
  const measures = host.pack.measures.filter(({ eligibility }) => eligibility !== null);
  return (
    <Card title={say(measuresCardWords.message('pane.measures.title'))}>
      {measures.map(({ number, short }) => {
        const why = list.measures[number] ?? null;
        return (
          <div key={number}>
            <div className={styles.row}>
              <Checkbox
                className={styles.box}
                label={say(measuresCardWords.message('pane.measures.name', { number, short }))}
                checked={ticked.has(number)}
                onChange={(_, { checked }) => {
                  store.tick(number, checked === true);
                }}
              />
              <Link
                as="button"
                aria-label={say(measuresCardWords.message('pane.measures.text-of', { number, text }))}
                onClick={() => {
                  places.openMeasure(number);
                }}
              >
                {say(measuresCardWords.message('pane.measures.text', { text }))}
              </Link>
            </div>
            {why ? <p className={styles.why}>{say(why)}</p> : null}
          </div>
        );
      })}
    </Card>
  );
}
