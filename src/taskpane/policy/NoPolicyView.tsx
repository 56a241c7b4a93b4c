import { Button, makeStyles } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import type { WorkbookPolicy } from '../../report/workbook-policy';
import { Card } from '../Card';
import { LateNote } from '../check/LateNote';
import { useLostFocus } from '../focus';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { ImportButton } from './import/ImportButton';
import { PolicyFaults } from './PolicyFaults';
import { standing } from './standing';

export const noPolicyWords = vocabulary({
  'pane.no-policy.title': { 'zh-CN': '指定的政策不在手边', en: 'The policy named is not at hand' },
  'pane.no-policy.others': {
    'zh-CN': '手边有这些政策，选中后先看要写入什么：',
    en: 'These are at hand; choosing one shows first what is written:',
  },
  'pane.no-policy.use': { 'zh-CN': '改用《{title}》（{standing}）', en: 'Use {title} ({standing})' },
});

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  note: { margin: '8px 0 0' },
});

/** In place of every page while the workbook names a policy that is not at hand: nothing is judged under another. */
export function NoPolicyView({ use }: { readonly use: Exclude<WorkbookPolicy, { kind: 'in-use' }> }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { policies, notices } = useModel();
  const heading = useLostFocus<HTMLHeadingElement>();
  const shelf = useStore(policies.store, (state) => state.shelf);
  if (use.kind === 'awaited') return <LateNote words={say(use.said)} />;
  return (
    <div className={page.page}>
      <div className={page.scroll}>
        <div className={page.cards}>
          <Card title={say(noPolicyWords.message('pane.no-policy.title'))} titleRef={heading}>
            <p className={page.text} role="alert">
              {say(use.said)}
            </p>
            <p className={`${page.quiet} ${styles.note}`}>{say(noPolicyWords.message('pane.no-policy.others'))}</p>
            <div className={styles.buttons}>
              {shelf.packs.map((each) => (
                <Button key={each.pack.id} onClick={() => void notices.during('look', () => policies.choose(each))}>
                  {say(
                    noPolicyWords.message('pane.no-policy.use', {
                      title: each.pack.title,
                      standing: standing(each.pack),
                    }),
                  )}
                </Button>
              ))}
              <ImportButton appearance="subtle" />
            </div>
          </Card>
          <PolicyFaults faults={shelf.faults} />
        </div>
      </div>
    </div>
  );
}
