import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { useModel } from '../../model-context';
import { standing } from '../../policy/standing';
import { useSay } from '../../say';
import { policiesAtHand } from './several-store';

export const policyTicksWords = vocabulary({
  'pane.policy-ticks.name': { 'zh-CN': '按哪些政策核验', en: 'Judge under' },
  'pane.policy-ticks.in-use': { 'zh-CN': '{standing}，现用', en: '{standing}, in use' },
});

const useStyles = makeStyles({
  ticks: { display: 'flex', flexDirection: 'column' },
  tick: { minWidth: 0, alignItems: 'flex-start', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  standing: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The policies at hand, to be ticked. */
export function PolicyTicks() {
  const styles = useStyles();
  const say = useSay();
  const { host, policies, trial } = useModel();
  const shelf = useStore(policies.store, (state) => state.shelf);
  const ticked = useStore(trial.several.store, (state) => state.ticked);
  return (
    <div className={styles.ticks} role="group" aria-label={say(policyTicksWords.message('pane.policy-ticks.name'))}>
      {policiesAtHand(shelf, host.pack.id).map(({ pack }) => (
        <Checkbox
          key={pack.id}
          className={styles.tick}
          label={
            <>
              {pack.title}
              <span className={styles.standing}>
                {say(
                  pack.id === host.pack.id
                    ? policyTicksWords.message('pane.policy-ticks.in-use', { standing: standing(pack) })
                    : standing(pack),
                )}
              </span>
            </>
          }
          checked={ticked.has(pack.id)}
          onChange={(_, { checked }) => {
            trial.several.tick(pack.id, checked === true);
          }}
        />
      ))}
    </div>
  );
}
