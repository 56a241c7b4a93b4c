import { areaAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import { codeOf, isLost, EDITING } from './failure';
import type { Requests } from './requests';

export function areaOfRange(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/**
 * The merged areas of a block. Excel names at most 512 at once and fails beyond: then the block is asked in halves, and an
 * area that the cut went through is put together again.
 */
export async function mergedAreas(requests: Requests, sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  try {
    return await asked(requests, sheet, area);
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === null || code === EDITING || isLost(code) || area.top === area.bottom) throw thrown;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await mergedAreas(requests, sheet, { ...area, bottom: middle });
    const lower = await mergedAreas(requests, sheet, { ...area, top: middle + 1 });
    const across = await mergedAreas(requests, sheet, { ...area, top: middle, bottom: middle + 1 });
    const cut = across.filter(({ top, bottom }) => top <= middle && bottom > middle);
    return joined([...upper, ...lower], cut);
  }
}

async function asked(requests: Requests, sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  const merged = await requests.ask(() => {
    const found = sheet.getRange(areaAddress(area)).getMergedAreasOrNullObject();
    found.areas.load(['items/rowIndex', 'items/columnIndex', 'items/rowCount', 'items/columnCount']);
    return found;
  });
  return merged.isNullObject ? [] : merged.areas.items.map(areaOfRange);
}

/** Parts of one merged area lie within what the rows at the cut say of it, or touch it. */
function joined(parts: readonly Area[], cut: readonly Area[]): readonly Area[] {
  const whole = new Map<string, Area>();
  for (const part of parts) {
    const over = cut.find(
      ({ left, right, top, bottom }) =>
        left === part.left && right === part.right && part.top <= bottom && part.bottom >= top,
    );
    const key = over ? `cut ${areaAddress(over)}` : areaAddress(part);
    const known = whole.get(key);
    whole.set(key, {
      ...part,
      top: Math.min(part.top, known?.top ?? part.top),
      bottom: Math.max(part.bottom, known?.bottom ?? part.bottom),
    });
  }
  return [...whole.values()];
}
