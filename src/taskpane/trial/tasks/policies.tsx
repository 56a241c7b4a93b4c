import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PolicySaid } from '../../../check/policies/compare-policies';
import { vocabulary } from '../../../messages/message';
import { LateNote } from '../../check/LateNote';
import type { Results } from '../../export/results';
import { Scales20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { EnterpriseRow, Side } from '../EnterpriseRow';
import { useTrialStyles } from '../trial-styles';
import { moneyWords, trialWords } from '../trial-words';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.two-policies.title': { 'zh-CN': '两版政策对比', en: 'Two policies compared' },
  'pane.two-policies.brief': {
    'zh-CN': '同一份名单按征求意见稿和正式稿各核一遍',
    en: 'One list under the draft and under the final text',
  },
  'pane.two-policies.why': {
    'zh-CN': '名单再按另一个政策核一遍，与现在的结果逐家对比：谁变了、依据哪句话、金额差多少。只看，不改核验结果。',
    en: 'The list is judged under another policy and held against the results: who changes, by which words, and the money. Nothing of the results is changed.',
  },
  'pane.two-policies.one': {
    'zh-CN': '手边只有一个政策。把另一版政策的文件夹放进本单位的政策文件夹，就能在这里对比。',
    en: 'There is only one policy at hand. Put the other one’s folder among the office’s policies to compare here.',
  },
  'pane.two-policies.other': { 'zh-CN': '与哪个政策对比', en: 'Compare with' },
  'pane.two-policies.pick': { 'zh-CN': '选择政策', en: 'Choose a policy' },
  'pane.two-policies.judging': { 'zh-CN': '正在按另一个政策核验', en: 'Judging under the other policy' },
  'pane.two-policies.policy': { 'zh-CN': '政策', en: 'Policy' },
  'pane.two-policies.eligible': { 'zh-CN': '符合（家）', en: 'Eligible' },
  'pane.two-policies.money': { 'zh-CN': '奖补', en: 'Awards' },
  'pane.two-policies.found': {
    'zh-CN': '{changed, number}家有变化：新增符合{gained, number}家，不再符合{lost, number}家',
    en: '{changed, number} change: {gained, number} become eligible, {lost, number} no longer are',
  },
  'pane.two-policies.same': { 'zh-CN': '没有企业的结论或金额不同。', en: 'No verdict and no award differs.' },
  'pane.two-policies.side-was': { 'zh-CN': '现用', en: 'in use' },
  'pane.two-policies.side-now': { 'zh-CN': '对比', en: 'compared' },
  'pane.two-policies.by': { 'zh-CN': '第{measure}条：{words}', en: 'measure {measure}: {words}' },
  'pane.two-policies.quoted': { 'zh-CN': '“{words}”', en: '“{words}”' },
});

/** One list under two policies. */
export const policiesTask: TrialTask = {
  id: 'policies',
  group: 'what-if',
  icon: <Scales20Regular />,
  title: words.message('pane.two-policies.title'),
  brief: words.message('pane.two-policies.brief'),
  texts: words.texts,
  needs: 'results',
  Page: PoliciesPage,
};

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  said: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'center' },
  which: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

function PoliciesPage({ summary }: Results) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, policies, trial } = useModel();
  const shelf = useStore(policies.store, (state) => state.shelf);
  const { other, comparison, refused, rows, total, busy, failure } = useStore(trial.otherPolicy.store);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const others = shelf.packs.filter(({ pack }) => pack.id !== host.pack.id);
  const chosen = others.find(({ pack }) => pack.id === other);
  const { pack: otherPack, files } = chosen ?? {};
  // The shelf is read anew with the workbook: only another text, or another check, is compared anew.
  useEffect(() => {
    if (otherPack && files) void trial.otherPolicy.compare({ pack: otherPack, files });
  }, [trial, summary, otherPack, files]);
  if (others.length === 0) {
    return (
      <div className={`${page.scroll} ${shared.body}`}>
        <p className={page.text}>{word('pane.two-policies.one')}</p>
      </div>
    );
  }
  return (
    <div className={`${page.scroll} ${shared.body}`}>
      <p className={page.quiet}>{word('pane.two-policies.why')}</p>
      <Field label={word('pane.two-policies.other')} size="small">
        <Dropdown
          className={styles.box}
          placeholder={word('pane.two-policies.pick')}
          value={chosen?.pack.title ?? ''}
          selectedOptions={chosen ? [chosen.pack.id] : []}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) trial.otherPolicy.choose(optionValue);
          }}
        >
          {others.map(({ pack }) => (
            <Option key={pack.id} value={pack.id} text={pack.title}>
              {pack.title}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {(failure ?? refused) ? (
        <MessageBar intent={failure ? 'error' : 'warning'} layout="multiline" politeness="assertive">
          <MessageBarBody>{failure ? say(failure) : refused ? say(refused) : null}</MessageBarBody>
        </MessageBar>
      ) : null}
      {busy ? <LateNote words={word('pane.two-policies.judging')} /> : null}
      {comparison ? (
        <>
          <section className={shared.section} aria-live="polite">
            <h3 className={shared.heading}>
              {comparison.changed === 0
                ? word('pane.two-policies.same')
                : word('pane.two-policies.found', {
                    changed: comparison.changed,
                    gained: comparison.gained,
                    lost: comparison.lost,
                  })}
            </h3>
            <table className={shared.table}>
              <thead>
                <tr>
                  <th scope="col">{word('pane.two-policies.policy')}</th>
                  <th scope="col">{word('pane.two-policies.eligible')}</th>
                  <th scope="col">{word('pane.two-policies.money')}</th>
                </tr>
              </thead>
              <tbody>
                {[comparison.was, comparison.now].map(({ id, title, counts, money }) => (
                  <tr key={id}>
                    <th scope="row">{title}</th>
                    <td>{counts.eligible}</td>
                    <td>{say(moneyWords(money))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <ul className={shared.rows}>
            {rows.map(({ row, name, place, was, now }) => (
              <EnterpriseRow key={row} row={row} name={name} place={place}>
                <Said which={word('pane.two-policies.side-was')} said={was} />
                <Said which={word('pane.two-policies.side-now')} said={now} />
              </EnterpriseRow>
            ))}
          </ul>
          {rows.length < total ? (
            <div>
              <Button size="small" onClick={() => void trial.otherPolicy.more()}>
                {say(trialWords.message('pane.trial.more', { count: Math.min(50, total - rows.length) }))}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** What one policy makes of an enterprise, and its words that decided. */
function Said({ which, said }: { readonly which: string; readonly said: PolicySaid }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { verdict, award, measure } = said;
  const quoted = said.words.map((each) => say(words.message('pane.two-policies.quoted', { words: each }))).join('');
  return (
    <div className={styles.said}>
      <div className={styles.line}>
        <span className={styles.which}>{which}</span>
        <Side verdict={verdict} award={award} />
      </div>
      {quoted === '' ? null : (
        <p className={page.quiet}>{say(words.message('pane.two-policies.by', { measure, words: quoted }))}</p>
      )}
    </div>
  );
}
