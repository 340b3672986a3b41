import type { ReactNode } from "react";
import { Button } from "./button.tsx";

type Props = {
  label: string;
  /** "Showing 50 of about 1,200": what the reader has before them. */
  shown?: ReactNode;
  loading?: boolean;
  onMore?: () => void;
  href?: string;
};

/** For keyset pages: there is a next one or there is not, and no page numbers to be wrong about. */
export function PaginationMore({ label, shown, loading, onMore, href }: Props) {
  return (
    <div data-print="hide" className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 py-3">
      {shown && (
        <p role="status" className="tabular text-sm text-muted">
          {shown}
        </p>
      )}
      {href && <Button href={href}>{label}</Button>}
      {onMore && (
        <Button loading={loading} onClick={onMore}>
          {label}
        </Button>
      )}
    </div>
  );
}
