import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";

type Props = { label: string; items: { label: ReactNode; href?: string }[] };

export function Breadcrumbs({ label, items }: Props) {
  return (
    <nav aria-label={label} data-print="hide">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-muted">
        {items.map((item, index) => (
          <li key={item.href ?? "here"} className="flex min-h-6 min-w-0 items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden className="size-3.5 shrink-0 text-faint" />}
            {item.href ? (
              <TextLink quiet href={item.href} className="text-muted hover:text-ink">
                {item.label}
              </TextLink>
            ) : (
              <span aria-current={index === items.length - 1 ? "page" : undefined} className="truncate text-ink">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
