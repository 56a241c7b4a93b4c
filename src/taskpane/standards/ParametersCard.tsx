import { Link } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { Measure } from '../../policy/pack';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { ParameterField } from './ParameterField';

export const parametersCardWords = vocabulary({
  'pane.parameters.who': { 'zh-CN': '由政策发文单位明确', en: 'For the issuing office to settle' },
  'pane.parameters.measure': { 'zh-CN': '第{number}条 {short}', en: 'Measure {number}: {short}' },
  'pane.parameters.text': { 'zh-CN': '原文', en: 'Text' },
  'pane.parameters.text-of': { 'zh-CN': '查看第{number}条原文', en: 'Read the text of measure {number}' },
});

/** What one measure leaves open. */
export function ParametersCard({ measure }: { readonly measure: Measure }) {
  const page = usePageStyles();
  const say = useSay();
  const { host, places } = useModel();
  const { number, short } = measure;
  return (
    <Card
      title={say(parametersCardWords.message('pane.parameters.measure', { number, short }))}
      action={
        <Link
          as="button"
          aria-label={say(parametersCardWords.message('pane.parameters.text-of', { number }))}
          onClick={() => {
            places.openMeasure(number);
          }}
        >
          {say(parametersCardWords.message('pane.parameters.text'))}
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
