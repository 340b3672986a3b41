import { machineWith } from "./src/machine.ts";
import { report } from "./src/report.ts";
import { openDatabases } from "./src/requests/databases.ts";
import { measureVerb, queriesOfFirstPage } from "./src/requests/list.ts";
import { planOf } from "./src/requests/plan.ts";
import { measurePortal } from "./src/requests/portal.ts";
import { measureRoundTrips } from "./src/requests/round-trips.ts";
import { measureRowSecurity } from "./src/requests/row-security.ts";

// It empties and fills the database that it measures: never the one that somebody named for their own data.
delete process.env.DATABASE_URL;

const databases = await openDatabases();
try {
  const machine = machineWith(databases.version);
  const queries = await queriesOfFirstPage(databases);
  const plan = await planOf(databases, queries);
  const verb = await measureVerb(databases);
  const rowSecurity = await measureRowSecurity(databases, plan);
  const roundTrips = await measureRoundTrips(databases);
  // Last, as the stack takes the database server with it when it ends.
  const portal = await measurePortal(databases, queries);
  report("requests", machine, [...portal, ...verb, ...rowSecurity, ...roundTrips]);
  const scanned = plan.scanned.join(", ") || "no table";
  console.log(`The list reads by ${plan.indexes.join(", ")}, sorts ${plan.sorts} times and scans ${scanned}.`);
} finally {
  await databases.close();
}
