import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { vocabulary } from '../messages/message';
import { fixed } from './host';
import { Dismiss16Regular } from './icons';
import { useModel } from './model-context';
import { useSay } from './say';

export const newerBuildWords = vocabulary({
  'pane.newer.there': {
    'zh-CN': '服务器上的本工具已经更新，这里还是旧版。请保存并关闭工作簿，再重新打开。',
    en: 'This tool was updated on the server; here the former version still runs. Save and close the workbook, then open it again.',
  },
  'pane.newer.how': { 'zh-CN': '仍是旧版？怎样清除缓存', en: 'Still the former version? How to clear the cache' },
  'pane.newer.windows': {
    'zh-CN':
      '电脑版（{system}）：文件→选项→信任中心→信任中心设置→受信任的加载项目录，勾选“下次启动时清除以前启动的所有加载项缓存”，然后关闭全部Excel窗口再打开。',
    en: '{system}: File → Options → Trust Center → Trust Center Settings → Trusted Add-in Catalogs; tick “Next time Office starts, clear all previously-started web add-ins cache”, then close all Excel windows and start again.',
  },
  'pane.newer.mac': {
    'zh-CN': '苹果电脑（{system}）：点任务窗格右上角的小箭头，选“清除缓存”，再重新打开工作簿。',
    en: '{system}: open the menu at the top right of the task pane, choose “Clear Web Cache”, then open the workbook again.',
  },
  'pane.newer.web': {
    'zh-CN': '网页版：在浏览器里强制刷新（{keys}）；仍是旧版时，在浏览器设置里清除本网站的缓存。',
    en: 'On the web: reload with {keys}; if that does not help, clear this site’s cache in the browser’s settings.',
  },
  'pane.newer.close': { 'zh-CN': '这次先不提示', en: 'Not now' },
});

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  how: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: 'pointer', minHeight: '24px', paddingTop: '4px' },
  ways: { margin: '4px 0 0', paddingLeft: '16px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

const NEVER = fixed(false);

/** The server has a later build: how to load it. Put away, it is told again at the next start. */
export function NewerBuild() {
  const styles = useStyles();
  const say = useSay();
  const { newerBuild = NEVER } = useModel().host;
  const there = useSyncExternalStore(newerBuild.onChange, newerBuild.current);
  const [closed, setClosed] = useState(false);
  if (!there || closed) return null;
  const word = (code: keyof typeof newerBuildWords.texts, params = {}): string =>
    say(newerBuildWords.message(code, params));
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>
        {word('pane.newer.there')}
        <details className={styles.how}>
          <summary className={styles.summary}>{word('pane.newer.how')}</summary>
          <ul className={styles.ways}>
            <li>{word('pane.newer.windows', { system: 'Windows' })}</li>
            <li>{word('pane.newer.mac', { system: 'Mac' })}</li>
            <li>{word('pane.newer.web', { keys: 'Ctrl+F5' })}</li>
          </ul>
        </details>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={word('pane.newer.close')}
            title={word('pane.newer.close')}
            onClick={() => {
              setClosed(true);
            }}
          />
        }
      />
    </MessageBar>
  );
}
