import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { FilePick } from '../../FilePick';
import { ShieldCheckmark20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { ProgressLine } from '../../ProgressLine';
import { useSay } from '../../say';
import { trustWords } from '../../seal/trust-store';
import { verifyResultWords, VerifyResult } from '../../seal/VerifyResult';
import { TaskBody } from '../TaskBody';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.verify.title': { 'zh-CN': '验章', en: 'Verify a seal' },
  'pane.verify.brief': {
    'zh-CN': '盖章后有没有改动，是谁签的名',
    en: 'What changed since it was sealed, and who signed',
  },
  'pane.verify.why': {
    'zh-CN': '核对盖过章的工作簿：名单、标准、结论和报告在盖章之后有没有改动，章是谁签的。只看不改。',
    en: 'Holds a sealed workbook against its stamp: whether list, standards, verdicts and reports changed since, and who signed. Nothing is written.',
  },
  'pane.verify.which': { 'zh-CN': '验哪个工作簿', en: 'Which workbook' },
  'pane.verify.open': { 'zh-CN': '现在打开的工作簿', en: 'The open one' },
  'pane.verify.picked': { 'zh-CN': '另选一个文件', en: 'A file' },
  'pane.verify.pick': { 'zh-CN': '选择工作簿', en: 'Choose the workbook' },
  'pane.verify.none-picked': { 'zh-CN': '还没有选择文件。', en: 'No file is chosen yet.' },
  'pane.verify.trust': { 'zh-CN': '信任文件', en: 'Trust file' },
  'pane.verify.trust-none': {
    'zh-CN': '还没有信任文件：能看有没有改动，但不认任何签名人。盖章单位会提供它的公钥文件或信任文件。',
    en: 'None yet: changes can be told, but no signer is known. The sealing office gives out its public key or trust file.',
  },
  'pane.verify.trust-keys': {
    'zh-CN': '信任{count, number}把密钥：{names}。保存在本机浏览器里，清除浏览数据后要重新选择。',
    en: '{count, plural, one {# key is} other {# keys are}} trusted: {names}. Kept in this computer’s browser until its data is cleared.',
  },
  'pane.verify.trust-key': { 'zh-CN': '{name}（{id}）', en: '{name} ({id})' },
  'pane.verify.trust-pick': { 'zh-CN': '选择信任文件', en: 'Choose a trust file' },
  'pane.verify.trust-forget': { 'zh-CN': '不再信任', en: 'Trust none' },
  'pane.verify.go': { 'zh-CN': '验章', en: 'Verify' },
  'pane.verify.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.verify.reading': {
    'zh-CN': '正在读取工作簿并与章比对',
    en: 'Reading the workbook and comparing it with its stamp',
  },
});

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whether a sealed workbook is as it was: the open one, or a file. */
export const verifyTask: ExportTask = {
  id: 'verify',
  group: 'received',
  icon: <ShieldCheckmark20Regular />,
  title: words.message('pane.verify.title'),
  brief: words.message('pane.verify.brief'),
  offered: ({ books }) => books !== undefined,
  texts: { ...words.texts, ...trustWords.texts, ...verifyResultWords.texts },
  needs: 'nothing',
  Page: VerifyPage,
};

function VerifyPage() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { verify, trust } = useModel();
  const { source, phase } = useStore(verify.store);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  useEffect(() => {
    void trust.ready();
  }, [trust]);
  const file = source.kind === 'picked' ? source.file : null;
  const busy = phase.kind === 'verifying';
  return (
    <TaskBody
      why={word('pane.verify.why')}
      go={
        busy ? (
          <Button className={page.wideButton} onClick={verify.cancel}>
            {word('pane.verify.cancel')}
          </Button>
        ) : (
          <Button
            className={page.wideButton}
            appearance="primary"
            disabledFocusable={source.kind === 'picked' && file === null}
            onClick={() => void verify.verify()}
          >
            {word('pane.verify.go')}
          </Button>
        )
      }
    >
      <Field label={word('pane.verify.which')}>
        <RadioGroup
          value={source.kind}
          onChange={(_, { value }) => {
            verify.choose(value === 'picked' ? { kind: 'picked', file: null } : { kind: 'open' });
          }}
        >
          <Radio value="open" label={word('pane.verify.open')} />
          <Radio value="picked" label={word('pane.verify.picked')} />
        </RadioGroup>
      </Field>
      {source.kind === 'picked' ? (
        <div className={styles.row}>
          <FilePick
            label={word('pane.verify.pick')}
            accept=".xlsx,.xlsm"
            onPick={([picked]) => {
              verify.choose({ kind: 'picked', file: picked });
            }}
          />
          <span className={page.text}>{file?.name ?? word('pane.verify.none-picked')}</span>
        </div>
      ) : null}
      <TrustPart />
      {busy && phase.slow ? (
        <ProgressLine
          name={word('pane.verify.title')}
          progress={phase.progress}
          words={words.message('pane.verify.reading')}
        />
      ) : null}
      {phase.kind === 'failed' ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(phase.said)}</MessageBarBody>
        </MessageBar>
      ) : null}
      {phase.kind === 'done' ? <VerifyResult verified={phase.verified} file={phase.file} /> : null}
    </TaskBody>
  );
}

function TrustPart() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trust } = useModel();
  const { keys, failure, unkept } = useStore(trust.store);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const names = keys
    .map(({ id, name }) => word('pane.verify.trust-key', { id, name }))
    .join(say.locale === 'en' ? ', ' : '、');
  return (
    <section className={styles.part} aria-labelledby="pane-verify-trust">
      <h3 className={styles.label} id="pane-verify-trust">
        {word('pane.verify.trust')}
      </h3>
      <p className={page.quiet} role="status">
        {keys.length === 0
          ? word('pane.verify.trust-none')
          : unkept
            ? say(trustWords.message('pane.trust.unkept'))
            : word('pane.verify.trust-keys', { count: keys.length, names })}
      </p>
      <div className={styles.row}>
        <FilePick
          label={word('pane.verify.trust-pick')}
          accept=".json"
          onPick={([picked]) => void trust.pick(picked)}
        />
        {keys.length > 0 ? (
          <Button appearance="subtle" onClick={trust.forget}>
            {word('pane.verify.trust-forget')}
          </Button>
        ) : null}
      </div>
      {failure ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(failure)}</MessageBarBody>
        </MessageBar>
      ) : null}
    </section>
  );
}
