import { cn } from "./cn.ts";

export type Tlp = "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";

/* The colours are FIRST's, on black as TLP 2.0 demands, and do not follow the theme. */
const colours: Record<Tlp, string> = {
  CLEAR: "text-[#ffffff]",
  GREEN: "text-[#33ff00]",
  AMBER: "text-[#ffc000]",
  "AMBER+STRICT": "text-[#ffc000]",
  RED: "text-[#ff2b2b]",
};

/** `title` explains the label in the reader's language. */
export function TlpChip({ tlp, title, className }: { tlp: Tlp; title?: string; className?: string }) {
  return (
    <span
      title={title}
      className={cn(
        "inline-flex h-5 w-fit items-center rounded-sm bg-[#000000] px-1.5 font-mono text-xs font-semibold whitespace-nowrap ring-1 ring-line",
        colours[tlp],
        className,
      )}
    >
      TLP:{tlp}
    </span>
  );
}
