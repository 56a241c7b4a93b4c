import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListQuestion, ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { CellLink } from '../CellLink';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { usePageStyles } from '../page-styles';
import { openQuestions, questionId } from './questions';

export const questionsWords = vocabulary({
  'pane.question.title': { 'zh-CN': '写入之前请确认', en: 'Confirm before writing' },
  'pane.question.unit-is': { 'zh-CN': '单位是{unit}', en: 'the unit is {unit}' },
  'pane.question.no-base': { 'zh-CN': '无基数', en: 'no base' },
  'pane.question.missing': { 'zh-CN': '缺数据', en: 'data missing' },
});

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', gap: '12px' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  card: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
});

/** What only a person can tell, asked once: it does not stop a check, but the first write waits for it. */
export function QuestionsCard({ list }: { readonly list: ListView }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const answered = useStore(useModel().list.store, (state) => state.answered);
  const open = openQuestions(list, answered);
  if (open.length === 0) return null;
  return (
    <Card title={say(questionsWords.message('pane.question.title'))} className={styles.card}>
      <div className={styles.questions}>
        {open.map((question) => (
          <div key={questionId(question)}>
            <p className={page.text}>
              <CellLink
                sheet={list.sheet}
                area={{ top: list.headerTop, bottom: list.headerRow, left: question.column, right: question.column }}
              />{' '}
              {say(question.message)}
            </p>
            <div className={styles.answers}>
              <Answers list={list} question={question} />
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}

function Answers({ list, question }: { readonly list: ListView; readonly question: ListQuestion }) {
  const say = useSay();
  const { answerUnit, answerPlaceholder } = useModel();
  const restore = useRestoreFocusTarget();
  switch (question.kind) {
    case 'unit':
      return question.units.map((unit) => (
        <Button key={unit} size="small" onClick={() => void answerUnit(list, question, unit)}>
          {say(questionsWords.message('pane.question.unit-is', { unit }))}
        </Button>
      ));
    case 'placeholder-base':
      return (['none', 'missing'] as const).map((meaning) => (
        <Button key={meaning} {...restore} size="small" onClick={() => void answerPlaceholder(list, question, meaning)}>
          {say(questionsWords.message(meaning === 'none' ? 'pane.question.no-base' : 'pane.question.missing'))}
        </Button>
      ));
  }
}
