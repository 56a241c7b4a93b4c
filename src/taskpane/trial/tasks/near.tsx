import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { gapShare } from '../../../check/near-miss/near-miss';
import type { NearAsked } from '../../../check/near-miss/near-miss';
import { vocabulary } from '../../../messages/message';
import { keyName } from '../../../policy/key-names';
import { exact, grouped, isPlainDecimal } from '../../../quantity/exact';
import { halfUpAt } from '../../../quantity/places';
import { shownAmount } from '../../amount';
import { LateNote } from '../../check/LateNote';
import type { Results } from '../../export/results';
import { handedOut } from '../../handed-out';
import { Ruler20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { fieldUnit, readField } from '../../standards/field';
import type { Fillable } from '../../standards/field';
import { EnterpriseRow } from '../EnterpriseRow';
import { MeasurePick } from '../MeasurePick';
import { useTrialStyles } from '../trial-styles';
import { trialWords } from '../trial-words';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.near.title': { 'zh-CN': '临门一脚', en: 'Just under the line' },
  'pane.near.brief': {
    'zh-CN': '距门槛还差不多的企业，供帮扶调度',
    en: 'Enterprises that lack little, for those who are to help them',
  },
  'pane.near.why': {
    'zh-CN': '未达到门槛、{metric}再增加不多就能达到的企业，其他不变；增速不够的，按补足增速所需的数计。',
    en: 'Enterprises that are not eligible and would be with a little more {metric}, all else as it is; growth included.',
  },
  'pane.near.by': { 'zh-CN': '差多少以内', en: 'Lacking no more than' },
  'pane.near.amount': { 'zh-CN': '按数额', en: 'an amount' },
  'pane.near.share': { 'zh-CN': '按占所需的比例', en: 'a share of what is needed' },
  'pane.near.most': { 'zh-CN': '还差不超过', en: 'At most' },
  'pane.near.found': {
    'zh-CN': '{total, number}家，合计还差{gaps}{unit}',
    en: '{total, plural, one {# enterprise} other {# enterprises}}, lacking {gaps} {unit} together',
  },
  'pane.near.none': { 'zh-CN': '没有差得这么少的企业。', en: 'No enterprise lacks that little.' },
  'pane.near.further': { 'zh-CN': '差得更多的{count, number}家', en: '{count, number} lack more' },
  'pane.near.open': {
    'zh-CN': '差额定不下来的{count, number}家（缺数据，或单靠这一项达不到）',
    en: '{count, number} whose lack is not one amount (something is missing, or this alone would not do)',
  },
  'pane.near.gap': { 'zh-CN': '还差{gap}{unit}', en: 'lacks {gap} {unit}' },
  'pane.near.line': {
    'zh-CN': '现有{current}，需要{needed}，差{share}%',
    en: 'has {current}, needs {needed}: {share}% of it',
  },
  'pane.near.save': { 'zh-CN': '另存为新工作簿', en: 'Save as a new workbook' },
  'pane.near.write': { 'zh-CN': '写进本工作簿', en: 'Put into this workbook' },
  'pane.near.making': { 'zh-CN': '正在生成', en: 'Making it' },
  'pane.near.done': { 'zh-CN': '新工作簿已生成，{where}', en: 'The new workbook is made. {where}' },
});

/** Enterprises just under a threshold. */
export const nearTask: TrialTask = {
  id: 'near',
  group: 'progress',
  icon: <Ruler20Regular />,
  title: words.message('pane.near.title'),
  brief: words.message('pane.near.brief'),
  texts: words.texts,
  needs: 'results',
  Page: NearPage,
};

const useStyles = makeStyles({
  input: { minWidth: 0, maxWidth: '200px', '& input': { textAlign: 'right' } },
});

/** What is looked for at first, of what is needed: a tenth. */
const FIRST = { kind: 'share', typed: '10' } as const;
const SHARE: Fillable = { unit: 'share', span: 'zero-to-one', cap: false, plain: null };

function NearPage({ summary }: Results) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, trial } = useModel();
  const { found, rows, busy, failure, out } = useStore(trial.near.store);
  const [picked, setPicked] = useState<number | null>(null);
  const [kind, setKind] = useState<NearAsked['within']['kind']>(FIRST.kind);
  const [typed, setTyped] = useState<string>(FIRST.typed);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const { pack } = host;
  const measures = summary.measures.flatMap(({ measure }) => {
    const metric = pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics[0];
    return metric === undefined ? [] : [{ measure, metric }];
  });
  const chosen = measures.find(({ measure }) => measure === picked) ?? measures[0];
  const metric = chosen?.metric;
  const unit = pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元';
  const field: Fillable = kind === 'share' ? SHARE : { unit, span: 'from-zero', cap: false, plain: null };
  const read = readField(field, typed);
  const most = read.kind === 'value' && isPlainDecimal(read.text) ? read.text : null;
  const measure = chosen?.measure;
  useEffect(() => {
    const asked =
      measure === undefined || metric === undefined || most === null
        ? null
        : { measure, metric, within: { kind, most } };
    const settled = setTimeout(() => void trial.near.look(asked), 150);
    return () => {
      clearTimeout(settled);
    };
  }, [trial, summary, measure, metric, kind, most]);
  if (measure === undefined || metric === undefined) return <p className={page.text}>{word('pane.near.none')}</p>;
  const nothing = busy || !found || found.total === 0;
  return (
    <>
      {failure ? (
        <MessageBar style={{ flexShrink: 0 }} intent="error" layout="multiline" shape="square" politeness="assertive">
          <MessageBarBody>{say(failure)}</MessageBarBody>
        </MessageBar>
      ) : out ? (
        <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" shape="square" politeness="polite">
          <MessageBarBody>{word('pane.near.done', { where: handedOut(out) })}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={`${page.scroll} ${shared.body}`}>
        <p className={page.quiet}>{word('pane.near.why', { metric: keyName(pack, metric) })}</p>
        {measures.length > 1 ? (
          <MeasurePick measures={measures.map((each) => each.measure)} measure={measure} onPick={setPicked} />
        ) : null}
        <div>
          <Field label={word('pane.near.by')} size="small">
            <RadioGroup
              layout="horizontal"
              value={kind}
              onChange={(_, { value }) => {
                setKind(value === 'share' ? 'share' : 'amount');
                setTyped(value === 'share' ? FIRST.typed : '500');
              }}
            >
              <Radio value="share" label={word('pane.near.share')} />
              <Radio value="amount" label={word('pane.near.amount')} />
            </RadioGroup>
          </Field>
          <Field
            label={word('pane.near.most')}
            size="small"
            {...(read.kind === 'fault' ? { validationState: 'error' as const, validationMessage: say(read.said) } : {})}
          >
            <Input
              className={styles.input}
              value={typed}
              contentAfter={fieldUnit(field)}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
        </div>
        {found ? (
          <section className={shared.section} aria-live="polite">
            <h3 className={shared.heading}>
              {found.total === 0
                ? word('pane.near.none')
                : word('pane.near.found', { total: found.total, gaps: shownAmount(found.gaps), unit })}
            </h3>
            {found.further > 0 || found.open > 0 ? (
              <p className={page.quiet}>
                {[
                  ...(found.further > 0 ? [word('pane.near.further', { count: found.further })] : []),
                  ...(found.open > 0 ? [word('pane.near.open', { count: found.open })] : []),
                ].join(say.locale === 'en' ? ', ' : '，')}
              </p>
            ) : null}
            <ul className={shared.rows}>
              {rows.map((row) => (
                <EnterpriseRow
                  key={row.row}
                  row={row.row}
                  name={row.name}
                  place={row.place}
                  beside={
                    <span className={shared.number}>{word('pane.near.gap', { gap: shownAmount(row.gap), unit })}</span>
                  }
                >
                  <p className={page.quiet}>
                    {word('pane.near.line', {
                      current: shownAmount(row.current),
                      needed: shownAmount(row.needed),
                      share: grouped(halfUpAt(gapShare(row).times(exact('100')), 2)),
                    })}
                  </p>
                </EnterpriseRow>
              ))}
            </ul>
            {rows.length < found.total ? (
              <div>
                <Button size="small" onClick={() => void trial.near.more()}>
                  {say(trialWords.message('pane.trial.more', { count: Math.min(50, found.total - rows.length) }))}
                </Button>
              </div>
            ) : null}
          </section>
        ) : null}
      </div>
      <div className={shared.foot}>
        <div className={shared.buttons}>
          {host.books ? (
            <Button appearance="primary" disabledFocusable={nothing} onClick={() => void trial.near.handOut()}>
              {word('pane.near.save')}
            </Button>
          ) : null}
          <Button
            appearance={host.books ? 'secondary' : 'primary'}
            disabledFocusable={nothing}
            onClick={() => void trial.near.write()}
          >
            {word('pane.near.write')}
          </Button>
          {busy ? <LateNote words={word('pane.near.making')} /> : null}
        </div>
      </div>
    </>
  );
}
