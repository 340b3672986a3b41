import { machineWith } from "./src/machine.ts";
import { measureRanking } from "./src/matching/ranking.ts";
import { measureSpeed } from "./src/matching/speed.ts";
import { report } from "./src/report.ts";

const machine = machineWith();
report("matching", machine, [...(await measureRanking()), ...measureSpeed()]);
