import type { ReactNode } from "react";
import { cn } from "./cn.ts";
import { Link } from "./link.tsx";

export type NavItem = { href: string; label: string; icon: ReactNode; count?: ReactNode };
export type NavSection = { label?: string; items: NavItem[] };
type Props = { sections: NavSection[]; current: string | undefined; label: string; collapsed: boolean };

export function AppRail({ sections, current, label, collapsed }: Props) {
  return (
    <nav aria-label={label} className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-2 py-2">
      {sections.map((section, index) => (
        <div key={section.label ?? index}>
          {section.label && (
            <p className={cn("px-2.5 pb-1 text-xs font-medium text-muted", collapsed && "sr-only")}>{section.label}</p>
          )}
          <ul className="flex flex-col gap-0.5">
            {section.items.map((item) => (
              <li key={item.href}>
                <RailLink item={item} current={item.href === current} collapsed={collapsed} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function RailLink({ item, current, collapsed }: { item: NavItem; current: boolean; collapsed: boolean }) {
  return (
    <Link
      href={item.href}
      aria-current={current ? "page" : undefined}
      title={collapsed ? item.label : undefined}
      className={cn(
        "target flex items-center gap-2.5 rounded-md px-2.5 text-sm [&>svg]:size-4 [&>svg]:shrink-0",
        current ? "bg-hover font-medium text-ink [&>svg]:text-accent-text" : "text-muted hover:bg-hover hover:text-ink",
        collapsed && "justify-center px-0",
      )}
    >
      {item.icon}
      <span className={cn("truncate", collapsed && "sr-only")}>{item.label}</span>
      {item.count !== undefined && !collapsed && (
        <span className="tabular ms-auto text-xs text-muted">{item.count}</span>
      )}
    </Link>
  );
}
