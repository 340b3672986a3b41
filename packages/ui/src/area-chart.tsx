import { cn } from "./cn.ts";
import { StatusShape, type ExposureStatus } from "./status-shape.tsx";

type Series = { status: ExposureStatus; label: string; values: number[] };
type Props = {
  title: string;
  /** One sentence that says what the chart shows; it is its text alternative. */
  summary: string;
  /** One label per value, oldest first. */
  times: string[];
  timeHeading: string;
  /** Drawn from the bottom up. */
  series: Series[];
  tableLabel: string;
  formatValue?: (value: number) => string;
  className?: string;
};

const areas: Record<ExposureStatus, string> = {
  affected: "fill-danger-solid/45 stroke-danger-solid",
  under_investigation: "fill-warning-solid/35 stroke-warning-solid",
  unknown: "fill-unknown-solid/20 stroke-unknown-solid",
  fixed: "fill-info-solid/18 stroke-info-solid",
  not_affected: "fill-success-solid/15 stroke-success-solid",
};
const width = 600;
const height = 160;

export function AreaChart(props: Props) {
  const { title, summary, times, series, className } = props;
  const format = props.formatValue ?? String;
  const bands = stack(series);
  const top = Math.max(1, ...(bands.at(-1)?.upper ?? []));
  const x = (index: number) => (times.length < 2 ? 0 : (index / (times.length - 1)) * width);
  const y = (value: number) => height - (value / top) * height;
  const line = (values: number[]) => values.map((value, index) => `${x(index)},${y(value)}`);
  return (
    <figure className={cn("flex flex-col gap-3", className)}>
      <figcaption className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted">
        <span className="me-auto max-w-prose">{summary}</span>
        <Legend series={series} />
      </figcaption>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-muted">
        <div aria-hidden className="tabular flex flex-col justify-between text-end">
          <span className="-mt-2">{format(top)}</span>
          <span className="-mb-2">{format(0)}</span>
        </div>
        <svg
          role="img"
          aria-label={`${title}. ${summary}`}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="h-40 w-full overflow-visible"
        >
          {[0, 0.5, 1].map((at) => (
            <path
              key={at}
              d={`M0 ${at * height}H${width}`}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
              shapeRendering="crispEdges"
            />
          ))}
          {bands.map((band) => (
            <g key={band.status} className={areas[band.status]}>
              <polygon stroke="none" points={[...line(band.upper), ...line(band.lower).toReversed()].join(" ")} />
              <polyline
                fill="none"
                strokeWidth="1.25"
                vectorEffect="non-scaling-stroke"
                points={line(band.upper).join(" ")}
              />
            </g>
          ))}
        </svg>
        <div aria-hidden className="col-start-2 flex justify-between pt-1.5">
          <span>{times[0]}</span>
          <span className="max-sm:hidden">{times[Math.floor((times.length - 1) / 2)]}</span>
          <span>{times.at(-1)}</span>
        </div>
      </div>
      <TableFallback {...props} formatValue={format} />
    </figure>
  );
}

function Legend({ series }: { series: Series[] }) {
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {series.toReversed().map(({ status, label }) => (
        <span key={status} className="inline-flex items-center gap-1.5 text-xs">
          <StatusShape status={status} className="size-3" />
          {label}
        </span>
      ))}
    </span>
  );
}

function TableFallback({ title, times, timeHeading, series, tableLabel, formatValue = String }: Props) {
  return (
    <details className="text-sm">
      <summary className="min-h-6 w-fit text-muted hover:text-ink">{tableLabel}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable */}
      <div tabIndex={0} role="group" aria-label={title} className="mt-2 max-h-64 overflow-auto">
        <table className="tabular w-full border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-line text-muted">
              <th className="py-1 pe-4 text-start font-medium">{timeHeading}</th>
              {series.map(({ status, label }) => (
                <th key={status} className="py-1 ps-4 text-end font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {times.map((time, index) => (
              <tr key={time} className="border-b border-line">
                <th scope="row" className="py-1 pe-4 text-start font-normal whitespace-nowrap">
                  {time}
                </th>
                {series.map(({ status, values }) => (
                  <td key={status} className="py-1 ps-4 text-end">
                    {formatValue(values[index] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function stack(series: Series[]) {
  let lower = (series[0]?.values ?? []).map(() => 0);
  return series.map(({ status, values }) => {
    const upper = lower.map((base, index) => base + (values[index] ?? 0));
    const band = { status, lower, upper };
    lower = upper;
    return band;
  });
}
