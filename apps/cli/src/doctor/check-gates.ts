import { catalogueGates, catalogueProblems } from "@candor/db/setup";
import { needed } from "../settings.ts";
import { type Check, fail, ok } from "./finding.ts";

/** The rules that the tests hold too: what a hand changed in grants, policies or functions is seen here. */
export const checkGates: Check = async (env) => {
  const problems = await catalogueProblems(needed(env, "CANDOR_OWNER_DATABASE_URL"));
  if (problems.length === 0)
    return [ok(`All ${catalogueGates.length} gates hold: row security, keys, grants, functions.`)];
  const found = Map.groupBy(problems, ({ gate }) => gate);
  return [...found].map(([gate, broken]) =>
    fail(`"${gate}" is broken: ${broken.map(({ found }) => found).join(", ")}.`, mend),
  );
};

const mend =
  "Call `candor migrate`, which sets row security, grants and functions anew; what stays was made by hand and must be undone by hand.";
