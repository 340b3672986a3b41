import { cn } from "./cn.ts";

const sizes = { sm: "size-6 text-xs", md: "size-8 text-sm" };

/** Initials as decoration, not as text: the name stands beside it, or labels the button around it. */
export function Avatar({ name, size = "md", className }: { name: string; size?: "sm" | "md"; className?: string }) {
  const words = name.trim().split(/\s+/);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "").join("");
  return (
    <span
      aria-hidden
      data-initials={initials}
      className={cn(
        "grid shrink-0 place-items-center rounded-full border border-line bg-sunken font-medium text-muted uppercase before:content-[attr(data-initials)]",
        sizes[size],
        className,
      )}
    />
  );
}
