import type { ReactNode } from "react";

export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[10rem_minmax(0,1fr)]">
      <h3 className="font-mono text-xs leading-6 text-muted">{name}</h3>
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-3">{children}</div>
    </div>
  );
}
