import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { ChevronDown16Regular, TableAdd20Regular } from '../icons';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { exampleFormula } from './examples-store';
import type { FunctionWords } from './function-words';

export const functionItemWords = vocabulary({
  'pane.function.example': { 'zh-CN': '示例', en: 'Example' },
  'pane.function.of-row': { 'zh-CN': '示例（第{row}行的单元格）', en: 'Example (the cells of row {row})' },
  'pane.function.optional': { 'zh-CN': '（可不填）', en: ' (optional)' },
  'pane.function.insert': { 'zh-CN': '插入到所选单元格', en: 'Insert into the selected cell' },
  'pane.function.no-list': {
    'zh-CN': '这个函数核验整张名单。先在工作表里放一份名单，这里就有可用的示例。',
    en: 'This function checks a whole list. Once the workbook holds one, an example stands here.',
  },
});

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '44px',
    padding: '8px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    // No colour of its own: in high contrast it would be that of the ground.
    ':hover': { textDecorationLine: 'underline', textDecorationColor: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  brief: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  open: { transform: 'rotate(180deg)' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 0 12px' },
  parameters: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FunctionItemProps {
  readonly of: FunctionWords;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One function: what it answers; opened, its arguments, an example, and the way into the sheet. */
export function FunctionItem({ of, open, onToggle }: FunctionItemProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-function={of.id}
        onClick={onToggle}
      >
        <span className={styles.words}>
          <span className={styles.name}>{of.name}</span>
          <span className={styles.brief}>{of.description}</span>
        </span>
        <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
      </button>
      {open ? <Body id={id} of={of} /> : null}
    </li>
  );
}

function Body({ id, of }: { readonly id: string; readonly of: FunctionWords }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { examples, host, notices } = useModel();
  const state = useStore(examples.store);
  const formula = exampleFormula(of.id, host.pack, state, say.locale);
  const word = (code: keyof typeof functionItemWords.texts, params = {}): string =>
    say(functionItemWords.message(code, params));
  const ofRow = state.at !== null && formula !== null && /[A-Z]\d/.test(formula.replace(/"[^"]*"/g, ''));
  return (
    <div id={id} className={styles.body}>
      <dl className={styles.parameters}>
        {of.parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt className={styles.term}>
              {parameter.name}
              {parameter.optional ? word('pane.function.optional') : null}
            </dt>
            <dd className={styles.text}>{parameter.text}</dd>
          </div>
        ))}
      </dl>
      {formula === null ? (
        <p className={page.quiet}>{word('pane.function.no-list')}</p>
      ) : (
        <>
          <div>
            <p className={styles.text}>
              {ofRow ? word('pane.function.of-row', { row: state.at.row }) : word('pane.function.example')}
            </p>
            <code className={page.formula}>{formula}</code>
          </div>
          {state.refused ? (
            <MessageBar
              intent="warning"
              layout="multiline"
              politeness="assertive"
              ref={(bar: HTMLElement | null) => {
                bar?.scrollIntoView({ block: 'nearest' });
              }}
            >
              <MessageBarBody>{say(state.refused)}</MessageBarBody>
            </MessageBar>
          ) : null}
          <Button
            size="small"
            style={{ alignSelf: 'flex-start' }}
            icon={<TableAdd20Regular />}
            onClick={() => void notices.during('look', () => examples.propose(of.id))}
          >
            {word('pane.function.insert')}
          </Button>
        </>
      )}
    </div>
  );
}
