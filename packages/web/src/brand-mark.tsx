/** The provider's logo with its name beside it; the collapsed rail shows the logo alone. */
export function BrandMark({ name, logo }: { name: string; logo: string | null }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      {/* oxlint-disable-next-line nextjs/no-img-element -- a data URL, nothing to optimise */}
      {logo && <img src={logo} alt="" className="h-6 w-auto max-w-40 shrink-0" />}
      <span className="truncate text-sm font-semibold">{name}</span>
    </span>
  );
}
