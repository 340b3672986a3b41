/** The provider's logo, or its name where it has none. */
export function BrandMark({ name, logo }: { name: string; logo: string | null }) {
  if (!logo) return <span className="truncate font-semibold">{name}</span>;
  // oxlint-disable-next-line nextjs/no-img-element -- a data URL, nothing to optimise
  return <img src={logo} alt={name} className="h-6 w-auto max-w-40" />;
}
