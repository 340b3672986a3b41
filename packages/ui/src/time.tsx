type Props = {
  dateTime: string;
  /** With its zone: "10 Oct 2018, 14:00 CEST". */
  absolute: string;
  relative?: string;
  className?: string;
};

/** Both texts come formatted (see `when()` of @candor/i18n); server and browser may hold different calendars.
 * Where there is no room for both in one line, it breaks between them. */
export function Time({ dateTime, absolute, relative, className }: Props) {
  return (
    <time dateTime={dateTime} className={className} suppressHydrationWarning>
      <span className="whitespace-nowrap" suppressHydrationWarning>
        {absolute}
      </span>
      {relative && (
        <>
          {" "}
          <span className="whitespace-nowrap text-muted" suppressHydrationWarning>
            · {relative}
          </span>
        </>
      )}
    </time>
  );
}
