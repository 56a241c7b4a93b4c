import { Checkbox, Field, Input, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import type { Pack } from '../../../policy/pack';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { Choice } from './Choice';
import { ExcludeFields } from './ExcludeFields';
import { formFor, isRanked, measuresOf } from './plan-form';
import type { PlanField, PlanForm } from './plan-form';
import { PlanStep } from './PlanStep';
import { RankFields } from './RankFields';
import { SpreadFields } from './SpreadFields';

export const planFieldsWords = vocabulary({
  'pane.plan-fields.order': {
    'zh-CN': '按下面的次序，从核验结论开始，一步接一步。',
    en: 'Worked through in this order, from the verdicts on.',
  },
  'pane.plan-fields.group': { 'zh-CN': '每集团一户', en: 'One of a group' },
  'pane.plan-fields.keep-one': { 'zh-CN': '取哪一户', en: 'Which one' },
  'pane.plan-fields.better-one': { 'zh-CN': '同一条款中金额大的', en: 'The higher award of a measure' },
  'pane.plan-fields.head': {
    'zh-CN': '集团本身；集团没在名单里的都取',
    en: 'The group itself; all where it is not listed',
  },
  'pane.plan-fields.header': { 'zh-CN': '所属集团一列的表头', en: 'How the column of groups is headed' },
  'pane.plan-fields.blank': { 'zh-CN': '空着的，当作不属于任何集团', en: 'An empty cell says that there is no group' },
  'pane.plan-fields.take': { 'zh-CN': '取前几名', en: 'The first so many' },
  'pane.plan-fields.count': { 'zh-CN': '名额', en: 'How many' },
  'pane.plan-fields.count-unit': { 'zh-CN': '项', en: 'awards' },
  'pane.plan-fields.per': { 'zh-CN': '范围', en: 'Of' },
  'pane.plan-fields.per-all': { 'zh-CN': '整个名单', en: 'the whole list' },
  'pane.plan-fields.per-city': { 'zh-CN': '每个设区市', en: 'each city' },
  'pane.plan-fields.per-county': { 'zh-CN': '每个县（市、区）', en: 'each county' },
  'pane.plan-fields.per-industry': { 'zh-CN': '每个行业', en: 'each industry' },
  'pane.plan-fields.budget': { 'zh-CN': '预算上限', en: 'A budget' },
  'pane.plan-fields.amount': { 'zh-CN': '总额', en: 'In all' },
  'pane.plan-fields.cut': { 'zh-CN': '超出时', en: 'Above it' },
  'pane.plan-fields.pro-rata': { 'zh-CN': '都按同一比例减', en: 'all are cut in proportion' },
  'pane.plan-fields.by-rank': { 'zh-CN': '按名次付，付完为止', en: 'paid by rank until it is used up' },
  'pane.plan-fields.last-out': { 'zh-CN': '按名次付，付不足的起都不付', en: 'paid by rank while an award fits whole' },
});

const useStyles = makeStyles({
  input: { minWidth: 0, maxWidth: '200px', '& input': { textAlign: 'right' } },
  text: { minWidth: 0, maxWidth: '320px' },
});

/** A plan filled in without a file: the common steps. */
export function PlanFields({ packs }: { readonly packs: readonly Pack[] }) {
  const page = usePageStyles();
  const styles = useStyles();
  const say = useSay();
  const { allocation } = useModel().trial;
  const { form: filled, formFaults } = useStore(allocation.store);
  const form = formFor(filled, packs);
  const word = (code: keyof typeof planFieldsWords.texts, params = {}): string =>
    say(planFieldsWords.message(code, params));
  const fault = (field: PlanField) => {
    const said = formFaults[field];
    return said ? { validationState: 'error' as const, validationMessage: say(said) } : {};
  };
  const change = <Part extends keyof PlanForm>(part: Part, to: Partial<PlanForm[Part]>): void => {
    allocation.fill({ [part]: { ...form[part], ...to } });
  };
  const { exclude, group, take, budget } = form;
  return (
    <div>
      <p className={page.quiet}>{word('pane.plan-fields.order')}</p>
      {measuresOf(packs).length > 1 ? (
        <ExcludeFields
          exclude={exclude}
          packs={packs}
          fault={formFaults.measures}
          onChange={(to) => {
            change('exclude', to);
          }}
        />
      ) : null}
      <PlanStep
        title={word('pane.plan-fields.group')}
        on={group.on}
        onTurn={(on) => {
          change('group', { on });
        }}
      >
        <Choice
          label={word('pane.plan-fields.keep-one')}
          value={group.keep}
          options={[
            { value: 'better', words: word('pane.plan-fields.better-one') },
            { value: 'head', words: word('pane.plan-fields.head') },
          ]}
          onChoose={(keep) => {
            change('group', { keep });
          }}
        />
        <Field label={word('pane.plan-fields.header')} size="small" {...fault('header')}>
          <Input
            className={styles.text}
            value={group.header}
            onChange={(_, { value }) => {
              change('group', { header: value });
            }}
          />
        </Field>
        <Checkbox
          label={word('pane.plan-fields.blank')}
          checked={group.blankIsNone}
          onChange={(_, { checked }) => {
            change('group', { blankIsNone: checked === true });
          }}
        />
      </PlanStep>
      <PlanStep
        title={word('pane.plan-fields.take')}
        on={take.on}
        onTurn={(on) => {
          change('take', { on });
        }}
      >
        <Field label={word('pane.plan-fields.count')} size="small" {...fault('count')}>
          <Input
            className={styles.input}
            inputMode="numeric"
            value={take.count}
            contentAfter={word('pane.plan-fields.count-unit')}
            onChange={(_, { value }) => {
              change('take', { count: value });
            }}
          />
        </Field>
        <Choice
          label={word('pane.plan-fields.per')}
          value={take.per}
          options={(['all', 'city', 'county', 'industry'] as const).map((per) => ({
            value: per,
            words: word(`pane.plan-fields.per-${per}`),
          }))}
          onChoose={(per) => {
            change('take', { per });
          }}
        />
      </PlanStep>
      <PlanStep
        title={word('pane.plan-fields.budget')}
        on={budget.on}
        onTurn={(on) => {
          change('budget', { on });
        }}
      >
        <Field label={word('pane.plan-fields.amount')} size="small" {...fault('amount')}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={budget.amount}
            contentAfter="万元"
            onChange={(_, { value }) => {
              change('budget', { amount: value });
            }}
          />
        </Field>
        <Choice
          label={word('pane.plan-fields.cut')}
          value={budget.cut}
          options={(['pro-rata', 'by-rank', 'last-out'] as const).map((cut) => ({
            value: cut,
            words: word(`pane.plan-fields.${cut}`),
          }))}
          onChoose={(cut) => {
            change('budget', { cut });
          }}
        />
      </PlanStep>
      <SpreadFields
        spread={form.spread}
        packs={packs}
        faults={formFaults}
        onChange={(to) => {
          change('spread', to);
        }}
      />
      {isRanked(form) ? (
        <RankFields
          rank={form.rank}
          packs={packs}
          fault={formFaults.ties && say(formFaults.ties)}
          onChange={(rank) => {
            change('rank', rank);
          }}
        />
      ) : null}
      {formFaults.steps ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(formFaults.steps)}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}
