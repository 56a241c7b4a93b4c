import type { ListRow } from '../../list/reading';
import type { CellContent } from '../../workbook/cell';
import type { NewSheet } from '../../workbook/new-sheet';
import { BLANK, count, figureCell, shareCell, text, valueCell } from '../sheet-cells';
import { AMBIGUOUS } from './comparison-sheet';
import { figureHeading, shareOf } from './figures';
import type { SourceComparison } from './second-source';

/** A list against a second source as a sheet of its own: every figure that both have, 申报数 beside 统计数. */
export function sourceSheet(comparison: SourceComparison): NewSheet {
  const { pack, list, second, pairs, onlyList, onlySecond, ambiguous, keylessList, keylessSecond } = comparison;
  const lone = (what: string, row: ListRow, isList: boolean): CellContent[] => [
    ...who(row),
    text(what),
    BLANK,
    BLANK,
    BLANK,
    BLANK,
    count(isList ? row.row : null),
    count(isList ? null : row.row),
  ];
  return {
    name: '数据比对',
    title: '名单与另一来源数据比对',
    notes: [
      `申报数：${list.file}（工作表“${list.list.sheet}”）；统计数：${second.file}（工作表“${second.list.sheet}”）`,
      '金额单位：万元，各指标按其单位；差额＝申报数－统计数，差异率＝差额÷统计数',
    ],
    columns: [
      { heading: '企业名称', width: 32 },
      { heading: '统一社会信用代码', width: 21 },
      { heading: '项目', width: 24 },
      { heading: '申报数', width: 16 },
      { heading: '统计数', width: 16 },
      { heading: '差额', width: 14 },
      { heading: '差异率', width: 10 },
      { heading: '名单行号', width: 9 },
      { heading: '来源行号', width: 9 },
    ],
    rows: [
      ...pairs.flatMap(({ row, source, figures }) =>
        figures.map(({ key, reference, figure, difference, rate }) => [
          ...who(row),
          text(figureHeading(pack, key)),
          figureCell(key, figure),
          figureCell(key, reference),
          difference ? valueCell(key, difference) : BLANK,
          rate ? shareCell(shareOf(rate)) : BLANK,
          count(row.row),
          count(source.row),
        ]),
      ),
      ...onlyList.map((row) => lone('只在名单中', row, true)),
      ...onlySecond.map((row) => lone('只在另一来源中', row, false)),
      ...ambiguous.flatMap(({ a, b, why }) => [
        ...a.map((row) => lone(AMBIGUOUS[why], row, true)),
        ...b.map((row) => lone(AMBIGUOUS[why], row, false)),
      ]),
      ...keylessList.map((row) => lone('无名称也无有效代码', row, true)),
      ...keylessSecond.map((row) => lone('无名称也无有效代码', row, false)),
    ],
  };
}

function who(row: ListRow): CellContent[] {
  return [text(row.name ?? ''), text(row.creditCode ?? '')];
}
