import type { Order } from '../../policy/algebra';

/** Whether `a order b`, from the sign of a - b. */
export function holds(order: Order, sign: number): boolean {
  switch (order) {
    case '>=':
      return sign >= 0;
    case '>':
      return sign > 0;
    case '<=':
      return sign <= 0;
    case '<':
      return sign < 0;
  }
}

const OPPOSITE = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const satisfies Record<Order, Order>;
const MIRRORED = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const satisfies Record<Order, Order>;

/** The order that holds exactly where this one does not. */
export function opposite(order: Order): Order {
  return OPPOSITE[order];
}

/** The order of the two sides changed over, or of both multiplied by a negative number. */
export function mirrored(order: Order): Order {
  return MIRRORED[order];
}
