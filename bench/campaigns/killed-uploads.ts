import { keepCampaign } from "../src/keep-campaign.ts";
import { killSealings } from "../src/killed-uploads/sealings.ts";
import { killStores } from "../src/killed-uploads/stores.ts";

// Kill -9 at random moments of taking a file in, from its first bytes on. Each part kills so often and tells what it found.
const kills = Number(process.argv[2] ?? 200);

await keepCampaign("killed-uploads", [...killStores({ kills }), ...killSealings({ kills })]);
