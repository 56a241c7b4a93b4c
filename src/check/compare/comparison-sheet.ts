import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import { plain } from '../../quantity/exact';
import { amountCell, draftWarning, resultWords } from '../../report/result-columns';
import type { CellContent } from '../../workbook/cell';
import type { NewSheet } from '../../workbook/new-sheet';
import type { JudgedRow } from '../run';
import { awardTotalCell, BLANK, count, figureCell, shareCell, text, valueCell } from '../sheet-cells';
import { comparisonLines } from './comparison-lines';
import type { ListComparison, VerdictSaid } from './compare-lists';
import { figureHeading, shareOf } from './figures';

type Speak = (message: Message) => string;

/** Why rows were not joined, for a cell. */
export const AMBIGUOUS = {
  'code-twice': '同一信用代码有多行',
  'name-twice': '同一名称有多行',
  'code-and-name': '代码与名称对应到不同的行',
  'codes-differ': '名称相同而信用代码不同',
} as const;

/** A comparison as sheets of their own: 名单比对 (a line a change) and 比对汇总 (awards in all, and what to know). */
export function comparisonSheets(comparison: ListComparison, speak: Speak): readonly NewSheet[] {
  return [changesSheet(comparison, speak), totalsSheet(comparison, speak)];
}

function changesSheet(comparison: ListComparison, speak: Speak): NewSheet {
  const { a, b, pairs, joined, left, ambiguous, keylessA, keylessB } = comparison;
  const { pack } = a.outcome;
  const line = (
    what: string,
    judged: JudgedRow,
    places: readonly [number | null, number | null],
    rest: CellContent[],
  ) => [
    text(what),
    text(judged.row.name ?? ''),
    text(judged.row.creditCode ?? ''),
    ...rest,
    count(places[0]),
    count(places[1]),
  ];
  const nothing = (what: string): CellContent[] => [text(what), BLANK, BLANK, BLANK, BLANK];
  const warning = draftWarning(pack);
  return {
    name: '名单比对',
    title: '名单比对',
    notes: [
      ...(warning ? [speak(warning)] : []),
      `前：${a.file}（工作表“${a.outcome.list.sheet}”）；后：${b.file}（工作表“${b.outcome.list.sheet}”）`,
      '金额单位：万元，各指标按其单位；差额＝后－前，差异率＝差额÷前',
    ],
    columns: [
      { heading: '变化', width: 14 },
      { heading: '企业名称', width: 32 },
      { heading: '统一社会信用代码', width: 21 },
      { heading: '项目', width: 24 },
      { heading: '原值', width: 18 },
      { heading: '现值', width: 18 },
      { heading: '差额', width: 14 },
      { heading: '差异率', width: 10 },
      { heading: '前表行号', width: 9 },
      { heading: '后表行号', width: 9 },
    ],
    rows: [
      ...joined.map((judged) => line('新增', judged, [null, judged.row.row], nothing(''))),
      ...left.map((judged) => line('退出', judged, [judged.row.row, null], nothing(''))),
      ...pairs.flatMap((pair) => {
        const places = [pair.a.row.row, pair.b.row.row] as const;
        return [
          ...pair.verdicts.map(({ measure, was, now }) =>
            line('结论变化', pair.b, places, [
              text(`第${String(measure)}条结论`),
              text(verdictText(was, speak)),
              text(verdictText(now, speak)),
              BLANK,
              BLANK,
            ]),
          ),
          ...pair.figures.map(({ key, reference, figure, difference, rate }) =>
            line('数据变化', pair.b, places, [
              text(figureHeading(pack, key)),
              figureCell(key, reference),
              figureCell(key, figure),
              difference ? valueCell(key, difference) : BLANK,
              rate ? shareCell(shareOf(rate)) : BLANK,
            ]),
          ),
          ...pair.identity.map(({ key, was, now }) =>
            line('信息变化', pair.b, places, [
              text(keyName(pack, key)['zh-CN']),
              text(was ?? ''),
              text(now ?? ''),
              BLANK,
              BLANK,
            ]),
          ),
        ];
      }),
      ...ambiguous.flatMap((group) => {
        const what = group.alike ? '重复未变' : '无法对应';
        return [
          ...group.a.map((judged) => line(what, judged, [judged.row.row, null], nothing(AMBIGUOUS[group.why]))),
          ...group.b.map((judged) => line(what, judged, [null, judged.row.row], nothing(AMBIGUOUS[group.why]))),
        ];
      }),
      ...keylessA.map((judged) => line('无法对应', judged, [judged.row.row, null], nothing('无名称也无有效代码'))),
      ...keylessB.map((judged) => line('无法对应', judged, [null, judged.row.row], nothing('无名称也无有效代码'))),
    ],
  };
}

function totalsSheet(comparison: ListComparison, speak: Speak): NewSheet {
  return {
    name: '比对汇总',
    title: '比对汇总',
    notes: comparisonLines(comparison)
      .slice(0, 2 + comparison.notices.length)
      .map(speak),
    columns: [
      { heading: '条款', width: 12 },
      { heading: '原奖补合计（万元）', width: 32 },
      { heading: '现奖补合计（万元）', width: 32 },
      { heading: '增减（万元）', width: 18 },
    ],
    rows: comparison.awards.map(({ measure, was, now, difference }) => [
      text(`第${String(measure)}条`),
      awardTotalCell(was),
      awardTotalCell(now),
      difference ? amountCell(difference) : text('有金额未定，不能算'),
    ]),
  };
}

function verdictText({ verdict, award }: VerdictSaid, speak: Speak): string {
  const word = speak(resultWords.message(`result.${verdict}`));
  if (award.kind === 'amount') return `${word} ${plain(award.amount)}万元`;
  return award.kind === 'none' ? word : `${word}（金额未定）`;
}
