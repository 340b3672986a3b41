import { checkQuickly } from "../check/check-everything.ts";
import { runChecks } from "../check/run-checks.ts";
import { verifyState } from "../paths.ts";

runChecks(verifyState, checkQuickly);
