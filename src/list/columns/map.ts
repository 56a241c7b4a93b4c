import type { Pack } from '../../policy/pack';
import { keyName } from '../../policy/key-names';
import { headingParts } from '../header/block';
import type { HeaderBlock } from '../header/block';
import type { ListChoices, UnreadColumn } from '../reading';
import { isPercentFormat } from '../../quantity/displayed';
import { isBlank } from '../sheet/sheet-view';
import type { SheetView } from '../sheet/sheet-view';
import { bare } from '../sheet/wording';
import { chosenColumn } from './chosen-column';
import { columnWords } from './column-words';
import type { ListContext } from './context';
import { factColumn, metricName } from './fact-column';
import type { Neighbour } from './fact-column';
import type { IdentityKey } from './identity';
import { isBeside, isWeakName } from './identity';
import type { Candidate, ColumnMap, ForeignColumn } from './mapped-column';
import { senseOf } from './sense';
import type { FactSense, Sense } from './sense';
import { settle } from './settle';

const { message } = columnWords;

/** What every column of a list is, and why. */
export function mapColumns(
  view: SheetView,
  block: HeaderBlock,
  context: ListContext,
  pack: Pack,
  choices: ListChoices['columns'],
): ColumnMap {
  const candidates: Candidate[] = [];
  const unread: UnreadColumn[] = [];
  const foreign: ForeignColumn[] = [];
  const neighbours: Neighbour[] = [];
  const chosen = choices ?? new Map<number, never>();
  const numbers = new Set(chosen.keys());
  for (let column = block.left; column <= block.right; column += 1) numbers.add(column);

  const senses = new Map<number, { sense: Sense; parts: readonly string[] }>();
  for (const column of [...numbers].sort((a, b) => a - b)) {
    const parts = headingParts(view, block, column);
    const sense: Sense =
      column === block.nameColumn && isNameHeading(parts) ? { kind: 'identity', key: 'name' } : senseOf(parts, pack);
    senses.set(column, { sense, parts });
  }
  for (const [column, { sense, parts }] of senses) {
    const header = headerText(parts);
    const choice = chosen.get(column);
    if (choice?.key === null) {
      unread.push({ column, header, why: message('list.unread.chosen') });
      continue;
    }
    if (choice) {
      const made = chosenColumn(column, header, parts, choice, sense, context, pack);
      if (made) {
        candidates.push(made.column);
        if (made.asker) neighbours.push(made.asker);
      } else unread.push({ column, header, why: message('list.unread.no-word') });
      continue;
    }
    switch (sense.kind) {
      case 'roster':
      case 'identity': {
        const key = sense.kind === 'roster' ? sense.roster : sense.key;
        candidates.push({
          column,
          key,
          header,
          fact: null,
          unit: null,
          unitBy: 'guess',
          period: null,
          reasons: [message('list.column.named', { header, name: keyName(pack, key) })],
          certain: true,
          rank: sense.kind === 'roster' ? 2 : identityRank(sense.key, header),
          byLines: false,
        });
        break;
      }
      case 'fact': {
        if (isDoubtfulRate(header, sense) && !holdsPercent(view, block, column)) {
          unread.push({ column, header, why: message('list.unread.increment') });
          break;
        }
        const made = factColumn(column, header, sense, parts, neighbours, senses, context, pack);
        if (made.kind === 'column') candidates.push(made.column);
        else {
          unread.push({ column, header, why: made.why });
          if (made.foreign) foreign.push({ column, header, ...made.foreign });
        }
        break;
      }
      case 'no-fact':
        if (sense.why === 'money' || sense.why === 'derived') neighbours.push({ other: header });
        unread.push({ column, header, why: message(`list.unread.${sense.why}`) });
        break;
      case 'other-figure':
        neighbours.push({ other: header });
        unread.push({
          column,
          header,
          why: message('list.unread.other-figure', { name: metricName(pack, sense.like) }),
        });
        break;
      case 'ours':
        unread.push({ column, header, why: message('list.unread.ours') });
        break;
      case 'unknown':
        if (!isBeside(header) && holdsNumbers(view, block, column)) neighbours.push({ other: header });
        unread.push({
          column,
          header,
          why: message(parts.length > 0 ? 'list.unread.no-word' : 'list.unread.no-heading'),
        });
        break;
    }
  }
  return settle(candidates, unread, foreign, pack, new Set(chosen.keys()));
}

/** How many rows under the header tell whether a column holds figures. */
const LOOKED_AT = 20;

/** Whether a column without a known heading holds figures, so that a base or rate to its right may be its own. */
function holdsNumbers(view: SheetView, block: HeaderBlock, column: number): boolean {
  let numbers = 0;
  const bottom = Math.min(block.bottom + LOOKED_AT, view.area.bottom);
  for (let row = block.bottom + 1; row <= bottom; row += 1) {
    const value = view.own(row, column);
    if (value.kind === 'number' || value.kind === 'digits') numbers += 1;
    else if (value.kind === 'text' && !isBlank(value)) return false;
  }
  return numbers > 0;
}

/** 增减 without % may be a difference as well as a rate. */
function isDoubtfulRate(header: string, sense: FactSense): boolean {
  if (sense.aspect !== 'growth' || sense.unit !== null) return false;
  return !/[率幅速%±]|增长|同比$|同比[^增减升降变]/u.test(bare(header));
}

function holdsPercent(view: SheetView, block: HeaderBlock, column: number): boolean {
  const bottom = Math.min(block.bottom + LOOKED_AT, view.area.bottom);
  for (let row = block.bottom + 1; row <= bottom; row += 1) {
    const value = view.own(row, column);
    if (value.kind === 'number' && isPercentFormat(view.grid.format(row, column))) return true;
    if (value.kind === 'text' && /[%％]/u.test(value.text)) return true;
  }
  return false;
}

function headerText(parts: readonly string[]): string {
  return parts.join('／');
}

function isNameHeading(parts: readonly string[]): boolean {
  return isWeakName(parts.join('')) || isWeakName(parts[parts.length - 1] ?? '');
}

/** Of two columns of industries the one that says most: a section (制造业) says least. */
function identityRank(key: IdentityKey, header: string): number {
  return key === 'industry' && /门类/u.test(header) ? 1 : 2;
}
