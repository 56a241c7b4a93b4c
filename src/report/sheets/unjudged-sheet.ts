import type { CellContent } from '../../workbook/cell';
import type { ReportInput } from './report-input';
import { exactly, notesOf, periodTitle, titled, usualLayout } from './report-sheet';
import type { ReportSheet } from './report-sheet';
import { countCell, textCell } from './sheet-cells';
import { sheetWords } from './sheet-words';
import { TEXT_NAMES, textName } from '../../policy/origin-words';

const NAME = '未纳入核验的条款';
const columnsOf = (text: string) => [
  { heading: '序号', width: 6 },
  { heading: '条款', width: 10 },
  { heading: '标题', width: 26 },
  { heading: text, width: 70 },
  { heading: '未纳入核验的原因', width: 46 },
];

/** 未纳入核验的条款: the measures that this check does not judge, and why each is not. */
export function unjudgedSheet(input: ReportInput): ReportSheet {
  const { pack, measures, speak } = input;
  const notes = notesOf(input, null);
  const columns = columnsOf(textName(pack)['zh-CN']);
  const rows = pack.measures
    .filter(({ number }) => !measures.includes(number))
    .map(({ number, title, text, notJudged }, index): readonly CellContent[] => [
      countCell(index + 1),
      textCell(number === 0 ? '序言' : `第${String(number)}条`),
      textCell(title),
      textCell(text),
      textCell(notJudged?.['zh-CN'] ?? speak(sheetWords.message('sheet.not-asked'))),
    ]);
  return {
    name: NAME,
    title: `${periodTitle(input)}${NAME}`,
    notes,
    columns,
    rows: [...rows, [textCell(speak(sheetWords.message('sheet.end')), 'note')]],
    layout: usualLayout(notes, columns, 'landscape', input.signers),
    known: {
      title: titled(NAME),
      headings: exactly(...TEXT_NAMES.flatMap((text) => columnsOf(text)).map(({ heading }) => heading)),
      keys: [['条款']],
      rows: [{ column: 1, reads: /^\d+$/ }],
      end: /^注：备注请写在本表右侧/,
    },
  };
}
