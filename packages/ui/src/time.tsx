import { cn } from "./cn.ts";

type Props = {
  dateTime: string;
  /** With its zone: "10 Oct 2018, 14:00 CEST". */
  absolute: string;
  relative?: string;
  className?: string;
};

/** Both texts come formatted (see `when()` of @candor/i18n); server and browser may hold different calendars. */
export function Time({ dateTime, absolute, relative, className }: Props) {
  return (
    <time dateTime={dateTime} className={cn("whitespace-nowrap", className)} suppressHydrationWarning>
      {absolute}
      {relative && (
        <span suppressHydrationWarning className="text-muted">
          {" "}
          · {relative}
        </span>
      )}
    </time>
  );
}
