import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';

/** A point for the eye: the table beside the drawing has the exact values. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** It is no whole sum: something of it is open. */
  readonly open: boolean;
  /** What a pointer over it tells. */
  readonly told: string;
}

const useStyles = makeStyles({
  chart: { width: '100%', minWidth: 0, display: 'block' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: '1px' },
  line: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px', fill: 'none' },
  point: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1, strokeWidth: '1.5px' },
  hollow: { fill: tokens.colorNeutralBackground1 },
  now: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1px', strokeDasharray: '3 3' },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
  },
});

const HEIGHT = 136;
const PAD = { left: 48, right: 12, top: 12, bottom: 20 };
/** Before it is laid out: the width of a narrow pane. */
const NARROW = 296;

export interface CurveChartProps {
  /** What it shows, for who does not see it: the table follows. */
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Where things are as they are; null: not on the drawing. */
  readonly now: { readonly x: number; readonly label: string } | null;
  /** The ends of the axis below. */
  readonly ends: readonly [string, string];
  readonly shownY: (value: number) => string;
}

/** One line over a range: axes with labels, a point a value, a mark where things are now. Fluent's colours alone. */
export function CurveChart({ name, points, now, ends, shownY }: CurveChartProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(NARROW);
  const ref = useCallback((element: SVGSVGElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const top = ceiling(Math.max(...points.map(({ y }) => y)));
  const across = Math.max(1e-300, last.x - first.x);
  const xOf = (x: number): number => PAD.left + ((x - first.x) / across) * (width - PAD.left - PAD.right);
  const yOf = (y: number): number => HEIGHT - PAD.bottom - (y / top) * (HEIGHT - PAD.top - PAD.bottom);
  const place = (value: number): string => value.toFixed(1);
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${place(xOf(x))} ${place(yOf(y))}`).join(' ');
  const nowAt = now ? xOf(now.x) : null;
  return (
    <svg
      ref={ref}
      className={styles.chart}
      role="img"
      aria-label={name}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
    >
      {[0, top / 2, top].map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.axis : styles.grid}
            x1={PAD.left}
            x2={width - PAD.right}
            y1={yOf(tick)}
            y2={yOf(tick)}
          />
          <text className={styles.label} x={PAD.left - 6} y={yOf(tick) + 4} textAnchor="end">
            {shownY(tick)}
          </text>
        </g>
      ))}
      {now && nowAt !== null ? (
        <g>
          <line className={styles.now} x1={nowAt} x2={nowAt} y1={PAD.top} y2={HEIGHT - PAD.bottom} />
          <text
            className={styles.label}
            x={Math.min(Math.max(nowAt, PAD.left + 24), width - PAD.right - 24)}
            y={HEIGHT - 4}
            textAnchor="middle"
          >
            {now.label}
          </text>
        </g>
      ) : null}
      <text className={styles.label} x={PAD.left} y={HEIGHT - 4} textAnchor="start">
        {ends[0]}
      </text>
      <text className={styles.label} x={width - PAD.right} y={HEIGHT - 4} textAnchor="end">
        {ends[1]}
      </text>
      <path className={styles.line} d={path} />
      {points.map(({ x, y, open, told }) => (
        <circle
          key={x}
          className={open ? `${styles.point} ${styles.hollow}` : styles.point}
          cx={xOf(x)}
          cy={yOf(y)}
          r={3}
        >
          <title>{told}</title>
        </circle>
      ))}
    </svg>
  );
}

/** The least round number that nothing is above. */
function ceiling(most: number): number {
  if (most <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 5, 6, 8, 10].find((each) => each * unit >= most) ?? 10;
  return step * unit;
}
