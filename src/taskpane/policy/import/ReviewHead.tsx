import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { periodTitle } from '../../../policy/period';
import { statusName } from '../../../policy/status-words';
import { Card } from '../../Card';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { idFault } from './pack-id';
import { PeriodFields } from './PeriodFields';
import { periodTyped, typedOf } from './period-fields';
import { isTitledByText } from './review';
import type { Review } from './review';

export const reviewHeadWords = vocabulary({
  'pane.review.meta': { 'zh-CN': '{status}，{period} · 编号 {id}', en: '{status}, {period} · id {id}' },
  'pane.review.correct': { 'zh-CN': '更正', en: 'Correct' },
  'pane.review.name': { 'zh-CN': '标题', en: 'Title' },
  'pane.review.name-fixed': {
    'zh-CN': '标题照录原文，不在这里改。',
    en: 'The title is that of the text, to the letter.',
  },
  'pane.review.name-fault': { 'zh-CN': '请填政策的标题。', en: 'A policy has a title.' },
  'pane.review.id': { 'zh-CN': '编号', en: 'Id' },
  'pane.review.id-hint': {
    'zh-CN': '写公式、填标准时用它指明这个政策；存入后不能改。',
    en: 'Formulas and standards name the policy by it; once kept it stays.',
  },
  'pane.review.status': { 'zh-CN': '状态', en: 'Status' },
  'pane.review.status-name': { 'zh-CN': '{status}', en: '{status}' },
  'pane.review.put': { 'zh-CN': '改好了', en: 'Apply' },
  'pane.review.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.review.replaces': {
    'zh-CN': '工作簿里已存有这个编号的政策，再存入时替换它。',
    en: 'The workbook keeps a policy of this id: keeping this one takes its place.',
  },
  'pane.review.unnumbered': {
    'zh-CN': '有{count}段的编号是自动生成的，写不出来，这里的原文缺了这些编号。请在原文件里把编号转为文字后重新导入。',
    en: '{count, plural, one {# paragraph is} other {# paragraphs are}} numbered by Word in a way that could not be written, so the text here lacks their numbers. Turn the numbers into text in Word and import again.',
  },
  'pane.review.refused': {
    'zh-CN': '第{measures}条草拟的规则没有通过检查，没有采用，其中的数列在“没有读懂的句子”里。',
    en: 'The rules drafted for measure {measures} did not pass the checks and are left out; their numbers are among the sentences not read.',
  },
});

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  narrow: { minWidth: 0 },
  buttons: { display: 'flex', gap: '8px' },
  note: { marginTop: '8px' },
  correct: { minWidth: 0, alignSelf: 'flex-start', marginTop: '4px', flexShrink: 0 },
});

/** What the policy is called and for, to be corrected; and what its reader must know of the text. */
export function ReviewHead({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const { name, rules, unnumbered, kept, replaces } = review;
  const { message } = reviewHeadWords;
  const refused = rules.kind === 'drafted' ? rules.draft.refused : [];
  const notes = [
    ...(replaces !== null && kept === null ? [message('pane.review.replaces')] : []),
    ...(unnumbered > 0 ? [message('pane.review.unnumbered', { count: unnumbered })] : []),
    ...(refused.length > 0 ? [message('pane.review.refused', { measures: refused.join('、') })] : []),
  ];
  return (
    <Card
      title={name.title}
      action={
        editing || (kept !== null && rules.kind === 'written') ? undefined : (
          <Button
            className={styles.correct}
            size="small"
            appearance="subtle"
            onClick={() => {
              setEditing(true);
            }}
          >
            {say(message('pane.review.correct'))}
          </Button>
        )
      }
    >
      {editing ? (
        <NameForm
          review={review}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <p className={page.quiet}>
          {say(
            message('pane.review.meta', {
              status: statusName(name),
              period: periodTitle(name.period),
              id: name.id,
            }),
          )}
        </p>
      )}
      {notes.map((note) => (
        <p key={note.code} className={`${page.quiet} ${styles.note}`}>
          {say(note)}
        </p>
      ))}
    </Card>
  );
}

const STATUSES = ['draft', 'unverified', 'in-force', 'lapsed'] as const;

function NameForm({ review, onDone }: { readonly review: Review; readonly onDone: () => void }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { imports, policies } = useModel();
  const shelf = useStore(policies.store, (state) => state.shelf);
  const { name, rules, kept, replaces } = review;
  const [title, setTitle] = useState(name.title);
  const [id, setId] = useState(name.id);
  const [status, setStatus] = useState(name.status);
  const [period, setPeriod] = useState(typedOf(name.period));
  const [tried, setTried] = useState(false);
  const { message } = reviewHeadWords;
  const written = rules.kind === 'written';
  const titled = isTitledByText(review);
  const wrongId = idFault(id.trim(), replaces, shelf);
  const wrongTitle = tried && title.trim() === '';
  const error = (said: string | null) =>
    said === null ? {} : { validationState: 'error' as const, validationMessage: said };

  function put(): void {
    const meant = periodTyped(period);
    setTried(true);
    if (wrongId || title.trim() === '' || !meant) return;
    void imports.rename({ id: id.trim(), title: title.trim(), status, period: meant });
    onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      {written || titled ? (
        <p className={page.quiet}>{say(message('pane.review.name-fixed'))}</p>
      ) : (
        <Field
          size="small"
          label={say(message('pane.review.name'))}
          {...error(wrongTitle ? say(message('pane.review.name-fault')) : null)}
        >
          <Textarea
            size="small"
            value={title}
            onChange={(_, { value }) => {
              setTitle(value.replace(/[\r\n]+/g, ''));
            }}
          />
        </Field>
      )}
      {kept === null ? (
        <Field
          size="small"
          label={say(message('pane.review.id'))}
          hint={say(message('pane.review.id-hint'))}
          {...error(wrongId && say(wrongId))}
        >
          <Input
            size="small"
            input={{ className: styles.narrow, autoCapitalize: 'none', spellCheck: false }}
            value={id}
            onChange={(_, { value }) => {
              setId(value);
            }}
          />
        </Field>
      ) : null}
      {written ? null : (
        <>
          <PeriodFields typed={period} onTyped={setPeriod} tried={tried} />
          <Field size="small" label={say(message('pane.review.status'))}>
            <Select
              size="small"
              value={status}
              onChange={(_, { value }) => {
                const chosen = STATUSES.find((each) => each === value);
                if (chosen) setStatus(chosen);
              }}
            >
              {STATUSES.map((each) => (
                <option key={each} value={each}>
                  {say(message('pane.review.status-name', { status: statusName({ status: each }) }))}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {say(message('pane.review.put'))}
        </Button>
        <Button size="small" onClick={onDone}>
          {say(message('pane.review.cancel'))}
        </Button>
      </div>
    </form>
  );
}
