/** Number and CVEs of an advisory; a line breaks between them, never inside one. */
export function Identifiers({ trackingId, cves }: { trackingId: string; cves: string[] }) {
  return (
    <span className="flex flex-wrap gap-x-2 font-mono text-xs font-normal text-muted">
      {[trackingId, ...cves].map((name) => (
        <span key={name} className="whitespace-nowrap">
          {name}
        </span>
      ))}
    </span>
  );
}
