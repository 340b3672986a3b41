import { useId, type ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  id?: string;
  children: ReactNode;
  className?: string;
};

/** A titled part of a page, without a surface of its own. */
export function Section({ title, description, actions, id, children, className }: Props) {
  const own = useId();
  const headingId = `${id ?? own}-title`;
  return (
    <section id={id} aria-labelledby={headingId} className={cn("flex min-w-0 flex-col gap-3", className)}>
      <header className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="me-auto min-w-0">
          <h2 id={headingId} className="text-lg font-semibold text-ink">
            {title}
          </h2>
          {description && <p className="max-w-prose text-sm text-muted">{description}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
