import { makeStyles, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import type { FolderFault } from '../../../policy/shelf/pack-files';
import { Card } from '../../Card';
import { useLostFocus } from '../../focus';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { ImportButton } from './ImportButton';

export const importFaultWords = vocabulary({
  'pane.import.refused': { 'zh-CN': '没有导入', en: 'Not imported' },
  'pane.import.refused-file': {
    'zh-CN': '“{file}”没有采用，工作簿没有改动。{count, plural, =1 {原因：} other {共有#处要改：}}',
    en: '“{file}” is not used, and the workbook is as it was. {count, plural, one {Why:} other {# things to mend:}}',
  },
  'pane.import.refused-all': { 'zh-CN': '工作簿没有改动。', en: 'The workbook is as it was.' },
  'pane.import.more-faults': {
    'zh-CN': '另有{count}处。改好上面这些再导入，余下的会接着列出。',
    en: 'And {count} more: mend these and import again; the rest is told then.',
  },
});

/** More at once would not be read. */
const MOST = 30;

const useStyles = makeStyles({
  list: { margin: '8px 0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  place: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface ImportFaultsProps {
  readonly file: string | null;
  readonly faults: readonly FolderFault[];
}

/** Why what was picked is no policy: each fault with its place, what was found, and how to mend it. */
export function ImportFaults({ file, faults }: ImportFaultsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const heading = useLostFocus<HTMLHeadingElement>();
  const { message } = importFaultWords;
  const [only, other] = faults;
  const lead =
    file === null
      ? message('pane.import.refused-all')
      : message('pane.import.refused-file', { file, count: faults.length });
  return (
    <div className={page.scroll}>
      <div className={page.cards}>
        <Card title={say(message('pane.import.refused'))} titleRef={heading} className={page.whole}>
          <div role="alert">
            {file !== null || !only ? <p className={page.text}>{say(lead)}</p> : null}
            {only && !other && only.at === '' ? (
              <p className={page.text}>{say(only.message)}</p>
            ) : (
              <ol className={styles.list}>
                {faults.slice(0, MOST).map((fault, index) => (
                  <li key={index} className={page.text}>
                    {fault.file === null && fault.at === '' ? null : (
                      <span className={styles.place}>{[fault.file, fault.at].filter(Boolean).join(' ')}</span>
                    )}
                    {say(fault.message)}
                  </li>
                ))}
              </ol>
            )}
            {faults.length > MOST ? (
              <p className={page.quiet}>{say(message('pane.import.more-faults', { count: faults.length - MOST }))}</p>
            ) : null}
            {file === null && only ? <p className={page.quiet}>{say(lead)}</p> : null}
          </div>
          <p>
            <ImportButton again appearance="primary" />
          </p>
        </Card>
      </div>
    </div>
  );
}
