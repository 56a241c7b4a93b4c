import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { handedOut } from '../../handed-out';
import { Key20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { LEAST_PASSPHRASE } from '../../../seal/keys/key-file';
import { newKeyStoreWords } from '../../seal/new-key-store';
import { TaskBody } from '../TaskBody';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.new-key.title': { 'zh-CN': '新建密钥', en: 'Make a signing key' },
  'pane.new-key.brief': { 'zh-CN': '给单位建立签名用的密钥文件', en: 'The key file that an office signs with' },
  'pane.new-key.why': {
    'zh-CN':
      '密钥文件用口令加密，存到您选的地方，本工具不保留。文件和口令都要妥善保管：口令丢了无法找回，两样落到别人手里就能冒用签名。',
    en: 'The key file is encrypted by a passphrase and saved where you choose; nothing is kept here. Keep both safe: a lost passphrase cannot be recovered, and whoever has both can sign in your name.',
  },
  'pane.new-key.name': { 'zh-CN': '单位名称', en: 'Name of the office' },
  'pane.new-key.passphrase': { 'zh-CN': '口令', en: 'Passphrase' },
  'pane.new-key.least': { 'zh-CN': '至少{least, number}个字符。', en: '{least, number} characters or more.' },
  'pane.new-key.again': { 'zh-CN': '再输入一次口令', en: 'Passphrase once more' },
  'pane.new-key.go': { 'zh-CN': '新建密钥', en: 'Make the key' },
  'pane.new-key.made': { 'zh-CN': '密钥{id}（{name}）已建好，{where}', en: 'Key {id} ({name}) is made. {where}' },
  'pane.new-key.public-why': {
    'zh-CN': '验章的人需要公钥，可以公开。请当面或电话核对编号{id}。',
    en: 'Those who verify need the public key, which may be published. Have them compare its id {id} with you.',
  },
  'pane.new-key.public': { 'zh-CN': '另存公钥文件', en: 'Save the public key' },
  'pane.new-key.public-made': { 'zh-CN': '公钥文件{where}', en: 'The public key: {where}' },
});

const useStyles = makeStyles({
  done: { flexShrink: 0 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** An office's signing key, made under a passphrase and handed out. */
export const newKeyTask: ExportTask = {
  id: 'new-key',
  group: 'elsewhere',
  icon: <Key20Regular />,
  title: words.message('pane.new-key.title'),
  brief: words.message('pane.new-key.brief'),
  offered: ({ books }) => books !== undefined,
  texts: { ...words.texts, ...newKeyStoreWords.texts },
  needs: 'nothing',
  Page: NewKeyPage,
};

function NewKeyPage() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { newKey } = useModel();
  const { busy, failure, made } = useStore(newKey.store);
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  async function make(): Promise<void> {
    const done = await newKey.make(name, passphrase, again);
    if (!done) return;
    setPassphrase('');
    setAgain('');
  }
  const secret = (label: string, value: string, set: (value: string) => void, hint?: string) => (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        type="password"
        autoComplete="new-password"
        value={value}
        onChange={(_, { value: typed }) => {
          set(typed);
        }}
      />
    </Field>
  );
  return (
    <TaskBody
      why={word('pane.new-key.why')}
      go={
        <Button className={page.wideButton} appearance="primary" disabledFocusable={busy} onClick={() => void make()}>
          {word('pane.new-key.go')}
        </Button>
      }
      done={
        failure ? (
          <MessageBar className={styles.done} intent="error" layout="multiline" shape="square" politeness="assertive">
            <MessageBarBody>{say(failure)}</MessageBarBody>
          </MessageBar>
        ) : made ? (
          <MessageBar className={styles.done} intent="success" layout="multiline" shape="square" politeness="polite">
            <MessageBarBody>
              {word('pane.new-key.made', { id: made.key.id, name: made.key.name, where: handedOut(made.out) })}
            </MessageBarBody>
          </MessageBar>
        ) : null
      }
    >
      {made ? (
        <div className={styles.part}>
          <p className={page.text}>{word('pane.new-key.public-why', { id: made.key.id })}</p>
          <Button disabledFocusable={busy} onClick={() => void newKey.handOutPublic()}>
            {word('pane.new-key.public')}
          </Button>
          <p className={page.quiet} role="status">
            {made.publicOut ? word('pane.new-key.public-made', { where: handedOut(made.publicOut) }) : null}
          </p>
        </div>
      ) : null}
      <Field label={word('pane.new-key.name')}>
        <Input
          value={name}
          maxLength={60}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      {secret(
        word('pane.new-key.passphrase'),
        passphrase,
        setPassphrase,
        word('pane.new-key.least', { least: LEAST_PASSPHRASE }),
      )}
      {secret(word('pane.new-key.again'), again, setAgain)}
    </TaskBody>
  );
}
