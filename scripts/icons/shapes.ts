/** A point in sixteenths of the icon's side. */
export type Point = readonly [x: number, y: number];
export type Colour = readonly [red: number, green: number, blue: number];

/** A part of a drawing: later ones cover earlier ones. */
export interface Shape {
  readonly colour: Colour;
  readonly holds: (x: number, y: number) => boolean;
}

/** A rectangle with round corners; all lengths in sixteenths of the icon's side. */
export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape['holds'] {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
  };
}

/** A line with round ends through the points. */
export function stroke(width: number, ...points: readonly Point[]): Shape['holds'] {
  const pieces = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  return (x, y) => pieces.some(([from, to]) => distance(x, y, from, to) <= width / 2);
}

function distance(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

export function disc(x: number, y: number, radius: number): Shape['holds'] {
  return (px, py) => Math.hypot(px - x, py - y) <= radius;
}

/** The inside of a closed outline, by the even-odd rule. */
export function polygon(...points: readonly Point[]): Shape['holds'] {
  return (x, y) => {
    let inside = false;
    points.forEach(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
    return inside;
  };
}
