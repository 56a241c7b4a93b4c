import { addressIn, cellArea } from '../area';
import { HostFault } from '../fault';
import { assertOpen } from '../guards';
import type { HostComment } from '../holdings';
import type { HostSheet } from '../model';
import { rangeAt, rangeIn, size } from '../range';
import type { HostRange } from '../range';
import type { World } from '../world';
import { aRange, demanded, isObject, orNull } from './members';
import type { HostObject, Members } from './members';

const aComment = (comment: HostComment): HostObject => ({ type: 'Comment', comment });

function commentsOf({ book }: World, sheet: HostSheet | null): HostComment[] {
  return book.comments.filter((comment) => sheet === null || comment.sheet === sheet);
}

/** One cell: a comment hangs on nothing else. */
function cellOf(given: unknown, scope: HostSheet | null, world: World): HostRange {
  const text = String(given);
  const range = isObject(given, 'Range')
    ? given.range
    : scope && !text.includes('!')
      ? rangeAt(scope, text)
      : demanded(rangeIn(world, text));
  const { rows, columns } = size(range);
  if (rows !== 1 || columns !== 1) throw new HostFault('InvalidArgument', addressIn(range.area));
  return range;
}

function at({ book }: World, { sheet, area }: HostRange): HostComment | undefined {
  return book.comments.find((each) => each.sheet === sheet && each.row === area.top && each.column === area.left);
}

export const commentCollection: Members<'CommentCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    Add: ({ sheet: scope }, [given, content], world) => {
      world.write();
      const cell = cellOf(given, scope, world);
      assertOpen(cell.sheet);
      if (at(world, cell)) throw new HostFault('InvalidOperation', 'The cell has a comment already.');
      const { sheet, area } = cell;
      const comment: HostComment = {
        id: world.book.nextId(),
        sheet,
        row: area.top,
        column: area.left,
        content: typeof content === 'string' ? content : ((content as { content?: string }).content ?? ''),
        resolved: false,
      };
      world.book.comments.push(comment);
      return { yields: aComment(comment) };
    },
    GetItem: ({ sheet }, [id], world) => ({
      yields: aComment(demanded(commentsOf(world, sheet).find((each) => each.id === id))),
    }),
    GetItemOrNullObject: ({ sheet }, [id], world) =>
      orNull(
        commentsOf(world, sheet).find((each) => each.id === id),
        aComment,
      ),
    GetItemByCell: ({ sheet }, [given], world) => ({
      yields: aComment(demanded(at(world, cellOf(given, sheet, world)))),
    }),
    GetItemAt: ({ sheet }, [index], world) => ({ yields: aComment(demanded(commentsOf(world, sheet)[Number(index)])) }),
    GetCount: ({ sheet }, _given, world) => commentsOf(world, sheet).length,
  },
  items: ({ sheet }, world) => commentsOf(world, sheet).map(aComment),
};

export const comment: Members<'Comment'> = {
  identity: ({ comment: of }) => ({ Id: of.id }),
  get: {
    Id: ({ comment: of }) => of.id,
    Content: ({ comment: of }) => of.content,
    Resolved: ({ comment: of }) => of.resolved,
    AuthorName: () => '张三',
    AuthorEmail: () => '',
    ContentType: () => 'Plain',
  },
  set: {
    Content: ({ comment: of }, value, world) => {
      world.write();
      of.content = String(value);
    },
    Resolved: ({ comment: of }, value, world) => {
      world.write();
      of.resolved = value === true;
    },
  },
  to: {},
  call: {
    GetLocation: ({ comment: { sheet, row, column } }) => aRange({ sheet, area: cellArea(row, column) }),
    Delete: ({ comment: of }, _given, world) => {
      world.write();
      world.book.comments.splice(world.book.comments.indexOf(of), 1);
    },
  },
};
