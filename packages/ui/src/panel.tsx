import { useId, type ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  flush?: boolean;
  className?: string;
};

/** A titled surface. `flush` lets a table or list run to its edges. */
export function Panel({ title, description, actions, footer, children, flush = false, className }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn("min-w-0 rounded-md border border-line bg-surface", className)}>
      <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
        <div className="me-auto min-w-0">
          <h2 id={id} className="text-sm font-semibold text-ink">
            {title}
          </h2>
          {description && <p className="text-xs text-muted">{description}</p>}
        </div>
        {actions}
      </header>
      <div className={flush ? "" : "p-4"}>{children}</div>
      {footer && <footer className="border-t border-line px-4 py-2 text-xs text-muted">{footer}</footer>}
    </section>
  );
}
