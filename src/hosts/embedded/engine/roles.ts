import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, STYLE_KEYS, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { webLightTheme as fluent } from '@fluentui/react-components';
import type { CellRole } from '../../../workbook/cell';

function toned(background: string, colour: string): IStyleData {
  return { bg: { rgb: background }, cl: { rgb: colour }, vt: VerticalAlign.TOP };
}

const plain: IStyleData = { vt: VerticalAlign.TOP };

/** The look of what we write: quiet fills of Fluent's palette, dark enough to read when printed. */
const STYLES: Readonly<Record<CellRole, IStyleData>> = {
  heading: {
    bl: BooleanNumber.TRUE,
    bg: { rgb: fluent.colorNeutralBackground3 },
    cl: { rgb: fluent.colorNeutralForeground1 },
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
  },
  text: plain,
  wrapped: { ...plain, tb: WrapStrategy.WRAP },
  amount: { ...plain, ht: HorizontalAlign.RIGHT, n: { pattern: '#,##0.00####' } },
  share: { ...plain, ht: HorizontalAlign.RIGHT, n: { pattern: '0.00%' } },
  eligible: toned(fluent.colorPaletteGreenBackground1, fluent.colorPaletteGreenForeground1),
  ineligible: toned(fluent.colorPaletteRedBackground1, fluent.colorPaletteRedForeground1),
  undetermined: toned(fluent.colorNeutralBackground3, fluent.colorNeutralForeground2),
  'not-applicable': { ...plain, cl: { rgb: fluent.colorNeutralForeground3 } },
  finding: toned(fluent.colorPaletteYellowBackground1, fluent.colorPaletteDarkOrangeForeground1),
  input: toned(fluent.colorBrandBackground2, fluent.colorNeutralForeground1),
  note: { ...plain, cl: { rgb: fluent.colorNeutralForeground3 }, it: BooleanNumber.TRUE },
};

export function roleStyle(role: CellRole): IStyleData {
  return STYLES[role];
}

/** A style that replaces what was there instead of adding to it: each key that it lacks is named and null. */
export function wholeStyle(style: IStyleData | null): IStyleData | null {
  if (style === null) return null;
  const nothing = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
  return { ...nothing, ...style };
}
