import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode; end?: ReactNode };

export function Checkbox({ label, hint, end, className, ...props }: Props) {
  return (
    <label className={cn("flex min-h-6 items-start gap-2 py-0.5 text-base touch:min-h-11 touch:py-2.5", className)}>
      <span className="relative mt-0.5 grid size-4 shrink-0">
        <input type="checkbox" className="peer absolute -inset-1 z-1 m-0 size-6 opacity-0" {...props} />
        <span
          aria-hidden
          className="size-4 rounded-sm border border-control bg-surface peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent-text peer-disabled:bg-sunken peer-checked:peer-disabled:border-muted peer-checked:peer-disabled:bg-muted peer-aria-invalid:border-danger-solid"
        />
        <svg
          viewBox="0 0 16 16"
          fill="none"
          aria-hidden
          className="pointer-events-none absolute inset-0 stroke-accent-ink stroke-2 opacity-0 peer-checked:opacity-100"
        >
          <path d="M4 8.4 6.8 11 12 5.4" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
      {end}
    </label>
  );
}
