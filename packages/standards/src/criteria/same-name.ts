const LEGAL_FORMS = new Set(
  "the org com inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag sa sas sarl srl spa bv nv oy ab kg".split(
    " ",
  ),
);

/** Product names alike but for letter case, width and separators: "Log4j Core" and "log4j-core". */
export function sameName(a: string, b: string): boolean {
  return words(a).join("-") === words(b).join("-");
}

/**
 * Vendors, the legal form apart. `alike` when one begins as the other does or they share a word ("Supermicro" and
 * "Super Micro Computer", "Apache" and "org.apache.logging"): then a person says once whether they are the same.
 */
export function compareVendors(a: string, b: string): "same" | "alike" | "different" {
  const [first, second] = [significant(a), significant(b)];
  const [joined, other] = [first.join(""), second.join("")];
  if (joined === other) return "same";
  if (joined === "" || other === "") return "different";
  const begins = joined.startsWith(other) || other.startsWith(joined);
  return begins || first.some((word) => second.includes(word)) ? "alike" : "different";
}

function words(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s_.,/()@-]+/)
    .filter(Boolean);
}

function significant(vendor: string): string[] {
  const all = words(vendor);
  const kept = all.filter((word) => !LEGAL_FORMS.has(word));
  return kept.length > 0 ? kept : all;
}
