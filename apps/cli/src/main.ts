import { environment } from "./env.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  env: environment,
  answer: (line) => console.log(line),
  remark: (line) => console.error(line),
});
