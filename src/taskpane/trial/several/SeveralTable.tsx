import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JudgedPolicy } from '../../../check/policies/under-policies';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { useTrialStyles } from '../trial-styles';
import { moneyWords } from '../trial-words';

export const severalTableWords = vocabulary({
  'pane.several-table.policy': { 'zh-CN': '政策', en: 'Policy' },
  'pane.several-table.eligible': { 'zh-CN': '符合', en: 'Eligible' },
  'pane.several-table.undetermined': { 'zh-CN': '待定', en: 'Undetermined' },
  'pane.several-table.money': { 'zh-CN': '奖补', en: 'Awards' },
  'pane.several-table.lacks': {
    'zh-CN': '《{title}》：名单缺的、用不上的{count, number}处',
    en: '{title}: {count, plural, one {# thing} other {# things}} that the list lacks or that do not fit',
  },
  'pane.several-table.refused': {
    'zh-CN': '没有按《{title}》核验：{why}',
    en: 'The list was not judged under {title}: {why}',
  },
  'pane.several-table.numbered': { 'zh-CN': '{number}．{title}', en: '{number}. {title}' },
  'pane.several-table.alone': { 'zh-CN': '{title}', en: '{title}' },
  'pane.several-table.none': { 'zh-CN': '—', en: '—' },
});

const useStyles = makeStyles({
  money: { minWidth: '76px' },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  lines: { margin: '4px 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** A policy's title with its place: two of them may begin alike, and be cut short. */
export function numbered(title: string, at: number, of: number): Message {
  return of > 1
    ? severalTableWords.message('pane.several-table.numbered', { number: String(at + 1), title })
    : severalTableWords.message('pane.several-table.alone', { title });
}

/** What each policy comes to, and what of the list it would need. */
export function SeveralTable({ policies }: { readonly policies: readonly JudgedPolicy[] }) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const word = (code: keyof typeof severalTableWords.texts, params = {}): string =>
    say(severalTableWords.message(code, params));
  const none = word('pane.several-table.none');
  return (
    <>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col">{word('pane.several-table.policy')}</th>
            <th scope="col">{word('pane.several-table.eligible')}</th>
            <th scope="col">{word('pane.several-table.undetermined')}</th>
            <th scope="col">{word('pane.several-table.money')}</th>
          </tr>
        </thead>
        <tbody>
          {policies.map(({ id, title, refused, counts, money }, at) => (
            <tr key={id}>
              <th scope="row">{say(numbered(title, at, policies.length))}</th>
              <td>{refused ? none : counts.eligible.toLocaleString(say.locale)}</td>
              <td>
                {refused
                  ? none
                  : (counts['undetermined-data'] + counts['undetermined-standard']).toLocaleString(say.locale)}
              </td>
              <td className={styles.money}>{refused ? none : say(moneyWords(money))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {policies.map(({ id, title, refused, lacks }) =>
        refused ? (
          <MessageBar key={id} intent="warning" layout="multiline">
            <MessageBarBody>{word('pane.several-table.refused', { title, why: refused })}</MessageBarBody>
          </MessageBar>
        ) : lacks.length > 0 ? (
          <details key={id} className={page.quiet}>
            <summary className={styles.summary}>
              {word('pane.several-table.lacks', { title, count: lacks.length })}
            </summary>
            <ul className={styles.lines}>
              {lacks.map((each, index) => (
                <li key={index}>{say(each)}</li>
              ))}
            </ul>
          </details>
        ) : null,
      )}
    </>
  );
}
