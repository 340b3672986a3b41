import { loadScenario } from "./load-scenario.ts";
import { readPlace } from "./env.ts";

const [name = "demo"] = process.argv.slice(2);
try {
  const started = performance.now();
  await loadScenario(name, readPlace());
  console.log(`${name} loaded in ${Math.round((performance.now() - started) / 100) / 10} s`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
