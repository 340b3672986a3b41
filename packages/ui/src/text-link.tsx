import { cn } from "./cn.ts";
import { Link, type LinkProps } from "./link.tsx";

export function TextLink({ className, quiet = false, ...props }: LinkProps & { quiet?: boolean }) {
  return (
    <Link
      className={cn(
        "decoration-1 underline-offset-3 hover:underline hover:decoration-2",
        quiet ? "text-ink" : "text-accent-text underline",
        className,
      )}
      {...props}
    />
  );
}
