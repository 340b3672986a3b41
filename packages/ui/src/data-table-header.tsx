import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { cn } from "./cn.ts";
import { headerLook, tableRoles, type Column } from "./data-table-column.tsx";

type Sort = { id: string; desc: boolean };
type Props<Row> = { columns: Column<Row>[]; sort: Sort | null; onSort: (sort: Sort | null) => void };

export function DataTableHeader<Row>({ columns, sort, onSort }: Props<Row>) {
  const canSort = (column: Column<Row>) => column.sortable || column.sortValue;
  const inCards = columns.some(canSort)
    ? "@max-md/table:block @max-md/table:border-b @max-md/table:px-4"
    : "@max-md/table:sr-only";
  return (
    <thead {...tableRoles.group} className={inCards}>
      <tr {...tableRoles.row} className="@max-md/table:flex @max-md/table:flex-wrap @max-md/table:gap-x-4">
        {columns.map((column) => (
          <th
            key={column.id}
            {...tableRoles.header}
            scope="col"
            aria-sort={ariaSort(column, sort)}
            className={headerLook(column)}
          >
            {canSort(column) ? (
              <button
                type="button"
                onClick={() => onSort(next(column.id, sort))}
                className={cn(
                  "inline-flex h-9 items-center gap-1 hover:text-ink touch:h-11",
                  sort?.id === column.id && "text-ink",
                )}
              >
                {column.header}
                <Arrow sort={sort?.id === column.id ? sort : null} />
              </button>
            ) : (
              <span className={cn("inline-flex h-9 items-center", column.hideHeader && "sr-only")}>
                {column.header}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Arrow({ sort }: { sort: Sort | null }) {
  const Icon = sort ? (sort.desc ? ArrowDown : ArrowUp) : ChevronsUpDown;
  return <Icon aria-hidden className={cn("size-3", !sort && "text-control")} />;
}

/** Up, down, then as it came. */
function next(id: string, sort: Sort | null): Sort | null {
  if (sort?.id !== id) return { id, desc: false };
  return sort.desc ? null : { id, desc: true };
}

function ariaSort<Row>(column: Column<Row>, sort: Sort | null) {
  if (!column.sortable && !column.sortValue) return undefined;
  if (sort?.id !== column.id) return "none";
  return sort.desc ? "descending" : "ascending";
}
