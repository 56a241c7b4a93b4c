import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { LateNote } from '../../check/LateNote';
import { TaskFrame } from '../../export/TaskFrame';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { ImportFaults } from './ImportFaults';
import { PeriodFields } from './PeriodFields';
import { periodTyped } from './period-fields';
import type { PeriodTyped } from './period-fields';
import { ReviewPage } from './ReviewPage';

export const importPlaceWords = vocabulary({
  'pane.import.title': { 'zh-CN': '导入政策', en: 'Import a policy' },
  'pane.import.reading': { 'zh-CN': '正在读取并草拟规则', en: 'Reading the text and drafting its rules' },
  'pane.import.stop': { 'zh-CN': '停止', en: 'Stop' },
  'pane.import.ask-period': {
    'zh-CN': '“{file}”里没有写明是哪一年哪个期间的政策。产值、增速按期间取数，请您写明，再草拟规则。',
    en: '“{file}” does not say which period it is for. Figures are taken by period: say it, and the rules are drafted.',
  },
  'pane.import.draft': { 'zh-CN': '草拟规则', en: 'Draft the rules' },
});

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', boxSizing: 'border-box' },
  stop: { alignSelf: 'flex-start' },
});

/** A policy being imported: read, asked for its period, gone through. */
export function ImportPlace() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { imports } = useModel();
  const phase = useStore(imports.store, (state) => state.phase);
  const { message } = importPlaceWords;
  return (
    <TaskFrame key={phase.kind} title={say(message('pane.import.title'))} onBack={imports.leave}>
      {phase.kind === 'reading' ? (
        <div className={`${page.scroll} ${styles.body}`}>
          <LateNote words={say(message('pane.import.reading'))} />
          <Button className={styles.stop} onClick={imports.stop}>
            {say(message('pane.import.stop'))}
          </Button>
        </div>
      ) : phase.kind === 'refused' ? (
        <ImportFaults file={phase.file} faults={phase.faults} />
      ) : phase.kind === 'period' ? (
        <AskPeriod file={phase.file} />
      ) : phase.kind === 'review' ? (
        <ReviewPage review={phase.review} />
      ) : null}
    </TaskFrame>
  );
}

function AskPeriod({ file }: { readonly file: string }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { imports } = useModel();
  const [typed, setTyped] = useState<PeriodTyped>({ year: '', stretch: null, from: 1, to: 12 });
  const [tried, setTried] = useState(false);
  const { message } = importPlaceWords;
  return (
    <form
      className={`${page.scroll} ${styles.body}`}
      onSubmit={(event) => {
        event.preventDefault();
        const period = periodTyped(typed);
        if (period) void imports.givePeriod(period);
        else setTried(true);
      }}
    >
      <p className={page.text}>{say(message('pane.import.ask-period', { file }))}</p>
      <PeriodFields typed={typed} onTyped={setTyped} tried={tried} />
      <Button className={styles.stop} appearance="primary" type="submit">
        {say(message('pane.import.draft'))}
      </Button>
    </form>
  );
}
