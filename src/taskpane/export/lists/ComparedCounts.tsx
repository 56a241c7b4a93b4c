import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ComparedMark } from '../../../check/compare/compared-rows';
import type { ComparedView } from '../../../check/compare/compare-calls';
import { useModel } from '../../model-context';
import { useSay } from '../../say';
import { comparedWords } from './compared-words';

const useStyles = makeStyles({
  pills: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  pill: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  number: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

const ORDER: readonly ComparedMark[] = [
  'verdict',
  'figure',
  'fill',
  'identity',
  'joined',
  'left',
  'only-list',
  'only-second',
  'unmatched',
  'same',
];

/** The words of a mark, in a comparison with a version or with a second source. */
export function markWords(mark: ComparedMark | 'all', isSource: boolean) {
  if (isSource && (mark === 'figure' || mark === 'same')) return comparedWords.message(`pane.compared.${mark}-source`);
  return comparedWords.message(`pane.compared.${mark}`);
}

/** Counts that filter. */
export function ComparedCounts({ view }: { readonly view: ComparedView }) {
  const styles = useStyles();
  const say = useSay();
  const { compare } = useModel();
  const against = useStore(compare.store, (state) => state.against);
  const mark = useStore(compare.rows.store, (state) => state.query.mark);
  const marks = ORDER.filter((each) => view.counts[each] !== undefined);
  return (
    <div className={styles.pills} role="group" aria-label={say(comparedWords.message('pane.compared.filters'))}>
      {(['all', ...marks] as const).map((each) => (
        <ToggleButton
          key={each}
          size="small"
          className={styles.pill}
          checked={mark === each}
          onClick={() => void compare.rows.ask({ mark: each })}
        >
          {say(markWords(each, against === 'source'))}
          <span className={styles.number}>
            {(each === 'all' ? view.all : (view.counts[each] ?? 0)).toLocaleString(say.locale)}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
