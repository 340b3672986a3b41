import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export type ExposureStatus = "affected" | "under_investigation" | "unknown" | "fixed" | "not_affected";
export const exposureStatuses: ExposureStatus[] = [
  "affected",
  "under_investigation",
  "unknown",
  "fixed",
  "not_affected",
];

const tick = "M4.9 8.3l2.1 2.1 4.1-4.6";
const shapes: Record<ExposureStatus, { colour: string; draw: ReactNode }> = {
  affected: {
    colour: "text-danger-solid",
    draw: (
      <path
        d="M8 2.2 14.3 13.2H1.7Z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    ),
  },
  under_investigation: {
    colour: "text-warning-solid",
    draw: (
      <>
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
      </>
    ),
  },
  unknown: {
    colour: "text-unknown-solid",
    draw: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.7 2.01" />,
  },
  fixed: {
    colour: "text-info-solid",
    draw: (
      <>
        <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" />
        <path
          d={tick}
          fill="none"
          className="stroke-surface"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </>
    ),
  },
  not_affected: {
    colour: "text-success-solid",
    draw: (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path
          d={tick}
          fill="none"
          className="stroke-surface"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </>
    ),
  },
};

/** Only ever beside its word: the shape repeats what the word says. */
export function StatusShape({ status, className }: { status: ExposureStatus; className?: string }) {
  const { colour, draw } = shapes[status];
  return (
    <svg viewBox="0 0 16 16" aria-hidden data-status={status} className={cn("size-3.5 shrink-0", colour, className)}>
      {draw}
    </svg>
  );
}
