import { isOwnHeading, unfinishedHeading } from '../../list';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { Block } from './block';

/**
 * A write of several requests may break off for good: the page closes, Excel ends. So that the sheet says it then by
 * itself, headings are written with a mark first and as they are to be last, of columns that come and of those that go.
 */
export function markedFirst(blocks: readonly Block[]): readonly Block[] {
  const last: Block[] = [];
  const first = blocks.map((block): Block => {
    const [heading = [], ...rows] = block.after;
    const marked = heading.map((content, across) => markedFor(content, block.before[0]?.[across]));
    // Alone it is there or not; over blocks to come it would promise them.
    if ((rows.length === 0 && blocks.length === 1) || marked.every((content) => content === null)) return block;
    last.push({
      ...block,
      // The looks are there by then.
      before: [heading.map((content, across) => plain(marked[across] ?? content))],
      after: [heading.map(plain)],
      dressed: false,
      widenings: [],
    });
    return { ...block, after: [heading.map((content, across) => marked[across] ?? content), ...rows] };
  });
  return [...first, ...last];
}

function markedFor(after: CellContent, before: CellContent | undefined): CellContent | null {
  const words = headingOf(after) ?? (before ? headingOf(before) : null);
  if (words === null) return null;
  const { role, style } = after;
  return {
    value: { kind: 'text', text: unfinishedHeading(words) },
    ...(role !== undefined && { role }),
    ...(style !== undefined && { style }),
  };
}

function headingOf({ value, role, formula }: CellContent): string | null {
  if (value.kind !== 'text' || value.text === '' || formula !== undefined) return null;
  return role === 'heading' || isOwnHeading(value.text) ? value.text : null;
}

function plain({ value, formula }: CellContent): CellContent {
  return formula === undefined ? { value } : { value: EMPTY, formula };
}
