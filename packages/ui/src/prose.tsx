import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Props =
  | { html: string; lang?: string; className?: string }
  | { html?: undefined; children: ReactNode; lang?: string; className?: string };

/** `html` must have been sanitised by the domain; nothing else in the product sets raw markup. */
export function Prose(props: Props) {
  const className = cn("prose", props.className);
  if (props.html === undefined)
    return (
      <div lang={props.lang} className={className}>
        {props.children}
      </div>
    );
  // oxlint-disable-next-line react/no-danger -- the one place for it
  return <div lang={props.lang} className={className} dangerouslySetInnerHTML={{ __html: props.html }} />;
}
