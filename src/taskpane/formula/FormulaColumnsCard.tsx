import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { COLUMN_FUNCTIONS } from '../../report/formula/formula-columns';
import type { ColumnFunction } from '../../report/formula/formula-columns';
import { Card } from '../Card';
import { CellLink } from '../CellLink';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { measureFor } from './columns-store';

export const formulaColumnsWords = vocabulary({
  'pane.formulas.title': { 'zh-CN': '在名单旁写公式', en: 'Formulas beside the list' },
  'pane.formulas.intro': {
    'zh-CN': '每家企业一行公式，数据改了，结果随之重算。单位和时段按名单的读法换算。',
    en: 'Each enterprise gets a row of formulas, and results follow the data. Units and periods are converted as the list was read.',
  },
  'pane.formulas.list': {
    'zh-CN': '“{sheet}”企业{count, number}家',
    en: '{count, plural, one {# enterprise} other {# enterprises}} on “{sheet}”',
  },
  'pane.formulas.measure': { 'zh-CN': '按哪一条核验', en: 'Under which measure' },
  'pane.formulas.measure-name': { 'zh-CN': '第{number}条 {short}', en: 'Measure {number}: {short}' },
  'pane.formulas.which': { 'zh-CN': '写哪几列', en: 'Which columns' },
  'pane.formulas.VERDICT': { 'zh-CN': '核验结论', en: 'Verdict' },
  'pane.formulas.REASON': { 'zh-CN': '核验说明', en: 'Reason' },
  'pane.formulas.GAP': { 'zh-CN': '达标差额', en: 'Gap' },
  'pane.formulas.ELIGIBLE': { 'zh-CN': '是否符合', en: 'Eligible or not' },
  'pane.formulas.AWARD': { 'zh-CN': '奖补金额', en: 'Award' },
  'pane.formulas.award-open': {
    'zh-CN': '奖补标准还没有填写，符合的企业会显示错误值；填写后自动算出。',
    en: 'The award is still open: eligible enterprises show an error until it is filled in.',
  },
  'pane.formulas.settle': { 'zh-CN': '去填写', en: 'Fill it in' },
  'pane.formulas.plan': { 'zh-CN': '预览公式列', en: 'Preview the columns' },
  'pane.formulas.none-chosen': { 'zh-CN': '请至少选一列。', en: 'Choose at least one column.' },
  'pane.formulas.no-list': {
    'zh-CN': '还没有可用的名单。先在“核验”里选好名单，再回到这里。',
    en: 'No list yet. Choose one under Check, then come back.',
  },
  'pane.formulas.no-measure': {
    'zh-CN': '这份名单的列不足以核验任何一条，写不成公式。',
    en: 'The columns of this list decide no measure, so no formula can be written.',
  },
  'pane.formulas.to-check': { 'zh-CN': '去选名单', en: 'Choose the list' },
  'pane.formulas.written': {
    'zh-CN': '已把公式写入“{sheet}”{columns}列，共{cells, number}个单元格。',
    en: 'Formulas are in columns {columns} of “{sheet}”: {cells, number} cells.',
  },
  'pane.formulas.undo': { 'zh-CN': '撤销', en: 'Undo' },
});

const useStyles = makeStyles({
  where: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline', marginTop: '4px' },
  label: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  group: { border: 'none', margin: '12px 0 0', padding: 0, minWidth: 0 },
  legend: { marginTop: 0, padding: 0 },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))' },
  why: { margin: '0 0 4px 36px' },
  note: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  go: { marginTop: '12px', width: '100%' },
});

/** Live formulas beside the list: under which measure, which columns, and a preview before anything is written. */
export function FormulaColumnsCard() {
  const page = usePageStyles();
  const say = useSay();
  const { list, places } = useModel();
  const phase = useStore(list.store, (state) => state.phase);
  return (
    <Card title={say(formulaColumnsWords.message('pane.formulas.title'))}>
      <p className={page.quiet}>{say(formulaColumnsWords.message('pane.formulas.intro'))}</p>
      {phase.kind === 'found' ? (
        <Choice list={phase.list} />
      ) : (
        <>
          <p className={page.text} style={{ margin: '8px 0' }}>
            {say(formulaColumnsWords.message('pane.formulas.no-list'))}
          </p>
          <Button
            onClick={() => {
              places.go('check');
            }}
          >
            {say(formulaColumnsWords.message('pane.formulas.to-check'))}
          </Button>
        </>
      )}
    </Card>
  );
}

function Choice({ list }: { readonly list: ListView }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { columns } = useModel();
  const choice = useStore(columns.choice);
  const measure = measureFor(list, choice);
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof formulaColumnsWords.texts, params = {}): string =>
    say(formulaColumnsWords.message(code, params));
  return (
    <>
      <div className={styles.where}>
        <span className={page.text}>{word('pane.formulas.list', { sheet: list.sheet, count: list.rowCount })}</span>
        <CellLink sheet={list.sheet} area={list.area} />
      </div>
      {measure === null ? (
        <p className={page.text} style={{ marginTop: '8px' }}>
          {word('pane.formulas.no-measure')}
        </p>
      ) : (
        <>
          <Measures list={list} measure={measure} />
          <Functions measure={measure} chosen={choice.functions} />
          <Button
            {...restore}
            className={styles.go}
            appearance="primary"
            disabledFocusable={choice.functions.length === 0 || list.rowCount === 0}
            onClick={() => void columns.plan()}
          >
            {word('pane.formulas.plan')}
          </Button>
          {choice.functions.length === 0 ? (
            <p className={page.quiet} role="status">
              {word('pane.formulas.none-chosen')}
            </p>
          ) : null}
          <Written />
        </>
      )}
    </>
  );
}

function Measures({ list, measure }: { readonly list: ListView; readonly measure: number }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, columns } = useModel();
  const word = (code: keyof typeof formulaColumnsWords.texts, params = {}): string =>
    say(formulaColumnsWords.message(code, params));
  return (
    <>
      <p className={styles.label} id="pane-formulas-measure">
        {word('pane.formulas.measure')}
      </p>
      <RadioGroup
        aria-labelledby="pane-formulas-measure"
        value={String(measure)}
        onChange={(_, { value }) => {
          columns.setMeasure(Number(value));
        }}
      >
        {host.pack.measures
          .filter(({ eligibility }) => eligibility !== null)
          .map(({ number, short }) => {
            const why = list.measures[number] ?? null;
            return (
              <div key={number}>
                <Radio
                  value={String(number)}
                  disabled={why !== null}
                  label={word('pane.formulas.measure-name', { number, short })}
                />
                {why ? <p className={`${page.quiet} ${styles.why}`}>{say(why)}</p> : null}
              </div>
            );
          })}
      </RadioGroup>
    </>
  );
}

function Functions({ measure, chosen }: { readonly measure: number; readonly chosen: readonly ColumnFunction[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, columns, standards, places } = useModel();
  const said = useStore(standards.store, (state) => state.said);
  const award = host.pack.measures.find(({ number }) => number === measure)?.eligibility?.award ?? null;
  const waitsFor = award?.kind === 'param' ? award.id : null;
  const open = host.pack.parameters.find(
    ({ id, value }) => id === waitsFor && value === null && said.parameters[id] === undefined,
  );
  const word = (code: keyof typeof formulaColumnsWords.texts): string => say(formulaColumnsWords.message(code));
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={mergeClasses(styles.label, styles.legend)}>{word('pane.formulas.which')}</legend>
        <div className={styles.columns}>
          {COLUMN_FUNCTIONS.filter((id) => id !== 'AWARD' || award).map((id) => (
            <Checkbox
              key={id}
              label={word(`pane.formulas.${id}`)}
              checked={chosen.includes(id)}
              onChange={(_, { checked }) => {
                columns.toggle(id, checked === true);
              }}
            />
          ))}
        </div>
      </fieldset>
      {open && chosen.includes('AWARD') ? (
        <p className={`${page.quiet} ${styles.note}`}>
          <span>{word('pane.formulas.award-open')}</span>
          <Button
            size="small"
            onClick={() => {
              places.openStandard(open.id);
            }}
          >
            {word('pane.formulas.settle')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Written() {
  const say = useSay();
  const { columns, ledger } = useModel();
  const written = useStore(columns.store, (state) => state.written);
  const isLast = useStore(ledger.store, ({ steps }) => steps.at(-1)?.what.code === 'pane.formulas.what');
  if (!written) return null;
  const [first = ''] = written.columns;
  const last = written.columns.at(-1) ?? '';
  const params = { ...written, columns: first === last ? first : `${first}—${last}` };
  return (
    <MessageBar style={{ marginTop: '12px' }} intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>{say(formulaColumnsWords.message('pane.formulas.written', params))}</MessageBarBody>
      {isLast ? (
        <MessageBarActions>
          <Button size="small" onClick={() => void ledger.undo()}>
            {say(formulaColumnsWords.message('pane.formulas.undo'))}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
