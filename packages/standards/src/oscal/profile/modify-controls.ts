import type { Catalog, ControlSource, Parameter } from "../catalog.ts";
import { describeControl } from "../describe-control.ts";
import { Insertions } from "../insert-parameters.ts";
import type { OscalLimits, OscalNotice } from "../oscal.ts";
import { alterControl } from "./alter-control.ts";
import type { RawProfile } from "./profile.ts";

/** Sets the parameters, alters the controls, and makes their texts again of both. */
export function modifyControls(
  merged: Catalog,
  { modify }: RawProfile,
  limits: OscalLimits,
  notices: OscalNotice[],
): Catalog {
  const sources = new Map(merged.controls.map(({ id, source }) => [id, source]));
  (modify?.alters ?? []).forEach((alter, n) => {
    const path = `$.profile.modify.alters[${n}]`;
    const source = sources.get(alter["control-id"]);
    if (source === undefined) {
      notices.push({ path, code: "control_unknown", message: `“${alter["control-id"]}” is not among the controls.` });
      return;
    }
    const { source: altered, missed } = alterControl(source, alter);
    sources.set(alter["control-id"], altered);
    for (const id of missed) notices.push({ path, code: "not_found", message: `There is no part “${id}” to add to.` });
  });
  const set = setParameters([...sources.values()], merged.parameters, modify, notices);
  const insertions = new Insertions(set.values(), limits);
  const controls = merged.controls.map((control) => {
    const source = sources.get(control.id) ?? control.source;
    const params = source.params.map((parameter) => set.get(parameter.id) ?? parameter);
    return describeControl(control, { ...source, params }, insertions);
  });
  return { ...merged, controls, parameters: merged.parameters.map(({ id, ...own }) => set.get(id) ?? { id, ...own }) };
}

function setParameters(
  sources: readonly ControlSource[],
  loose: readonly Parameter[],
  modify: RawProfile["modify"],
  notices: OscalNotice[],
): Map<string, Parameter> {
  const parameters = new Map([...loose, ...sources.flatMap(({ params }) => params)].map((one) => [one.id, one]));
  (modify?.["set-parameters"] ?? []).forEach(({ "param-id": id, ...change }, n) => {
    const parameter = parameters.get(id);
    const path = `$.profile.modify["set-parameters"][${n}]`;
    if (!parameter) notices.push({ path, code: "parameter_unknown", message: `There is no parameter “${id}”.` });
    else parameters.set(id, { ...parameter, ...change });
  });
  return parameters;
}
