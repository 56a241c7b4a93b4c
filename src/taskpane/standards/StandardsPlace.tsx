import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import { STANDARDS_SHEET } from '../../report/standards-words';
import { DraftLine } from '../DraftLine';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { ChoicesCard } from './ChoicesCard';
import { EffectBar } from './EffectBar';
import { ParametersCard } from './ParametersCard';
import { RelaxedButton } from './RelaxedButton';

export const standardsPlaceWords = vocabulary({
  'pane.standards.count': { 'zh-CN': '统计每项影响多少家企业', en: 'Count how many enterprises hang on each' },
  'pane.standards.intro': {
    'zh-CN':
      '{text}没有写明的数值，填在这里才参与测算；留空就是未明确，相关企业保持待定。填写的内容保存在本工作簿的“{sheet}”工作表，结果会注明依据的是填写值。',
    en: 'Figures that {text} leaves open count once they are filled in here; left empty, the enterprises concerned stay undetermined. They are kept on the sheet “{sheet}” of this workbook, and results say that they rest on them.',
  },
});

/** Up to so many rows it is counted unasked what hangs on each standard; beyond, it takes seconds that one may want to spare. */
const COUNTED_AT_ONCE = 20_000;

/** 标准: what the draft leaves open, and the choices, each with what hangs on it. */
export function StandardsPlace() {
  const page = usePageStyles();
  const say = useSay();
  const { host, standards, run, dependents, notices } = useModel();
  const { faults, failure } = useStore(standards.store);
  const runs = useStore(run.store, (state) => (state.phase.kind === 'done' ? state.runs : 0));
  const rows = useStore(run.store, ({ phase }) => (phase.kind === 'done' ? phase.summary.rows : 0));
  const counted = useStore(dependents.store, (state) => state.run === runs);
  useEffect(() => {
    if (runs > 0 && rows <= COUNTED_AT_ONCE) void notices.during('run', () => dependents.count(runs));
  }, [dependents, notices, rows, runs]);
  const measures = host.pack.measures.filter(({ number }) =>
    host.pack.parameters.some((parameter) => parameter.measure === number),
  );
  // The relaxed figures make the first measures long: fewer of them stand in the first column.
  const half = Math.floor(measures.length / 2);
  return (
    <div className={page.page}>
      <DraftLine />
      <EffectBar />
      <div className={page.scroll}>
        <div className={page.cards}>
          <p className={`${page.quiet} ${page.whole}`}>
            {say(
              standardsPlaceWords.message('pane.standards.intro', {
                sheet: STANDARDS_SHEET,
                text: textName(host.pack),
              }),
            )}
          </p>
          {rows > COUNTED_AT_ONCE && !counted ? (
            <Button
              className={page.whole}
              style={{ justifySelf: 'start' }}
              onClick={() => void notices.during('run', () => dependents.count(runs))}
            >
              {say(standardsPlaceWords.message('pane.standards.count'))}
            </Button>
          ) : null}
          {failure ? (
            <MessageBar className={page.whole} intent="error" layout="multiline" politeness="assertive">
              <MessageBarBody>{say(failure)}</MessageBarBody>
            </MessageBar>
          ) : null}
          {faults.map((fault, index) => (
            <MessageBar key={index} className={page.whole} intent="warning" layout="multiline">
              <MessageBarBody>{say(fault)}</MessageBarBody>
            </MessageBar>
          ))}
          <div className={page.column}>
            <RelaxedButton />
            {measures.slice(0, half).map((measure) => (
              <ParametersCard key={measure.number} measure={measure} />
            ))}
          </div>
          <div className={page.column}>
            {measures.slice(half).map((measure) => (
              <ParametersCard key={measure.number} measure={measure} />
            ))}
            <ChoicesCard />
          </div>
        </div>
      </div>
    </div>
  );
}
