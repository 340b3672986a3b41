"use client";

import { cn } from "@candor/ui/cn";
import { Link } from "@candor/ui/link";
import { useTranslations } from "next-intl";

/** The two ways to look at the inventory, as addresses of their own. */
export function InventoryViews({ current }: { current: "assets" | "products" }) {
  const t = useTranslations();
  const views = [
    { id: "assets", href: "/inventory", label: t("assets.list") },
    { id: "products", href: "/inventory/products", label: t("products.title") },
  ];
  return (
    <nav aria-label={t("assets.views")} data-print="hide" className="flex gap-x-5 shadow-[inset_0_-1px_var(--t-line)]">
      {views.map(({ id, href, label }) => (
        <Link
          key={id}
          href={href}
          aria-current={id === current ? "page" : undefined}
          className={cn(
            "flex h-9 items-center border-b-2 text-sm font-medium touch:h-11",
            id === current ? "border-accent-text text-ink" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
