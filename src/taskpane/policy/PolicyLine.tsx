import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { originName } from '../../policy/origin-words';
import { isKeptPath } from '../../report/kept-packs';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { ImportLine } from './import/ImportLine';
import { PolicyFaults } from './PolicyFaults';
import { standing } from './standing';

export const policyLineWords = vocabulary({
  'pane.policies.by': { 'zh-CN': '依据的政策', en: 'Policy' },
  'pane.policies.standing': { 'zh-CN': '{standing} · 版本{version}', en: '{standing} · version {version}' },
  'pane.policies.from': {
    'zh-CN': '{from, select, tool {随工具提供} workbook {存在本工作簿} other {本单位的政策文件夹}}',
    en: '{from, select, tool {comes with the tool} workbook {kept in this workbook} other {from the office’s folder}}',
  },
  'pane.policies.origin': { 'zh-CN': '{origin}：{name}', en: '{origin}: {name}' },
  'pane.policies.origin-alone': { 'zh-CN': '{origin}', en: '{origin}' },
  'pane.policies.note': { 'zh-CN': '记下现在的版本', en: 'Note the present version' },
  'pane.policies.keep': { 'zh-CN': '存入工作簿', en: 'Keep in the workbook' },
  'pane.policies.faults': {
    'zh-CN': '有{count}个政策文件夹没有采用，查看原因',
    en: '{count, plural, one {# policy folder is} other {# policy folders are}} not used: see why',
  },
});

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    padding: '6px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  title: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  select: { margin: '2px 0' },
  bar: { marginTop: '8px' },
});

export interface PolicyLineProps {
  /** Whether what is wrong with folders is told here, each by itself, or only that there is something. */
  readonly faults?: 'each' | 'count';
}

/** Which policy judges, its status and period, and the choice of another where there is one. */
export function PolicyLine({ faults = 'count' }: PolicyLineProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const { host, policies, places, notices } = useModel();
  const shelf = useStore(policies.store, (state) => state.shelf);
  const use = useStore(policies.store, (state) => state.use);
  const { pack } = host;
  const origin = originName(pack);
  const shelved = shelf.packs.find((each) => each.pack === pack);
  const from = shelved?.path == null ? 'tool' : isKeptPath(shelved.path) ? 'workbook' : 'folder';
  const label = say(policyLineWords.message('pane.policies.by'));
  return (
    <div className={styles.line}>
      {shelf.packs.length > 1 ? (
        <>
          <label htmlFor={id}>{label}</label>
          <Select
            id={id}
            className={styles.select}
            size="small"
            value={pack.id}
            onChange={(_, { value }) => {
              const chosen = shelf.packs.find((each) => each.pack.id === value);
              if (chosen) void notices.during('look', () => policies.choose(chosen));
            }}
          >
            {shelf.packs.map(({ pack: each }) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </Select>
        </>
      ) : (
        <p className={styles.text}>
          {label} <span className={styles.title}>{pack.title}</span>
        </p>
      )}
      <p className={styles.text}>
        {say(
          policyLineWords.message('pane.policies.standing', {
            standing: standing(pack),
            version: pack.version.slice(0, faults === 'each' ? pack.version.length : 8),
          }),
        )}
      </p>
      {faults === 'each' && origin ? (
        <p className={styles.text}>
          {say(
            pack.origin.name
              ? policyLineWords.message('pane.policies.origin', { origin, name: pack.origin.name })
              : policyLineWords.message('pane.policies.origin-alone', { origin }),
          )}
        </p>
      ) : null}
      {faults === 'each' ? (
        <p className={styles.text}>
          {say(policyLineWords.message('pane.policies.from', { from }))}{' '}
          {shelved && from === 'folder' ? (
            <Link as="button" onClick={() => void notices.during('look', () => policies.keep(shelved))}>
              {say(policyLineWords.message('pane.policies.keep'))}
            </Link>
          ) : null}
        </p>
      ) : null}
      {use.kind === 'in-use' && use.otherVersion ? (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(use.otherVersion)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void notices.during('look', () => policies.noteVersion())}>
              {say(policyLineWords.message('pane.policies.note'))}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {shelf.faults.length > 0 && faults === 'count' ? (
        <Link
          as="button"
          onClick={() => {
            places.go('policy');
          }}
        >
          {say(policyLineWords.message('pane.policies.faults', { count: shelf.faults.length }))}
        </Link>
      ) : null}
      {faults === 'each' ? <ImportLine /> : null}
      {faults === 'each' ? <PolicyFaults faults={shelf.faults} /> : null}
    </div>
  );
}
