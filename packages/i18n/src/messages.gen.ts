// Written by `pnpm --filter @candor/i18n collect`; not by hand.
import en_common from "../messages/en/common.json" with { type: "json" };
import en_confidences from "../messages/en/confidences.json" with { type: "json" };
import en_severities from "../messages/en/severities.json" with { type: "json" };
import en_statuses from "../messages/en/statuses.json" with { type: "json" };
import en_tlp from "../messages/en/tlp.json" with { type: "json" };
import fr_common from "../messages/fr/common.json" with { type: "json" };
import fr_confidences from "../messages/fr/confidences.json" with { type: "json" };
import fr_severities from "../messages/fr/severities.json" with { type: "json" };
import fr_statuses from "../messages/fr/statuses.json" with { type: "json" };
import fr_tlp from "../messages/fr/tlp.json" with { type: "json" };

export const en = {
  common: en_common,
  confidences: en_confidences,
  severities: en_severities,
  statuses: en_statuses,
  tlp: en_tlp,
};

export const fr = {
  common: fr_common,
  confidences: fr_confidences,
  severities: fr_severities,
  statuses: fr_statuses,
  tlp: fr_tlp,
};
