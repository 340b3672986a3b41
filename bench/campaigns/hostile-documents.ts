import { judgeHonest } from "../src/hostile-documents/honest.ts";
import { judgeHostile } from "../src/hostile-documents/judge.ts";
import { keepCampaign } from "../src/keep-campaign.ts";

// Files made to break whoever opens them, before the press that judges uploads and marks copies. Always the same files.
const count = Number(process.argv[2] ?? 2_000);

await keepCampaign("hostile-documents", [
  { part: `${count} files`, run: () => judgeHostile(count) },
  { part: "large files that are well", run: judgeHonest },
]);
