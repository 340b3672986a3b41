import { measureBundles } from "./src/evidence/bundles.ts";
import { measureMarking } from "./src/evidence/marking.ts";
import { measurePages } from "./src/evidence/pages.ts";
import { machineWith } from "./src/machine.ts";
import { report } from "./src/report.ts";

const machine = machineWith();
report("evidence", machine, [...(await measureMarking()), ...(await measurePages()), ...(await measureBundles())]);
