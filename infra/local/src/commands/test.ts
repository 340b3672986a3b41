import { checkEverything } from "../check/check-everything.ts";
import { runChecks } from "../check/run-checks.ts";
import { testState } from "../paths.ts";

runChecks(testState, checkEverything);
