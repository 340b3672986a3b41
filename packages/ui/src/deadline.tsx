import { Clock } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export type DeadlineTone = "neutral" | "soon" | "passed";

/** Amber when less than a fifth of the time given is left, red once it has passed. Times in milliseconds. */
export function deadlineTone({ from, due, now }: { from: number; due: number; now: number }): DeadlineTone {
  if (now >= due) return "passed";
  return due - now < (due - from) * 0.2 ? "soon" : "neutral";
}

const looks: Record<DeadlineTone, string> = {
  neutral: "text-muted",
  soon: "text-warning font-medium",
  passed: "text-danger font-medium",
};

/** The words carry it ("2 days left", "3 hours late"); the colour only repeats them. */
export function Deadline({ tone, words, time }: { tone: DeadlineTone; words: string; time?: ReactNode }) {
  return (
    <span className={cn("inline-flex items-center gap-1.5 text-sm", looks[tone])}>
      <Clock aria-hidden className="size-3.5 shrink-0" />
      <span suppressHydrationWarning>
        <span suppressHydrationWarning className="whitespace-nowrap">
          {time ? `${words} ·` : words}
        </span>
        {time && (
          <>
            {" "}
            <span suppressHydrationWarning className="font-normal text-muted sm:whitespace-nowrap">
              {time}
            </span>
          </>
        )}
      </span>
    </span>
  );
}

/** In a table, whose column says what it is: without the clock, so that a hundred rows are not a hundred clocks. */
export function DeadlineCell({ tone, words, time }: { tone: DeadlineTone; words: string; time: string }) {
  return (
    <span className={looks[tone]} suppressHydrationWarning>
      {`${words} · `}
      <span className="font-normal text-muted" suppressHydrationWarning>
        {time}
      </span>
    </span>
  );
}
