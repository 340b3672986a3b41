"use client";

import {
  cloneElement,
  type ComponentType,
  type HTMLAttributes,
  lazy,
  type ReactElement,
  Suspense,
  useState,
} from "react";

type Opening = { trigger: ReactElement; open?: boolean; onOpenChange?: (open: boolean) => void };

/** A menu, popover or drawer whose button is there at once and whose code comes when somebody goes for it: most pages
 * are read without opening any. Under the pointer it is fetched, with the click it opens. */
export function onDemand<Props extends Partial<Opening>>(
  load: () => Promise<ComponentType<Props>>,
  popup: "menu" | "dialog",
) {
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Opening>;
  const fetchAhead = () => void load();
  return function OnDemand(props: Props & Opening) {
    const [wanted, setWanted] = useState(false);
    const [own, setOwn] = useState(false);
    const change = props.onOpenChange ?? setOwn;
    const trigger = cloneElement(props.trigger as ReactElement<HTMLAttributes<HTMLElement>>, {
      "aria-haspopup": popup,
      "aria-expanded": false,
      onPointerEnter: fetchAhead,
      onFocus: fetchAhead,
      onClick: () => (setWanted(true), change(true)),
    });
    if (!wanted) return trigger;
    return (
      <Suspense fallback={trigger}>
        <Loaded {...props} open={props.open ?? own} onOpenChange={change} />
      </Suspense>
    );
  };
}
