import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { FilePick } from '../../FilePick';
import { handedOut } from '../../handed-out';
import { Certificate20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { sealDialogWords, SealDialog } from '../../seal/SealDialog';
import { sealStoreWords } from '../../seal/seal-store';
import type { Results } from '../results';
import { TaskBody } from '../TaskBody';
import { WrittenBar } from '../WrittenBar';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.seal.title': { 'zh-CN': '封存并盖章', en: 'Seal' },
  'pane.seal.brief': {
    'zh-CN': '发出的副本有没有被改动，一验便知',
    en: 'So that a change in what you send can be seen',
  },
  'pane.seal.why': {
    'zh-CN': '把名单、标准、结论和复核意见记进“防篡改校验”页。收到的人用“验章”就能看出盖章之后的改动。',
    en: 'Records list, standards, verdicts and reviews on a sheet of its own. Whoever receives it can verify what changed since.',
  },
  'pane.seal.where': { 'zh-CN': '盖在哪里', en: 'Where' },
  'pane.seal.copy': { 'zh-CN': '另存的副本，本工作簿不变', en: 'On a copy; this workbook stays as it is' },
  'pane.seal.place': {
    'zh-CN': '本工作簿，可以一步撤销',
    en: 'In this workbook; one step undoes it',
  },
  'pane.seal.formulas': { 'zh-CN': '章下的公式', en: 'Formulas under the seal' },
  'pane.seal.values': { 'zh-CN': '转为数值', en: 'Become values' },
  'pane.seal.keep': {
    'zh-CN': '保留公式，公式的改动也能验出',
    en: 'Stay, and a change in them is seen too',
  },
  'pane.seal.by': { 'zh-CN': '经办人', en: 'Sealed by' },
  'pane.seal.key': { 'zh-CN': '单位的签名密钥（可不选）', en: 'The office’s signing key (optional)' },
  'pane.seal.key-none': {
    'zh-CN': '不签名的章只防误改，任何人都可以改动后重新盖章。',
    en: 'Without a signature a seal guards against mistakes alone: anyone can edit and seal again.',
  },
  'pane.seal.key-name': { 'zh-CN': '{name}（{id}），文件“{file}”', en: '{name} ({id}), file “{file}”' },
  'pane.seal.key-pick': { 'zh-CN': '选择密钥文件', en: 'Choose a key file' },
  'pane.seal.key-drop': { 'zh-CN': '不签名', en: 'Do not sign' },
  'pane.seal.passphrase': { 'zh-CN': '密钥的口令', en: 'Passphrase of the key' },
  'pane.seal.passphrase-why': { 'zh-CN': '只用这一次，不会保存。', en: 'Used this once and not kept.' },
  'pane.seal.preview': { 'zh-CN': '预览盖章', en: 'Preview the seal' },
  'pane.seal.done-copy': { 'zh-CN': '盖好章的副本{where}', en: 'The copy is sealed. {where}' },
  'pane.seal.done-place': {
    'zh-CN': '本工作簿已盖章，校验页是“{sheet}”。请保存后再发出；撤销会恢复原样。',
    en: 'This workbook is sealed on “{sheet}”. Save it before you send it; undoing brings back what was there.',
  },
});

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  done: { flexShrink: 0 },
});

/** The list under a seal, on a copy or in place. */
export const sealTask: ExportTask = {
  id: 'seal',
  group: 'elsewhere',
  icon: <Certificate20Regular />,
  title: words.message('pane.seal.title'),
  brief: words.message('pane.seal.brief'),
  offered: ({ books }) => books !== undefined,
  texts: { ...words.texts, ...sealDialogWords.texts, ...sealStoreWords.texts },
  needs: 'results',
  Page: SealPage,
};

function SealPage({ list }: Results) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { seal } = useModel();
  const { where, by, keepFormulas, key, failure, handed } = useStore(seal.wishes);
  const written = useStore(seal.store, (state) => state.written);
  const [passphrase, setPassphrase] = useState('');
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  function preview(): void {
    const once = passphrase;
    setPassphrase('');
    void seal.begin(once);
  }
  return (
    <TaskBody
      why={word('pane.seal.why')}
      go={
        <Button {...restore} className={page.wideButton} appearance="primary" onClick={preview}>
          {word('pane.seal.preview')}
        </Button>
      }
      done={
        written && handed ? (
          <MessageBar className={styles.done} intent="success" layout="multiline" shape="square" politeness="polite">
            <MessageBarBody>
              {word('pane.seal.done-copy', { where: handedOut(handed.out) })}
              {handed.notes.map((note, index) => (
                <p key={index} className={page.quiet}>
                  {say(note)}
                </p>
              ))}
            </MessageBarBody>
          </MessageBar>
        ) : written ? (
          <WrittenBar
            words={word('pane.seal.done-place', { sheet: written.sheet })}
            step={/^pane\.seal\.what$/}
            sheet={written.sheet}
          />
        ) : null
      }
    >
      <Field label={word('pane.seal.where')}>
        <RadioGroup
          value={where}
          onChange={(_, { value }) => {
            seal.choose(value === 'place' ? 'place' : 'copy');
          }}
        >
          <Radio value="copy" label={word('pane.seal.copy')} />
          <Radio value="place" label={word('pane.seal.place')} />
        </RadioGroup>
      </Field>
      <Field label={word('pane.seal.formulas')}>
        <RadioGroup
          value={keepFormulas ? 'keep' : 'values'}
          onChange={(_, { value }) => {
            seal.keepFormulas(value === 'keep');
          }}
        >
          <Radio value="values" label={word('pane.seal.values')} />
          <Radio value="keep" label={word('pane.seal.keep')} />
        </RadioGroup>
      </Field>
      <Field label={word('pane.seal.by')}>
        <Input
          value={by}
          maxLength={60}
          onChange={(_, { value }) => {
            seal.name(value);
          }}
        />
      </Field>
      <div className={styles.part}>
        <Field label={word('pane.seal.key')}>
          <div className={styles.row}>
            <FilePick label={word('pane.seal.key-pick')} accept=".json" onPick={([file]) => void seal.pickKey(file)} />
            {key ? (
              <Button
                appearance="subtle"
                onClick={() => {
                  setPassphrase('');
                  seal.dropKey();
                }}
              >
                {word('pane.seal.key-drop')}
              </Button>
            ) : null}
          </div>
        </Field>
        <p className={page.quiet} role="status">
          {key
            ? word('pane.seal.key-name', { name: key.file.name, id: key.file.id, file: key.name })
            : word('pane.seal.key-none')}
        </p>
        {failure ? (
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody>{say(failure)}</MessageBarBody>
          </MessageBar>
        ) : null}
        {key ? (
          <Field label={word('pane.seal.passphrase')} hint={word('pane.seal.passphrase-why')}>
            <Input
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={(_, { value }) => {
                setPassphrase(value);
              }}
            />
          </Field>
        ) : null}
      </div>
      <SealDialog list={list} />
    </TaskBody>
  );
}
