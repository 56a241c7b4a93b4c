import { makeStyles, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import { originName } from '../../policy/origin-words';
import type { Measure } from '../../policy/measure';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { DetailPart } from './DetailPart';

export const measureTextWords = vocabulary({
  'pane.detail.text': { 'zh-CN': '原文', en: 'The text' },
  'pane.detail.text-of': { 'zh-CN': '{origin}', en: 'The text: {origin}' },
  'pane.detail.source': { 'zh-CN': '来源：{name}', en: 'Source: {name}' },
  'pane.detail.source-at': { 'zh-CN': '来源：{name}（{address}）', en: 'Source: {name} ({address})' },
});

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '24px', color: tokens.colorNeutralForeground1 },
});

/** The text of a measure: the original's, or what stands for it, with what was read and what is to be known of that. */
export function MeasureText({ measure: { text } }: { readonly measure: Measure }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { pack } = useModel().host;
  const origin = originName(pack);
  const { name, address, note } = pack.origin;
  const { message } = measureTextWords;
  return (
    <DetailPart title={say(origin ? message('pane.detail.text-of', { origin }) : message('pane.detail.text'))}>
      <p className={styles.text} lang="zh-CN">
        {text}
      </p>
      {name ? (
        <p className={page.quiet}>
          {say(
            address === null
              ? message('pane.detail.source', { name })
              : message('pane.detail.source-at', { name, address }),
          )}
        </p>
      ) : null}
      {note ? <p className={page.quiet}>{say.named(note)}</p> : null}
    </DetailPart>
  );
}
