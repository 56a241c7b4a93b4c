import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import type { SealChange, SealChangeKind, SealNotice, SealStatus, SignatureState } from '../../seal/verify/answer';
import type { Verified } from '../../seal/verify/verify';
import { verifyHeadline, verifyWords } from '../../seal/verify/words';
import { parseArea } from '../../workbook/address';
import { CellLink } from '../CellLink';
import { Facts } from '../export/PreviewParts';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  HourglassHalf16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  Warning16Regular,
} from '../icons';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';

export const verifyResultWords = vocabulary({
  'pane.verified.intact': { 'zh-CN': '完好', en: 'Intact' },
  'pane.verified.unsigned': { 'zh-CN': '内容一致，没有签名', en: 'As sealed, not signed' },
  'pane.verified.unknown-signer': { 'zh-CN': '内容一致，签名人不明', en: 'As sealed, signer unknown' },
  'pane.verified.stale': { 'zh-CN': '无法比对', en: 'Cannot be compared' },
  'pane.verified.changed': { 'zh-CN': '有改动', en: 'Changed' },
  'pane.verified.forged': { 'zh-CN': '章不可信', en: 'Not to be trusted' },
  'pane.verified.none': { 'zh-CN': '没有盖章', en: 'No seal' },
  'pane.verified.file': { 'zh-CN': '工作簿', en: 'Workbook' },
  'pane.verified.open': { 'zh-CN': '现在打开的工作簿', en: 'The open one' },
  'pane.verified.signature': { 'zh-CN': '签名', en: 'Signature' },
  'pane.verified.signature-valid': { 'zh-CN': '有效', en: 'Valid' },
  'pane.verified.signature-none': { 'zh-CN': '没有', en: 'None' },
  'pane.verified.signature-unknown': { 'zh-CN': '密钥{key}，不在信任文件里', en: 'Key {key}, not in the trust file' },
  'pane.verified.signature-invalid': { 'zh-CN': '无效', en: 'Invalid' },
  'pane.verified.who': { 'zh-CN': '签名人', en: 'Signed by' },
  'pane.verified.by': { 'zh-CN': '盖章人自填', en: 'Sealed by (own words)' },
  'pane.verified.pack': { 'zh-CN': '政策', en: 'Policy' },
  'pane.verified.when': { 'zh-CN': '盖章时间', en: 'Sealed' },
  'pane.verified.when-why': {
    'zh-CN': '按盖章电脑的时钟。请核对是不是最新的一份：旧版整份替换无法识别。',
    en: 'By the clock of that computer. Make sure that it is the latest: an older version put in its place whole cannot be told.',
  },
  'pane.verified.group': { 'zh-CN': '{kind}（{count, number}处）', en: '{kind} ({count, number})' },
  'pane.verified.was-now': { 'zh-CN': '原为“{was}”，现为“{now}”', en: 'was “{was}”, is “{now}”' },
  'pane.verified.on': { 'zh-CN': '工作表“{sheet}”', en: 'Sheet “{sheet}”' },
  'pane.verified.stale-cells': { 'zh-CN': '没有算出结果的公式', en: 'Formulas without a result' },
  'pane.verified.notices': { 'zh-CN': '不是改动，但请留意', en: 'No change, but to be looked at' },
  'pane.verified.all': { 'zh-CN': '显示全部{count, number}处', en: 'Show all {count, number}' },
});

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '12px',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  open: { color: tokens.colorNeutralForeground2 },
  when: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  group: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  lines: {
    alignSelf: 'stretch',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  what: { minWidth: 0, flexGrow: 1 },
});

const LOOKS = {
  intact: ['good', CheckmarkCircle16Filled],
  unsigned: ['open', QuestionCircle16Regular],
  'unknown-signer': ['open', QuestionCircle16Regular],
  stale: ['open', HourglassHalf16Regular],
  changed: ['bad', DismissCircle16Filled],
  forged: ['bad', DismissCircle16Filled],
  none: ['open', SubtractCircle16Regular],
} as const satisfies Readonly<Record<SealStatus, readonly [string, unknown]>>;

/** The order in which kinds of changes are told: what money hangs on first. */
const KINDS: readonly SealChangeKind[] = [
  ...(['figure', 'row-added', 'row-removed', 'verdict', 'review', 'parameter', 'formula', 'header'] as const),
  ...(['pack', 'report'] as const),
];
/** Lines of a group that are shown at first. */
const SHOWN = 20;

export interface VerifyResultProps {
  readonly verified: Verified;
  /** The name of the file; null: it was the open workbook, whose cells can be shown. */
  readonly file: string | null;
}

/** What verifying found: its status as word, shape and colour, who and when, then each change with what was and what is. */
export function VerifyResult({ verified, file }: VerifyResultProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { policies } = useModel();
  const shelf = useStore(policies.store, (state) => state.shelf);
  const { answer, details, content } = verified;
  const ref = useRef<HTMLElement>(null);
  // What was asked stands above it, and may fill a small pane.
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'start' });
  }, [verified]);
  const known = shelf.packs.find(({ pack }) => pack.id === answer.pack)?.pack.title;
  const word = (code: keyof typeof verifyResultWords.texts, params = {}): string =>
    say(verifyResultWords.message(code, params));
  const [look, Shape] = LOOKS[answer.status];
  const signer = content?.signer ?? null;
  const links = file === null;
  return (
    <section className={styles.result} ref={ref} aria-labelledby="pane-verified">
      <div role="status">
        <h3 className={styles.head} id="pane-verified">
          <Shape className={mergeClasses(styles.mark, styles[look])} aria-hidden />
          {word(`pane.verified.${answer.status}`)}
        </h3>
        <p className={page.text}>{say(verifyHeadline(answer, details, signer))}</p>
        {details.otherList ? <p className={page.text}>{say(verifyWords.message('verify.other-list'))}</p> : null}
      </div>
      {answer.when === null ? null : (
        <div>
          <p className={styles.label}>{word('pane.verified.when')}</p>
          <time className={styles.when} dateTime={answer.when}>
            {shownTime(answer.when, say.locale)}
          </time>
          <p className={page.quiet}>{word('pane.verified.when-why')}</p>
        </div>
      )}
      <Facts
        of={[
          { term: word('pane.verified.file'), value: file ?? word('pane.verified.open') },
          ...(content ? [{ term: word('pane.verified.signature'), value: signatureWord(answer.signature) }] : []),
          ...(answer.signedBy === null ? [] : [{ term: word('pane.verified.who'), value: answer.signedBy }]),
          ...(content && content.by !== '' ? [{ term: word('pane.verified.by'), value: content.by }] : []),
          ...(answer.pack === null ? [] : [{ term: word('pane.verified.pack'), value: known ?? answer.pack }]),
        ]}
      />
      {KINDS.map((kind) => {
        const changes = answer.changes.filter((change) => change.kind === kind);
        const title = { kind: verifyWords.message(`verify.kind.${kind}`), count: changes.length };
        return (
          <Group
            key={kind}
            title={word('pane.verified.group', title)}
            of={changes.map((change) => ({ ...change, what: wasNow(change) }))}
            links={links}
          />
        );
      })}
      <Group
        title={word('pane.verified.stale-cells')}
        of={details.stale.map((cell) => ({ ...cell, what: '' }))}
        links={links}
      />
      <Group
        title={word('pane.verified.notices')}
        of={answer.notices.map((notice) => ({ ...notice, what: noticeWord(notice) }))}
        links={links}
        warns
      />
    </section>
  );

  function signatureWord(state: SignatureState): string {
    return word(`pane.verified.signature-${state}`, { key: signer ?? '' });
  }
  function wasNow({ was, now }: SealChange): string {
    const nothing = verifyWords.message('verify.nothing');
    return word('pane.verified.was-now', { was: was ?? nothing, now: now ?? nothing });
  }
  function noticeWord({ code }: SealNotice): string {
    return say(verifyWords.message(`verify.notice.${code}`));
  }
}

interface GroupProps {
  readonly title: string;
  readonly of: readonly { readonly sheet: string; readonly cell: string | null; readonly what: string }[];
  /** Its cells can be shown in the open workbook. */
  readonly links: boolean;
  readonly warns?: boolean;
}

/** Places of one kind, each with what is said of it; nothing where there is none. */
function Group({ title, of, links, warns = false }: GroupProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  return (
    <div className={styles.group}>
      <h4 className={styles.label}>{title}</h4>
      <ul className={styles.lines}>
        {(all ? of : of.slice(0, SHOWN)).map(({ sheet, cell, what }, index) => (
          <li key={index} className={styles.line}>
            {warns ? <Warning16Regular className={styles.mark} aria-hidden /> : null}
            <span className={styles.what}>
              <Where sheet={sheet} cell={cell} links={links} />
              {what === '' ? null : (
                <span className={page.quiet} style={{ display: 'block' }}>
                  {what}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {all || of.length <= SHOWN ? null : (
        <Link
          as="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {say(verifyResultWords.message('pane.verified.all', { count: of.length }))}
        </Link>
      )}
    </div>
  );
}

function Where({
  sheet,
  cell,
  links,
}: {
  readonly sheet: string;
  readonly cell: string | null;
  readonly links: boolean;
}) {
  const styles = useStyles();
  const say = useSay();
  const area = cell === null ? null : parseArea(cell);
  if (area && links) return <CellLink sheet={sheet} area={area} named />;
  const words = cell === null ? say(verifyResultWords.message('pane.verified.on', { sheet })) : `${sheet}!${cell}`;
  return <span className={styles.place}>{words}</span>;
}

/** As people write a time; what is no time stands as it is. */
function shownTime(when: string, locale: string): string {
  const time = new Date(when);
  if (Number.isNaN(time.getTime())) return when;
  return time.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
