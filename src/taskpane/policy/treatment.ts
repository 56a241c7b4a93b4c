import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import type { Pack } from '../../policy/pack';
import type { Measure } from '../../policy/measure';

export const treatmentWords = vocabulary({
  'pane.treatment.judges': {
    'zh-CN': '核验：在“核验”里逐家判断是否达到门槛，给出结论、差额和依据；单家企业可用函数“核验结论”“核验说明”。',
    en: 'Judges: under Check, each enterprise against the floor, with verdict, gap and grounds; for one enterprise the functions VERDICT and REASON.',
  },
  'pane.treatment.computes': {
    'zh-CN': '测算：用函数“奖补金额”计算金额；{text}未明确的比例、上限须先在“标准”填写。',
    en: 'Computes: the function AWARD gives the amount; shares and caps that {text} leaves open must first be filled in under Standards.',
  },
  'pane.treatment.growth': {
    'zh-CN': '对照：用函数“增速目标”“是否完成目标”对照全行业的完成情况。',
    en: 'Compares: the functions TARGET and ONTARGET, on the totals of the industry.',
  },
  'pane.treatment.count': {
    'zh-CN': '跟踪：用函数“目标完成率”跟踪完成进度。',
    en: 'Tracks: the function PROGRESS, on the number reached.',
  },
  'pane.treatment.shows': {
    'zh-CN': '只列出{text}，不作判断、不作测算。',
    en: 'Shows {text} alone: nothing is judged or computed.',
  },
  'pane.treatment.why': { 'zh-CN': '{words}', en: '{words}' },
});

/** What the add-in does with a measure, and why not more. */
export function treatment(pack: Pack, { eligibility, grant, targets, counts, notJudged }: Measure): readonly Message[] {
  const text = textName(pack);
  const { message } = treatmentWords;
  const does: Message[] = [
    ...(eligibility ? [message('pane.treatment.judges')] : []),
    ...(grant ? [message('pane.treatment.computes', { text })] : []),
    ...(targets.length > 0 ? [message('pane.treatment.growth')] : []),
    ...(counts.length > 0 ? [message('pane.treatment.count')] : []),
  ];
  if (does.length === 0) does.push(message('pane.treatment.shows', { text }));
  if (notJudged) does.push(message('pane.treatment.why', { words: notJudged }));
  return does;
}
