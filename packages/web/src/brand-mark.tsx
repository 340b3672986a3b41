/** The provider's logo with its name beside it; the collapsed rail shows the first of the two alone. */
export function BrandMark({ name, logo }: { name: string; logo: string | null }) {
  return (
    <>
      {/* oxlint-disable-next-line nextjs/no-img-element -- a data URL, nothing to optimise */}
      {logo && <img src={logo} alt="" className="h-6 w-auto max-w-40" />}
      <span className="truncate text-sm">{name}</span>
    </>
  );
}
