import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** It is all there is on the page: the title is the page's heading, and starts where headings start. */
  page?: boolean;
  className?: string;
};

/** Says what will stand here, why it is empty, and the first step; left-aligned, because it is read. */
export function EmptyState({ icon, title, children, action, page = false, className }: Props) {
  const Title = page ? "h1" : "p";
  return (
    <div className={cn("flex max-w-prose flex-col items-start gap-1 py-8", !page && "px-4", className)}>
      {icon && <span className="mb-2 text-faint [&_svg]:size-6 [&_svg]:stroke-[1.5]">{icon}</span>}
      <Title className={cn("font-semibold text-ink", page ? "text-xl sm:text-2xl" : "text-lg")}>{title}</Title>
      {children && <div className="text-base text-muted">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
