import { machineWith } from "./src/machine.ts";
import { report } from "./src/report.ts";
import { openDatabases } from "./src/requests/databases.ts";
import { measureList, queriesOfFirstPage } from "./src/requests/list.ts";
import { measurePages } from "./src/requests/pages.ts";
import { planOf } from "./src/requests/plan.ts";
import { measureRoundTrips } from "./src/requests/round-trips.ts";
import { measureRowSecurity } from "./src/requests/row-security.ts";

// It empties and fills the database that it measures: never the one that somebody named for their own data.
delete process.env.DATABASE_URL;

const databases = await openDatabases();
try {
  const machine = machineWith(databases.version);
  const plan = await planOf(databases, await queriesOfFirstPage(databases));
  const list = await measureList(databases);
  const rowSecurity = await measureRowSecurity(databases, plan);
  const roundTrips = await measureRoundTrips(databases);
  // Last, as the stack takes the database server with it when it ends.
  const pages = await measurePages();
  report("requests", machine, [...list, ...pages, ...rowSecurity, ...roundTrips]);
  const scanned = plan.scanned.join(", ") || "no table";
  console.log(`The list reads by ${plan.indexes.join(", ")}, sorts ${plan.sorts} times and scans ${scanned}.`);
} finally {
  await databases.close();
}
