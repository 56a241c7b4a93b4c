import { Link } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import type { Measure } from '../../policy/measure';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { ParameterField } from './ParameterField';

export const parametersCardWords = vocabulary({
  'pane.parameters.who': { 'zh-CN': '由政策发文单位明确', en: 'For the issuing office to settle' },
  'pane.parameters.measure': { 'zh-CN': '第{number}条 {short}', en: 'Measure {number}: {short}' },
  'pane.parameters.text': { 'zh-CN': '{text}', en: 'Text' },
  'pane.parameters.text-of': { 'zh-CN': '查看第{number}条{text}', en: 'Read {text} of measure {number}' },
});

/** What one measure leaves open. */
export function ParametersCard({ measure }: { readonly measure: Measure }) {
  const page = usePageStyles();
  const say = useSay();
  const { host, places } = useModel();
  const { number, short } = measure;
  const text = textName(host.pack);
  return (
    <Card
      title={say(parametersCardWords.message('pane.parameters.measure', { number, short }))}
      action={
        <Link
          as="button"
          aria-label={say(parametersCardWords.message('pane.parameters.text-of', { number, text }))}
          onClick={() => {
            places.openMeasure(number);
          }}
        >
          {say(parametersCardWords.message('pane.parameters.text', { text }))}
        </Link>
      }
    >
      <p className={page.quiet}>{say(parametersCardWords.message('pane.parameters.who'))}</p>
      {host.pack.parameters
        .filter((parameter) => parameter.measure === number)
        .map((parameter) => (
          <ParameterField key={parameter.id} parameter={parameter} />
        ))}
    </Card>
  );
}
