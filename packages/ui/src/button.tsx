import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn.ts";
import { Link, type LinkProps } from "./link.tsx";

export const buttonLook = cva(
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border border-transparent font-medium whitespace-nowrap select-none transition-colors disabled:cursor-not-allowed aria-disabled:cursor-progress [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-accent text-accent-ink hover:bg-accent-hover disabled:bg-sunken disabled:text-muted",
        secondary:
          "border-line-strong bg-surface text-ink hover:bg-hover disabled:bg-sunken disabled:text-muted disabled:border-line",
        ghost: "text-muted hover:bg-hover hover:text-ink data-[state=open]:bg-hover data-[state=open]:text-ink",
        danger: "border-danger-line bg-surface text-danger hover:bg-danger-tint disabled:bg-sunken disabled:text-muted",
        link: "px-0! text-accent-text underline decoration-1 underline-offset-3 hover:decoration-2",
      },
      size: {
        sm: "h-7 px-2 text-xs touch:h-9",
        md: "h-8 px-3 text-sm touch:h-11 touch:px-4",
        lg: "h-10 px-4 text-base touch:h-11",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

type Look = VariantProps<typeof buttonLook> & { icon?: ReactNode; iconEnd?: ReactNode };
export type ButtonProps = ComponentProps<"button"> & Look & { loading?: boolean; href?: undefined };
export type ButtonLinkProps = LinkProps & Look & { loading?: undefined };

export function Button(props: ButtonProps | ButtonLinkProps) {
  const { variant, size, icon, iconEnd, className, children, ...rest } = props;
  const look = cn(buttonLook({ variant, size }), className);
  if (rest.href !== undefined) {
    const { loading: _, ...anchor } = rest;
    return (
      <Link className={look} {...anchor}>
        {icon}
        {children}
        {iconEnd}
      </Link>
    );
  }
  const { loading = false, onClick, ...button } = rest as ButtonProps;
  return (
    <button
      type="button"
      className={look}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      {...button}
    >
      {loading ? <Busy /> : icon}
      {children}
      {iconEnd}
    </button>
  );
}

function Busy() {
  return (
    <svg viewBox="0 0 16 16" fill="none" aria-hidden className="animate-spin">
      <circle cx="8" cy="8" r="6" stroke="currentColor" strokeOpacity=".3" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 6 6" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
