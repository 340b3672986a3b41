import { cn } from "../cn.ts";
import { Section } from "../section.tsx";

const surfaces = [
  "bg-canvas",
  "bg-surface",
  "bg-sunken",
  "bg-hover",
  "bg-line",
  "bg-line-strong",
  "bg-control",
  "bg-ink",
  "bg-accent",
  "bg-accent-tint",
];
const scale = ["text-xs", "text-sm", "text-base", "text-lg", "text-xl", "text-2xl"];
const inks = ["text-ink", "text-muted", "text-faint", "text-accent-text"];

export function GalleryTokens() {
  return (
    <Section title="Tokens">
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-5">
        {surfaces.map((name) => (
          <li key={name} className="text-xs text-muted">
            <span className={cn("mb-1 block h-10 rounded-md border border-line", name)} />
            {name}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        {scale.map((name) => (
          <span key={name} className={name}>
            {name}
          </span>
        ))}
        {inks.map((name) => (
          <span key={name} className={cn("text-base", name)}>
            {name}
          </span>
        ))}
      </div>
    </Section>
  );
}
