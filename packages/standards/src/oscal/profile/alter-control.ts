import type { ControlSource, Link, Parameter, Part, Property } from "../catalog.ts";
import type { Add, Alter, Remove } from "./profile.ts";

type Item = Partial<Part> | Partial<Parameter> | Property | Link;

/** A control as an alteration leaves it: first what it removes, then what it adds. `missed` names what was not there. */
export function alterControl(source: ControlSource, { removes = [], adds = [] }: Alter) {
  const missed: string[] = [];
  let altered = source;
  for (const remove of removes) altered = removeFrom(altered, remove);
  for (const add of adds) altered = addTo(altered, add, missed);
  return { source: altered, missed };
}

function removeFrom(source: ControlSource, remove: Remove): ControlSource {
  const keep = (kind: string) => (item: Item) => !isNamed(item, kind, remove);
  const inside = (part: Part): Part => ({
    ...part,
    ...(part.props ? { props: part.props.filter(keep("prop")) } : {}),
    ...(part.links ? { links: part.links.filter(keep("link")) } : {}),
    ...(part.parts ? { parts: part.parts.filter(keep("part")).map(inside) } : {}),
  });
  return {
    ...source,
    params: source.params.filter(keep("param")),
    props: source.props.filter(keep("prop")),
    links: source.links.filter(keep("link")),
    parts: source.parts.filter(keep("part")).map(inside),
  };
}

/** A remove names by all that it says; one that says nothing removes nothing. */
function isNamed(item: Item, kind: string, remove: Remove): boolean {
  const said: [string | undefined, unknown][] = [
    [remove["by-item-name"], kind],
    [remove["by-name"], "name" in item ? item.name : undefined],
    [remove["by-class"], "class" in item ? item.class : undefined],
    [remove["by-id"], "id" in item ? item.id : undefined],
    [remove["by-ns"], "ns" in item ? item.ns : undefined],
  ];
  const wanted = said.filter(([value]) => value !== undefined);
  return wanted.length > 0 && wanted.every(([value, actual]) => value === actual);
}

function addTo(source: ControlSource, add: Add, missed: string[]): ControlSource {
  const id = add["by-id"];
  if (id === undefined) return place(source, add) as ControlSource;
  const found = { yes: false };
  const parts = placeAt(source.parts, id, add, found);
  if (!found.yes) missed.push(id);
  return { ...source, parts };
}

function placeAt(parts: readonly Part[], id: string, add: Add, found: { yes: boolean }): Part[] {
  return parts.flatMap((part) => {
    const inner = part.parts ? { ...part, parts: placeAt(part.parts, id, add, found) } : part;
    if (part.id !== id) return [inner];
    found.yes = true;
    if (add.position === "before") return [...(add.parts ?? []), inner];
    if (add.position === "after") return [inner, ...(add.parts ?? [])];
    return [place(inner, add) as Part];
  });
}

/** What is added stands behind what is there, unless it is to start. */
function place<T extends Partial<ControlSource> | Part>(target: T, add: Add) {
  const first = add.position === "starting" || add.position === "before";
  const join = <I>(there: I[] = [], added: I[] = []) => (first ? [...added, ...there] : [...there, ...added]);
  const { props, links, parts } = target;
  return {
    ...target,
    ...(add.title === undefined ? {} : { title: add.title }),
    ...("params" in target ? { params: join(target.params, add.params) } : {}),
    props: join(props, add.props),
    links: join(links, add.links),
    parts: join(parts, add.parts),
  };
}
