type Props = { days: number[]; most: number; label: string };

const [width, height] = [4, 20];

/** One bar a day, the oldest first, on the scale of the busiest person; what it shows stands in its label. */
export function DayBars({ days, most, label }: Props) {
  const bars = days.map((count, n) => {
    const tall = count === 0 ? 0 : Math.max(2, (count / most) * height);
    return `M${n * width} ${height}v${-tall}h${width - 1}v${tall}z`;
  });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${days.length * width} ${height}`} className="h-5 w-28">
      <line x1={0} x2={days.length * width} y1={height} y2={height} className="stroke-line" strokeWidth={1} />
      <path d={bars.join("")} className="fill-accent" />
    </svg>
  );
}
