import { dependencies, pins } from "./dependencies.ts";
import { environment } from "./environment.ts";
import { fetchedLater } from "./fetched-later.ts";
import { oneWayOut } from "./exports.ts";
import { direction, drivers, ownPackage } from "./imports.ts";
import { lengths, shortComments } from "./lengths.ts";
import { kebabCase, noDrawers, vocabulary } from "./names.ts";
import { oneSpelling } from "./nouns.ts";
import { readmes } from "./readmes.ts";
import { oneLineProcedures } from "./routers.ts";
import type { Rule } from "./tree.ts";
import { oneVerb } from "./verbs.ts";
import { noMachine, noPromises } from "./words.ts";

export const rules: Record<string, Rule> = {
  direction,
  ownPackage,
  drivers,
  noDrawers,
  kebabCase,
  vocabulary,
  oneSpelling,
  oneVerb,
  oneLineProcedures,
  oneWayOut,
  environment,
  fetchedLater,
  readmes,
  dependencies,
  pins,
  noPromises,
  noMachine,
  lengths,
  shortComments,
};
