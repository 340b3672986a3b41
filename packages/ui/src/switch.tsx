import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = Omit<ComponentProps<"input">, "type" | "role"> & { label: ReactNode; hint?: ReactNode };

/** For what takes effect at once; a form that is sent uses a checkbox. */
export function Switch({ label, hint, className, ...props }: Props) {
  return (
    <label className={cn("flex min-h-6 items-start gap-3 py-0.5 text-base touch:min-h-11 touch:py-2.5", className)}>
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
      <span className="relative mt-0.5 inline-block h-4.5 w-8 shrink-0">
        <input
          type="checkbox"
          role="switch"
          className="peer absolute -top-1 left-0 z-1 m-0 h-6.5 w-8 opacity-0"
          {...props}
        />
        <span
          aria-hidden
          className="absolute inset-0 rounded-full border border-control bg-sunken transition-colors peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent-text peer-disabled:opacity-50"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute top-1 left-1 size-2.5 rounded-full bg-muted transition-transform peer-checked:translate-x-3.5 peer-checked:bg-accent-ink"
        />
      </span>
    </label>
  );
}
