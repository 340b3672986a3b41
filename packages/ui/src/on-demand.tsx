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

type Opening = {
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Opened by a key that was pressed before the code had come: a menu then begins at its first item. */
  byKeyboard?: boolean;
};

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
    const [byKeyboard, setByKeyboard] = useState(false);
    const change = (open: boolean) => {
      if (!open) setByKeyboard(false);
      (props.onOpenChange ?? setOwn)(open);
    };
    const trigger = cloneElement(props.trigger as ReactElement<HTMLAttributes<HTMLElement>>, {
      "aria-haspopup": popup,
      "aria-expanded": false,
      onPointerEnter: fetchAhead,
      onFocus: fetchAhead,
      onClick: ({ detail }) => (setByKeyboard(detail === 0), setWanted(true), change(true)),
    });
    if (!wanted) return trigger;
    return (
      <Suspense fallback={trigger}>
        <Loaded {...props} open={props.open ?? own} onOpenChange={change} byKeyboard={byKeyboard} />
      </Suspense>
    );
  };
}
