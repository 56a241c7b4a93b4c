import { Button, Radio, RadioGroup, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { MathFormula20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { ConvertDialog } from '../ConvertDialog';
import type { ConversionKind } from '../convert-store';
import { TaskBody } from '../TaskBody';
import { WrittenBar } from '../WrittenBar';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.convert.title': { 'zh-CN': '转为数值或普通公式', en: 'Values or plain formulas' },
  'pane.convert.brief': {
    'zh-CN': '没有加载项也能看到公式的结果',
    en: 'What our formulas say, to be read without the add-in',
  },
  'pane.convert.why': {
    'zh-CN': '没有加载项的人打开本工作簿，本工具的公式会变成错误值。发出之前先在原处转换，可以一步撤销。',
    en: 'Without the add-in, its formulas show errors. Convert them in place before you send the workbook; one step undoes it.',
  },
  'pane.convert.how': { 'zh-CN': '怎样转换', en: 'Convert to' },
  'pane.convert.native': {
    'zh-CN': '转为普通公式：结果一样，数据改了还会重算；写不成公式的转为数值',
    en: 'Plain formulas: the same answers, still following the data; those that cannot be become values',
  },
  'pane.convert.freeze': {
    'zh-CN': '转为数值：只留现在的结果，不再变化',
    en: 'Values: the answers as they are now, and no more changes',
  },
  'pane.convert.preview': { 'zh-CN': '预览转换', en: 'Preview the conversion' },
  'pane.convert.written': {
    'zh-CN': '已转换，共改写{cells, number}个单元格。',
    en: 'Converted: {cells, number} cells were rewritten.',
  },
});

const KINDS: readonly ConversionKind[] = ['native', 'freeze'];

/** Formulas of ours made readable for those who have no add-in, in place. */
export const convertTask: ExportTask = {
  id: 'convert',
  group: 'elsewhere',
  icon: <MathFormula20Regular />,
  title: words.message('pane.convert.title'),
  brief: words.message('pane.convert.brief'),
  texts: words.texts,
  needs: 'nothing',
  Page: ConvertPage,
};

function ConvertPage() {
  const page = usePageStyles();
  const say = useSay();
  const { convert } = useModel();
  const { kind } = useStore(convert.choice);
  const written = useStore(convert.store, (state) => state.written);
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  return (
    <TaskBody
      why={word('pane.convert.why')}
      go={
        <Button {...restore} className={page.wideButton} appearance="primary" onClick={() => void convert.plan()}>
          {word('pane.convert.preview')}
        </Button>
      }
      done={
        written ? (
          <WrittenBar
            words={word('pane.convert.written', { cells: written.cells })}
            step={/^pane\.convert\.did-/}
            sheet={written.sheet}
          />
        ) : null
      }
    >
      <RadioGroup
        aria-label={word('pane.convert.how')}
        value={kind}
        onChange={(_, { value }) => {
          const next = KINDS.find((each) => each === value);
          if (next) convert.choose(next);
        }}
      >
        {KINDS.map((each) => (
          <Radio key={each} value={each} label={word(`pane.convert.${each}`)} />
        ))}
      </RadioGroup>
      <ConvertDialog />
    </TaskBody>
  );
}
