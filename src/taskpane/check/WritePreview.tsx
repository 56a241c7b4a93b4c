import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { ResultPlan } from '../../report/own-columns';
import { STANDARDS_SHEET } from '../../report/standards-words';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { PlanPreview } from '../PlanPreview';
import { useSay } from '../say';
import type { ResultsBeside } from './write-store';

export const writePreviewWords = vocabulary({
  'pane.preview.rechecked': {
    'zh-CN': '名单在核验之后有改动，已按现在的内容重新核验。',
    en: 'The list was edited after the check; it has been checked again as it stands now.',
  },
  'pane.preview.notes': {
    'zh-CN': '并在“{sheet}”工作表记下依据的政策和版本（{version}），以后政策文件有改动时提醒。',
    en: 'Notes on the sheet “{sheet}” which policy, in version {version}, the results are of, so that a later change of its file is told.',
  },
  'pane.preview.highlight': { 'zh-CN': '用颜色标出结论', en: 'Colour the verdicts' },
});

export interface WritePreviewProps extends ResultsBeside {
  readonly plan: ResultPlan;
  readonly inTheWay: readonly string[];
}

/** What writing the result columns would do, and whether verdicts are coloured. */
export function WritePreview({ plan, inTheWay, rechecked, highlight, notes }: WritePreviewProps) {
  const say = useSay();
  const page = usePageStyles();
  const { write, host } = useModel();
  return (
    <PlanPreview
      plan={plan}
      inTheWay={inTheWay}
      above={
        rechecked ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{say(writePreviewWords.message('pane.preview.rechecked'))}</MessageBarBody>
          </MessageBar>
        ) : null
      }
    >
      {notes ? (
        <p className={page.quiet}>
          {say(
            writePreviewWords.message('pane.preview.notes', {
              sheet: STANDARDS_SHEET,
              version: host.pack.version.slice(0, 8),
            }),
          )}
        </p>
      ) : null}
      <Checkbox
        label={say(writePreviewWords.message('pane.preview.highlight'))}
        checked={highlight}
        onChange={(_, { checked }) => void write.setHighlight(checked === true)}
      />
    </PlanPreview>
  );
}
