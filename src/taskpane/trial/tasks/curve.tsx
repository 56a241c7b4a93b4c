import { Dropdown, Field, Input, makeStyles, MessageBar, MessageBarBody, Option } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CurvePoint } from '../../../check/scenarios/curve';
import { vocabulary } from '../../../messages/message';
import { approximate } from '../../../quantity/approximate';
import { exact, plain } from '../../../quantity/exact';
import { LateNote } from '../../check/LateNote';
import type { Results } from '../../export/results';
import { DataLine20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { fieldUnit, readField, shownField } from '../../standards/field';
import { CurveChart } from '../curve/CurveChart';
import { saidOf, usualRange } from '../scenario/lever';
import type { Lever } from '../scenario/lever';
import { useLevers } from '../scenario/levers';
import { isAsIs } from '../scenario/scenario-store';
import { useTrialStyles } from '../trial-styles';
import { moneyWords, trialWords } from '../trial-words';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.curve.title': { 'zh-CN': '预算曲线', en: 'Budget curve' },
  'pane.curve.brief': {
    'zh-CN': '一个门槛或标准从低到高，家数和金额怎么走',
    en: 'One threshold or figure from low to high: counts and sums',
  },
  'pane.curve.along': { 'zh-CN': '沿哪一项变动', en: 'Along' },
  'pane.curve.pick': { 'zh-CN': '选择门槛或标准', en: 'Choose a threshold or figure' },
  'pane.curve.of': { 'zh-CN': '第{measure}条 {name}', en: 'Measure {measure}: {name}' },
  'pane.curve.from': { 'zh-CN': '从', en: 'From' },
  'pane.curve.to': { 'zh-CN': '到', en: 'To' },
  'pane.curve.order': { 'zh-CN': '右边的数要大于左边的数。', en: 'The second number is to be above the first.' },
  'pane.curve.range-first': {
    'zh-CN': '填上起止两个数，就画出曲线。',
    en: 'Fill in both ends and the curve is drawn.',
  },
  'pane.curve.beside': {
    'zh-CN': '门槛测算里试着的其他改动也算在内。',
    en: 'Whatever else is tried under Try thresholds counts too.',
  },
  'pane.curve.count': { 'zh-CN': '符合（家）', en: 'Eligible' },
  'pane.curve.money': { 'zh-CN': '奖补合计（万元）', en: 'Awards (10,000 yuan)' },
  'pane.curve.now': { 'zh-CN': '现{value}', en: 'now {value}' },
  'pane.curve.hollow': {
    'zh-CN': '空心点：另有企业金额待定，未计入合计。',
    en: 'Hollow: some awards are open and not in the sum.',
  },
  'pane.curve.no-money': {
    'zh-CN': '金额待定，缺{names}；在“门槛测算”里试填后，这里也画金额。',
    en: 'Awards are open: {names}. Fill it in under Try thresholds and the sum is drawn too.',
  },
  'pane.curve.chart': {
    'zh-CN': '{what}随{name}变动的曲线，数值见下表',
    en: '{what} by {name}; the table below has the values',
  },
  'pane.curve.table': { 'zh-CN': '各点的数值', en: 'The values' },
  'pane.curve.point': { 'zh-CN': '{x}：{y}', en: '{x}: {y}' },
  'pane.curve.drawing': { 'zh-CN': '正在逐点试算', en: 'Trying each value' },
});

/** What one number comes to over a range. */
export const curveTask: TrialTask = {
  id: 'curve',
  group: 'what-if',
  icon: <DataLine20Regular />,
  title: words.message('pane.curve.title'),
  brief: words.message('pane.curve.brief'),
  texts: words.texts,
  needs: 'results',
  Page: CurvePage,
};

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  ends: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px' },
  input: {
    minWidth: 0,
    '& input': { textAlign: 'right', minWidth: 0 },
    '& .fui-Input__contentAfter': { whiteSpace: 'nowrap' },
  },
});

type End = 'low' | 'high';

function CurvePage({ summary }: Results) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial } = useModel();
  const { along, low, high, points, busy, failure } = useStore(trial.curve.store);
  const scenario = useStore(trial.scenario.store, (state) => state.scenario);
  const [typed, setTyped] = useState<Readonly<Partial<Record<End, string>>>>({});
  const levers = [...useLevers().values()].flat();
  const lever = levers.find(({ kind, id }) => kind === along?.kind && id === along.id);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const now = lever?.now ?? null;
  const tried = lever ? saidOf(scenario, lever) : undefined;
  useEffect(() => {
    void trial.scenario.look();
  }, [trial]);
  useEffect(() => {
    trial.curve.draw(
      [now, tried].flatMap((value) => (value === null || value === undefined || value === 'none' ? [] : [value])),
    );
  }, [trial, summary, along, low, high, scenario, now, tried]);
  const nameOf = ({ measure, name }: Lever): string => word('pane.curve.of', { measure, name });

  function choose(next: Lever): void {
    const range = usualRange(next);
    setTyped({});
    trial.curve.choose({
      along: { kind: next.kind, id: next.id },
      low: range && plain(range.low),
      high: range && plain(range.high),
    });
  }

  const endField = (end: End, value: string | null) => {
    if (!lever) return null;
    const text = typed[end];
    const read = text === undefined ? null : readField(lever.field, text);
    return (
      <Field
        size="small"
        label={word(end === 'low' ? 'pane.curve.from' : 'pane.curve.to')}
        {...(read?.kind === 'fault' ? { validationState: 'error' as const, validationMessage: say(read.said) } : {})}
      >
        <Input
          className={styles.input}
          value={text ?? shownField(lever.field, value ?? undefined)}
          contentAfter={fieldUnit(lever.field)}
          onChange={(_, { value: next }) => {
            setTyped({ ...typed, [end]: next });
            const wanted = readField(lever.field, next);
            if (wanted.kind === 'value' && wanted.text !== 'none') trial.curve.choose({ [end]: wanted.text });
            if (wanted.kind === 'empty') trial.curve.choose({ [end]: null });
          }}
        />
      </Field>
    );
  };
  const ordered = low === null || high === null || exact(high).greaterThan(exact(low));
  return (
    <div className={`${page.scroll} ${shared.body}`}>
      <p className={page.quiet}>{say(trialWords.message('pane.trial.not-policy'))}</p>
      <Field label={word('pane.curve.along')} size="small">
        <Dropdown
          className={styles.box}
          placeholder={word('pane.curve.pick')}
          value={lever ? nameOf(lever) : ''}
          selectedOptions={lever ? [lever.id] : []}
          onOptionSelect={(_, { optionValue }) => {
            const next = levers.find(({ id }) => id === optionValue);
            if (next) choose(next);
          }}
        >
          {levers.map((each) => (
            <Option key={each.id} value={each.id} text={nameOf(each)}>
              {nameOf(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {lever ? (
        <div className={styles.ends}>
          {endField('low', low)}
          {endField('high', high)}
        </div>
      ) : null}
      {lever && !ordered ? <p className={page.text}>{word('pane.curve.order')}</p> : null}
      {lever && (low === null || high === null) ? <p className={page.text}>{word('pane.curve.range-first')}</p> : null}
      {isAsIs(scenario) ? null : <p className={page.quiet}>{word('pane.curve.beside')}</p>}
      {failure ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(failure)}</MessageBarBody>
        </MessageBar>
      ) : null}
      {busy ? <LateNote words={word('pane.curve.drawing')} /> : null}
      {lever && points && points.length > 0 ? <Curve lever={lever} points={points} /> : null}
    </div>
  );
}

/** Counts and money along one number, drawn one above the other, and the values in a table. */
function Curve({ lever, points }: { readonly lever: Lever; readonly points: readonly CurvePoint[] }) {
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const unit = fieldUnit(lever.field);
  const shownX = (value: string): string => `${shownField(lever.field, value)}${unit}`;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const inside = points.some(({ value }) => value === lever.now);
  const drawn = {
    now:
      inside && lever.now !== null
        ? {
            x: approximate(exact(lever.now)),
            label: isEnd(lever.now, first, last) ? '' : word('pane.curve.now', { value: shownX(lever.now) }),
          }
        : null,
    ends: [shownX(first.value), shownX(last.value)] as const,
  };
  const told = (x: string, y: string): string => word('pane.curve.point', { x: shownX(x), y });
  const money = points.some(({ money: { settled } }) => settled !== '0');
  const waits = points.flatMap(({ money: { waitsFor } }) => waitsFor.map((name) => say.named(name)));
  const count = word('pane.curve.count');
  const sum = word('pane.curve.money');
  return (
    <>
      <section className={shared.section} aria-label={count}>
        <h3 className={shared.heading}>{count}</h3>
        <CurveChart
          {...drawn}
          name={word('pane.curve.chart', { what: count, name: lever.name })}
          shownY={(value) => value.toLocaleString('en-US')}
          points={points.map(({ value, eligible }) => ({
            x: approximate(exact(value)),
            y: eligible,
            open: false,
            told: told(value, String(eligible)),
          }))}
        />
      </section>
      {money ? (
        <section className={shared.section} aria-label={sum}>
          <h3 className={shared.heading}>{sum}</h3>
          <CurveChart
            {...drawn}
            name={word('pane.curve.chart', { what: sum, name: lever.name })}
            shownY={(value) => value.toLocaleString('en-US')}
            points={points.map(({ value, money: each }) => ({
              x: approximate(exact(value)),
              y: approximate(exact(each.settled)),
              open: each.open > 0,
              told: told(value, say(moneyWords(each))),
            }))}
          />
          {points.some(({ money: { open } }) => open > 0) ? (
            <p className={page.quiet}>{word('pane.curve.hollow')}</p>
          ) : null}
        </section>
      ) : waits.length > 0 ? (
        <p className={page.quiet}>
          {word('pane.curve.no-money', { names: [...new Set(waits)].join(say.locale === 'en' ? ', ' : '、') })}
        </p>
      ) : null}
      <section className={shared.section} aria-label={word('pane.curve.table')}>
        <h3 className={shared.heading}>{word('pane.curve.table')}</h3>
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">{say.named(lever.name)}</th>
              <th scope="col">{count}</th>
              {money ? <th scope="col">{sum}</th> : null}
            </tr>
          </thead>
          <tbody>
            {points.map(({ value, eligible, money: each }) => (
              <tr key={value}>
                <th scope="row">{shownX(value)}</th>
                <td>{eligible.toLocaleString('en-US')}</td>
                {money ? <td>{say(moneyWords(each))}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const isEnd = (value: string, first: CurvePoint, last: CurvePoint): boolean =>
  value === first.value || value === last.value;
