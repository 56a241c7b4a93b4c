import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ScenarioColumn } from '../../../check/scenarios/compare-scenarios';
import { vocabulary } from '../../../messages/message';
import type { Scenario } from '../../../policy/scenario';
import { SCENARIOS_SHEET } from '../../../report/scenario-sheet';
import type { Results } from '../../export/results';
import { ColumnDoubleCompare20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { fieldUnit, shownField } from '../../standards/field';
import { EnterpriseRow, Side } from '../EnterpriseRow';
import { saidOf } from '../scenario/lever';
import { useLevers } from '../scenario/levers';
import { MOST_PICKED, pickedOf } from '../scenario/saved-store';
import { useTrialStyles } from '../trial-styles';
import { moneyWords, trialWords } from '../trial-words';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.scenarios.title': { 'zh-CN': '方案比较', en: 'Compare scenarios' },
  'pane.scenarios.brief': {
    'zh-CN': '保存的测算方案并排比家数、金额和企业',
    en: 'Kept scenarios side by side: counts, sums and enterprises',
  },
  'pane.scenarios.none': {
    'zh-CN': '还没有保存的方案。在“门槛测算”里试好后点“存为方案”，保存在本工作簿的“{sheet}”工作表，再到这里比较。',
    en: 'No scenario is kept yet. Try one under “Try thresholds” and keep it: it stays on the sheet “{sheet}” of this workbook, and is compared here.',
  },
  'pane.scenarios.go': { 'zh-CN': '去门槛测算', en: 'Try thresholds' },
  'pane.scenarios.kept': { 'zh-CN': '保存的方案', en: 'Kept scenarios' },
  'pane.scenarios.kept-why': {
    'zh-CN': '勾选最多{count, number}个，与现行标准并排比较。',
    en: 'Tick up to {count, number} to hold against how things are.',
  },
  'pane.scenarios.open': { 'zh-CN': '打开', en: 'Open' },
  'pane.scenarios.open-of': { 'zh-CN': '在门槛测算里打开“{name}”', en: 'Open “{name}” under Try thresholds' },
  'pane.scenarios.remove': { 'zh-CN': '删去', en: 'Take out' },
  'pane.scenarios.remove-of': { 'zh-CN': '删去“{name}”', en: 'Take “{name}” out' },
  'pane.scenarios.compared': { 'zh-CN': '比较', en: 'Comparison' },
  'pane.scenarios.as-is': { 'zh-CN': '现行', en: 'As it is' },
  'pane.scenarios.scenario': { 'zh-CN': '方案', en: 'Scenario' },
  'pane.scenarios.eligible': { 'zh-CN': '符合（家）', en: 'Eligible' },
  'pane.scenarios.change': { 'zh-CN': '增减', en: 'Change' },
  'pane.scenarios.money': { 'zh-CN': '奖补', en: 'Awards' },
  'pane.scenarios.nothing': {
    'zh-CN': '这些方案改的条款没有核验，比不出差别。',
    en: 'These scenarios change no measure that was checked.',
  },
  'pane.scenarios.differing': {
    'zh-CN': '各方案结论或金额不同的企业（{count, number}家）',
    en: 'Enterprises that they treat differently ({count, number})',
  },
});

/** Kept scenarios side by side. */
export const compareScenariosTask: TrialTask = {
  id: 'scenarios',
  group: 'what-if',
  icon: <ColumnDoubleCompare20Regular />,
  title: words.message('pane.scenarios.title'),
  brief: words.message('pane.scenarios.brief'),
  texts: words.texts,
  needs: 'results',
  Page: ScenariosPage,
};

const useStyles = makeStyles({
  kept: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: '4px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  numbers: { gridColumn: '1 / 4', paddingLeft: '32px' },
  cells: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', rowGap: '2px' },
  column: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function ScenariosPage({ summary }: Results) {
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial, places } = useModel();
  const { scenarios, faults, picked, compared, rows, total, failure } = useStore(trial.saved.store);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  useEffect(() => {
    void trial.scenario.look();
  }, [trial]);
  useEffect(() => {
    void trial.saved.compare();
  }, [trial, summary, scenarios, picked]);
  const chosen = pickedOf({ scenarios, picked });
  const nameOf = ({ name }: ScenarioColumn): string => name ?? word('pane.scenarios.as-is');
  const open = (scenario: Scenario | null): void => {
    if (scenario) trial.scenario.take(scenario);
    places.openTrial('thresholds');
  };
  return (
    <div className={`${page.scroll} ${shared.body}`}>
      <p className={page.quiet}>{say(trialWords.message('pane.trial.not-policy'))}</p>
      {failure ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(failure)}</MessageBarBody>
        </MessageBar>
      ) : null}
      {faults.map((fault, index) => (
        <MessageBar key={index} intent="warning" layout="multiline">
          <MessageBarBody>{say(fault)}</MessageBarBody>
        </MessageBar>
      ))}
      {scenarios.length === 0 ? (
        <>
          <p className={page.text}>{word('pane.scenarios.none', { sheet: SCENARIOS_SHEET })}</p>
          <div>
            <Button
              appearance="primary"
              onClick={() => {
                open(null);
              }}
            >
              {word('pane.scenarios.go')}
            </Button>
          </div>
        </>
      ) : (
        <section className={shared.section} aria-label={word('pane.scenarios.kept')}>
          <h3 className={shared.heading}>{word('pane.scenarios.kept')}</h3>
          <p className={page.quiet}>{word('pane.scenarios.kept-why', { count: MOST_PICKED })}</p>
          <ul className={shared.rows}>
            {scenarios.map((scenario) => (
              <KeptScenario
                key={scenario.name}
                scenario={scenario}
                picked={chosen.includes(scenario)}
                full={chosen.length >= MOST_PICKED}
                onOpen={() => {
                  open(scenario);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {compared && compared.measures.length === 0 ? (
        <p className={page.text}>{word('pane.scenarios.nothing')}</p>
      ) : compared ? (
        <>
          <section className={shared.section} aria-label={word('pane.scenarios.compared')} aria-live="polite">
            <h3 className={shared.heading}>{word('pane.scenarios.compared')}</h3>
            <table className={shared.table}>
              <thead>
                <tr>
                  <th scope="col">{word('pane.scenarios.scenario')}</th>
                  <th scope="col">{word('pane.scenarios.eligible')}</th>
                  <th scope="col">{word('pane.scenarios.change')}</th>
                  <th scope="col">{word('pane.scenarios.money')}</th>
                </tr>
              </thead>
              <tbody>
                {compared.columns.map((column) => (
                  <tr key={column.name ?? ''}>
                    <th scope="row">{nameOf(column)}</th>
                    <td>{column.counts.eligible}</td>
                    <td className={shared.number}>
                      {column.name === null ? '—' : `+${String(column.gained)} −${String(column.lost)}`}
                    </td>
                    <td>{say(moneyWords(column.money))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {compared.differing > 0 ? (
            <section className={shared.section}>
              <h3 className={shared.heading}>{word('pane.scenarios.differing', { count: compared.differing })}</h3>
              <ul className={shared.rows}>
                {rows.map(({ row, name, place, measure, cells }) => (
                  <EnterpriseRow key={`${String(measure)} ${String(row)}`} row={row} name={name} place={place}>
                    <Cells columns={compared.columns.map(nameOf)} cells={cells} />
                  </EnterpriseRow>
                ))}
              </ul>
              {rows.length < total ? (
                <div>
                  <Button size="small" onClick={() => void trial.saved.more()}>
                    {say(trialWords.message('pane.trial.more', { count: Math.min(50, total - rows.length) }))}
                  </Button>
                </div>
              ) : null}
            </section>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

interface CellsProps {
  readonly columns: readonly string[];
  readonly cells: readonly Parameters<typeof Side>[0][];
}

/** A line a scenario: what it makes of one enterprise. */
function Cells({ columns, cells }: CellsProps) {
  const styles = useStyles();
  return (
    <div className={styles.cells}>
      {cells.map((cell, index) => [
        <span key={`${String(index)} name`} className={styles.column}>
          {columns[index]}
        </span>,
        <Side key={`${String(index)} side`} {...cell} />,
      ])}
    </div>
  );
}

interface KeptScenarioProps {
  readonly scenario: Scenario;
  readonly picked: boolean;
  /** As many are ticked as can stand side by side. */
  readonly full: boolean;
  readonly onOpen: () => void;
}

/** A scenario that the workbook keeps, with what it says. */
function KeptScenario({ scenario, picked, full, onOpen }: KeptScenarioProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial } = useModel();
  const { name } = scenario;
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const levers = [...useLevers().values()].flat();
  const said = levers.flatMap((lever) => {
    const value = saidOf(scenario, lever);
    return value === undefined
      ? []
      : [`${say.named(lever.name)}${shownField(lever.field, value)}${fieldUnit(lever.field)}`];
  });
  return (
    <li className={styles.kept}>
      <Checkbox
        label={name}
        checked={picked}
        disabled={!picked && full}
        onChange={(_, { checked }) => {
          trial.saved.pick(name, checked === true);
        }}
      />
      <Button size="small" appearance="subtle" aria-label={word('pane.scenarios.open-of', { name })} onClick={onOpen}>
        {word('pane.scenarios.open')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={word('pane.scenarios.remove-of', { name })}
        onClick={() => void trial.saved.remove(name)}
      >
        {word('pane.scenarios.remove')}
      </Button>
      {said.length > 0 ? (
        <p className={`${page.quiet} ${styles.numbers}`}>{said.join(say.locale === 'en' ? ', ' : '，')}</p>
      ) : null}
    </li>
  );
}
