import type { Area } from '../../../../workbook/address';
import { columnLetter, quotedSheet } from '../../../../workbook/address';
import type { CellValue } from '../../../../workbook/cell';
import { cellText } from '../../../../workbook/cell-text';
import type { Grid } from '../../../../workbook/grid';
import type { SheetChart } from '../../../../workbook/layout';
import { LABEL_FORMAT } from '../../../../workbook/layout';
import { DECLARATION } from '../../package/fresh-package';
import { escaped } from '../../xml/entities';
import type { DrawingNamespaces } from './drawing-namespaces';

/** `'名 单'!$A$3:$A$9`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetter(column)}$${String(row)}`;
  const from = corner(top, left);
  const to = corner(bottom, right);
  return `${quotedSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/** A chart's part. It refers to cells; what they hold is kept beside, for programs that draw before they calculate. */
export function chartXml(chart: SheetChart, grid: Grid, namespaces: DrawingNamespaces): string {
  const { main, chart: own, relations } = namespaces;
  return `${DECLARATION}<c:chartSpace xmlns:c="${own}" xmlns:a="${main}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, grid)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** With one series the title says what it is; slices are told apart by the legend alone. */
function legendXml({ kind, series }: SheetChart): string {
  if (kind !== 'pie' && series.length < 2) return '';
  return `<c:legend><c:legendPos val="${kind === 'pie' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`;
}

/**
 * Colours of series and slices, told apart in grey and by people who see few of them. Written out: where a workbook has no
 * theme, other programs paint what is left to it in no colour at all.
 */
const COLOURS = ['2F6EBA', 'E3A02C', '7F7F7F', '3C8D5A', 'A0529C', '8C4A2F'] as const;

function filled(place: number): string {
  const colour = COLOURS[place % COLOURS.length] ?? COLOURS[0];
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
}

function lined(): string {
  return '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
}

const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

function plotXml(chart: SheetChart, grid: Grid): string {
  const series = chart.series.map((each, place) => seriesXml(chart, each, place, grid)).join('');
  const labels =
    // A zero has no bar, and needs no label.
    `<c:dLbls><c:numFmt formatCode="${LABEL_FORMAT}" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  if (chart.kind === 'pie') {
    return `<c:pieChart><c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  const across = chart.kind !== 'column';
  const stacked = chart.kind === 'stacked-bar';
  return `<c:barChart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}${labels}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(across)}`;
}

/** Bars are read from the top down, as the rows are. */
function axesXml(across: boolean): string {
  const axis = (element: string, id: string, other: string, orientation: string, rest: string): string =>
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>${rest.replace('{other}', other)}</c:${element}>`;
  const tail = (crosses: string): string => `<c:crossAx val="{other}"/><c:crosses val="${crosses}"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const format = '<c:numFmt formatCode="General" sourceLinked="0"/>';
  const category = axis(
    'catAx',
    CATEGORY_AXIS,
    VALUE_AXIS,
    across ? 'maxMin' : 'minMax',
    `<c:axPos val="${across ? 'l' : 'b'}"/>${format}${ticks}${tail('autoZero')}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`,
  );
  const value = axis(
    'valAx',
    VALUE_AXIS,
    CATEGORY_AXIS,
    'minMax',
    `<c:axPos val="${across ? 'b' : 'l'}"/><c:majorGridlines>${lined()}</c:majorGridlines>${format}${ticks}${tail(across ? 'max' : 'autoZero')}<c:crossBetween val="between"/>`,
  );
  return category + value;
}

function seriesXml(chart: SheetChart, series: SheetChart['series'][number], place: number, grid: Grid): string {
  const at = String(place);
  const look = chart.kind === 'pie' ? slices(cellsIn(series.values)) : `${filled(place)}<c:invertIfNegative val="0"/>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escaped(series.name)}</c:v></c:tx>${look}<c:cat>${cached('str', grid, chart.categories)}</c:cat><c:val>${cached('num', grid, series.values)}</c:val></c:ser>`;
}

function slices(count: number): string {
  return Array.from(
    { length: count },
    (_, place) => `<c:dPt><c:idx val="${String(place)}"/><c:bubble3D val="0"/>${filled(place)}</c:dPt>`,
  ).join('');
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A reference with what its cells hold now. */
function cached(kind: 'str' | 'num', grid: Grid, area: Area): string {
  let [points, place] = ['', 0];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = kind === 'num' ? numberOf(grid.value(row, column)) : cellText(grid.value(row, column));
      if (text !== '') points += `<c:pt idx="${String(place)}"><c:v>${escaped(text)}</c:v></c:pt>`;
      place += 1;
    }
  }
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Ref><c:f>${escaped(absoluteReference(grid.sheet, area))}</c:f><c:${kind}Cache>${format}<c:ptCount val="${String(place)}"/>${points}</c:${kind}Cache></c:${kind}Ref>`;
}

function numberOf(value: CellValue): string {
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'digits' ? value.text : '';
}
