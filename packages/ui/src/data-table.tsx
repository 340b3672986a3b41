"use client";

import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import { cn } from "./cn.ts";
import { cellLook, tableRoles, type Column } from "./data-table-column.tsx";
import { DataTableHeader } from "./data-table-header.tsx";
import { Link } from "./link.tsx";
import { SkeletonTable } from "./skeleton.tsx";
import { useListKeys } from "./use-list-keys.tsx";

export type { Column } from "./data-table-column.tsx";
export type Sort = { id: string; desc: boolean };

type Props<Row> = {
  /** What the rows are; read out as the table's name. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  /** Makes the first column the way into the row, by click, Enter and j / k. */
  rowHref?: (row: Row) => string;
  /** Opens the row on this page. Where there is an address too, it stays for a new tab. */
  onOpen?: (row: Row) => void;
  openId?: string;
  sort?: Sort | null;
  onSortChange?: (sort: Sort | null) => void;
  empty: ReactNode;
  loading?: boolean;
  density?: "comfortable" | "compact";
  /** Inside a Panel, which already draws the frame. */
  flush?: boolean;
  footer?: ReactNode;
};

export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowId, rowHref, onOpen, openId, onSortChange, density } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [ownSort, setOwnSort] = useState<Sort | null>(props.sort ?? null);
  const sort = onSortChange ? (props.sort ?? null) : ownSort;
  const shown = onSortChange ? rows : sorted(rows, columns, sort);
  const isWay = rowHref !== undefined || onOpen !== undefined;
  useListKeys(body, isWay);

  const frame = cn("@container/table min-w-0 text-sm", !props.flush && "rounded-md border border-line bg-surface");
  if (props.loading) {
    return (
      <div className={frame} data-density={density} role="status" aria-busy aria-label={label}>
        <SkeletonTable columns={Math.min(columns.length, 5)} />
      </div>
    );
  }
  if (rows.length === 0) return <div className={frame}>{props.empty}</div>;

  const looks = columns.map((column, index) => cellLook(column, index === 0));
  return (
    <div className={frame} data-density={density}>
      <table
        {...tableRoles.table}
        aria-label={label}
        className="w-full border-separate border-spacing-0 @max-md/table:block"
      >
        <DataTableHeader columns={columns} sort={sort} onSort={onSortChange ?? setOwnSort} />
        <tbody ref={body} {...tableRoles.group} data-list-keys={isWay || undefined} className="@max-md/table:block">
          {shown.map((row) => (
            <tr
              key={rowId(row)}
              {...tableRoles.row}
              data-open={rowId(row) === openId || undefined}
              onClick={isWay ? openFromAnywhere : undefined}
              className={isWay ? "data-row data-row-way" : "data-row"}
            >
              {columns.map((column, index) => (
                <td key={column.id} {...tableRoles.cell} data-label={column.header} className={looks[index]}>
                  {index === 0 && isWay ? (
                    <Way href={rowHref?.(row)} onOpen={onOpen && (() => onOpen(row))} open={rowId(row) === openId}>
                      {column.cell(row)}
                    </Way>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.footer && <div className="border-t border-line px-4">{props.footer}</div>}
    </div>
  );
}

type WayProps = { href: string | undefined; onOpen: (() => void) | undefined; open: boolean; children: ReactNode };

function Way({ href, onOpen, open, children }: WayProps) {
  const shared = { "data-way": true, "aria-current": open || undefined, className: "data-way" };
  if (href === undefined) {
    return (
      <button type="button" {...shared} onClick={onOpen}>
        {children}
      </button>
    );
  }
  if (!onOpen) {
    return (
      <Link href={href} scroll={false} {...shared}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} {...shared} onClick={(event) => isPlain(event) && (event.preventDefault(), onOpen())}>
      {children}
    </a>
  );
}

/** With one of these keys the browser opens a tab or a window: then the address is followed. */
const isPlain = (event: MouseEvent) => !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The whole row is a target for the mouse; links, buttons and selected text inside it keep their own meaning. */
function openFromAnywhere(event: MouseEvent<HTMLTableRowElement>) {
  const target = event.target as HTMLElement;
  if (target.closest("a, button, input, label, select") || window.getSelection()?.toString()) return;
  event.currentTarget.querySelector<HTMLElement>("[data-way]")?.click();
}

function sorted<Row>(rows: Row[], columns: Column<Row>[], sort: Sort | null): Row[] {
  const value = columns.find(({ id }) => id === sort?.id)?.sortValue;
  if (!sort || !value) return rows;
  return rows.toSorted((a, b) => compare(value(a), value(b)) * (sort.desc ? -1 : 1));
}

function compare(a: string | number | null, b: string | number | null) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}
