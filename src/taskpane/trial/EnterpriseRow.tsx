import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { VerdictClass } from '../../check/session';
import { shownAmount } from '../amount';
import { VerdictMark } from '../check/VerdictMark';
import { verdictName } from '../check/verdict-words';
import { useFoundList } from '../export/results';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { useTrialStyles } from './trial-styles';
import { trialWords } from './trial-words';

export interface EnterpriseRowProps {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  /** Beside the name, at its right. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

/** An enterprise that something is said of; its name selects its row in the sheet. */
export function EnterpriseRow({ row, name, place, beside, children }: EnterpriseRowProps) {
  const styles = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { show } = useModel();
  const list = useFoundList();
  const called = name ?? say(trialWords.message('pane.trial.unnamed', { row }));
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        {list ? (
          <Link
            as="button"
            className={styles.name}
            aria-label={say(trialWords.message('pane.trial.go-to', { name: called, row }))}
            onClick={() => void show(list.sheet, { ...list.area, top: row, bottom: row })}
          >
            {called}
          </Link>
        ) : (
          <span className={styles.name}>{called}</span>
        )}
        {beside}
      </div>
      {children}
      {place ? <p className={page.quiet}>{place}</p> : null}
    </li>
  );
}

export interface SideProps {
  readonly verdict: VerdictClass;
  /** 万元; null: none, or open. */
  readonly award: string | null;
}

/** A verdict and what it pays. */
export function Side({ verdict, award }: SideProps) {
  const styles = useTrialStyles();
  const say = useSay();
  return (
    <span className={styles.side}>
      <VerdictMark verdict={verdict} />
      {say(verdictName(verdict))}
      {award === null ? null : ` ${say(trialWords.message('pane.trial.money', { amount: shownAmount(award) }))}`}
    </span>
  );
}
