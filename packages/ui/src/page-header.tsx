import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = {
  title: ReactNode;
  /** One sentence a non-specialist understands. When given it is the largest text on the page. */
  answer?: ReactNode;
  above?: ReactNode;
  subtitle?: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

export function PageHeader({ title, answer, above, subtitle, meta, actions, className }: Props) {
  return (
    <header className={cn("flex flex-col gap-2", className)}>
      {above}
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="me-auto flex min-w-0 flex-col gap-1">
          <h1 className={answer ? "text-base font-medium text-muted" : "text-xl font-semibold text-ink"}>{title}</h1>
          {answer && (
            <p className="max-w-[40ch] text-xl font-semibold tracking-tight text-balance text-ink sm:text-2xl">
              {answer}
            </p>
          )}
          {subtitle && <p className="max-w-prose text-base text-pretty text-muted">{subtitle}</p>}
        </div>
        {actions && (
          <div data-print="hide" className="flex flex-wrap items-center gap-2">
            {actions}
          </div>
        )}
      </div>
      {meta && <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 pt-1 text-sm text-muted">{meta}</div>}
    </header>
  );
}
