import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import { plain } from '../../quantity/exact';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';

export const relaxedWords = vocabulary({
  'pane.relaxed.title': { 'zh-CN': '困难行业', en: 'Hard-pressed industries' },
  'pane.relaxed.note': {
    'zh-CN': '困难行业降低到多少，{text}没有写明。需要先出一版结果时，可暂按一般标准测算，标准公布后再改。',
    en: 'How far hard-pressed industries are relaxed, {text} does not say. For a first result, reckon with the plain standards, and change them once they are published.',
  },
  'pane.relaxed.fill': { 'zh-CN': '困难行业暂按不降低标准测算', en: 'Reckon with the plain standards for now' },
  'pane.relaxed.clear': { 'zh-CN': '恢复为“{text}未明确”', en: 'Back to “left open by {text}”' },
});

/** Fills the relaxed figures with the plain ones, or opens them again. */
export function RelaxedButton() {
  const page = usePageStyles();
  const say = useSay();
  const { host, standards } = useModel();
  const { said, saving } = useStore(standards.store);
  const relaxed = host.pack.parameters.flatMap(({ id, plain: value }) => (value ? [{ id, text: plain(value) }] : []));
  if (relaxed.length === 0) return null;
  const text = textName(host.pack);
  const filled = relaxed.every(({ id, text }) => said.parameters[id] === text);
  const values = Object.fromEntries(relaxed.map(({ id, text }) => [id, filled ? null : text]));
  return (
    <Card title={say(relaxedWords.message('pane.relaxed.title'))}>
      <p className={page.quiet}>{say(relaxedWords.message('pane.relaxed.note', { text }))}</p>
      <Button
        style={{ marginTop: '8px' }}
        disabledFocusable={saving}
        onClick={() => void standards.setParameters(values)}
      >
        {say(relaxedWords.message(filled ? 'pane.relaxed.clear' : 'pane.relaxed.fill', { text }))}
      </Button>
    </Card>
  );
}
