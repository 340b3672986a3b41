import { environment } from "../../bootstrap/toolchain.mjs";
import { command } from "../command.ts";
import { reportTo } from "../report.ts";
import { apps, ensureBuilt } from "../stack/build.ts";

/** What a deployment runs before `next start`: both apps, built from these sources, without a database. */
command(async ({ signal }) => {
  const report = reportTo();
  for (const app of apps) {
    await report.step(
      app,
      () => ensureBuilt(app, environment(), signal),
      (done) => done,
    );
  }
});
