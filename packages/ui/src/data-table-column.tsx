import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export type Column<Row> = {
  id: string;
  /** Also the label before the value when rows become cards. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. Without `onSortChange` on the table, rows are sorted here by this value. */
  sortValue?: (row: Row) => string | number | null;
  /** Sortable by the server alone. */
  sortable?: boolean;
  align?: "start" | "end";
  /** Leaves when the table (not the window) is narrower than this. */
  hideBelow?: "md" | "lg" | "xl";
  /** In a card: a labelled line, the value without its label, or nothing. */
  card?: "line" | "bare" | "hide";
  hideHeader?: boolean;
  className?: string;
};

/* Said aloud because Safari forgets what a table is once its rows are laid out as cards. */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  header: { role: "columnheader" },
  cell: { role: "cell" },
};

/* Only of a table: a card has the height for every line. */
const hidden = {
  md: "@md/table:@max-2xl/table:hidden",
  lg: "@md/table:@max-4xl/table:hidden",
  xl: "@md/table:@max-5xl/table:hidden",
};

export function headerLook<Row>({ align, hideBelow, sortable, sortValue }: Column<Row>) {
  return cn(
    "border-b border-line bg-surface px-3 text-start text-xs font-medium text-muted whitespace-nowrap first:rounded-ss-md first:ps-4 last:rounded-se-md last:pe-4",
    "@max-md/table:border-0 @max-md/table:px-0! @md/table:sticky @md/table:top-(--shell-top,0px) @md/table:z-10",
    align === "end" && "text-end",
    hideBelow && hidden[hideBelow],
    !sortable && !sortValue && "@max-md/table:sr-only",
  );
}

export function cellLook<Row>({ align, hideBelow, card = "line", className }: Column<Row>, isTitle: boolean) {
  return cn(
    "data-cell",
    align === "end" && "tabular @md/table:text-end @2xl/table:whitespace-nowrap",
    hideBelow && hidden[hideBelow],
    card === "hide" && "@max-md/table:hidden",
    card === "line" && !isTitle && "data-cell-line",
    isTitle && "data-cell-title",
    className,
  );
}
