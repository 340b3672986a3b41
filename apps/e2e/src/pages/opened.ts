import type { Page } from "playwright-core";
import { asMember, asStaff, type Person } from "../browser/people.ts";
import type { Samples } from "./routes.ts";

/** What stands on a page only after somebody went for it: a dialog, a menu, a filter, a panel, a tab, an import. */
export type Opened = { reader: Person; address: string; name: string; open?: (page: Page) => Promise<void> };

const [member, desk, manager] = [asMember("northwind-bank", "admin"), asStaff("advisories"), asStaff("accounts")];
const press = (name: RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const pressKey = (key: string) => (page: Page) => page.keyboard.press(key);

/** By the names in both languages: the same list is opened in each. */
export function openedPages(samples: Samples, imported: string): Opened[] {
  const tenant = `/tenants/${samples["slug"]}`;
  const staff = (address: string, name: string, open?: Opened["open"]) => ({ reader: desk, address, name, open });
  const own = (address: string, name: string, open?: Opened["open"]) => ({ reader: member, address, name, open });
  return [
    staff("/services?service=compute", "services-panel"),
    staff("/services", "services-new", press(/^(New service|Nouveau service)$/)),
    staff("/services", "services-new-region", press(/^(New region|Nouvelle région)$/)),
    staff("/frameworks", "frameworks-new", press(/^(New framework|Nouveau référentiel)$/)),
    staff("/sub-processors", "sub-processors-new", press(/^(New sub-processor|Nouveau sous-traitant)$/)),
    staff("/faqs", "faqs-new", press(/^(New question|Nouvelle question)$/)),
    staff("/tenants", "tenants-new", press(/^(New customer|Nouveau client)$/)),
    staff(`${tenant}?tab=exposure`, "tenant-exposure"),
    staff(`${tenant}?tab=members`, "tenant-people"),
    staff(`${tenant}?tab=members`, "tenant-invite", press(/^(Invite somebody|Inviter quelqu’un)$/)),
    staff(`${tenant}?tab=subscriptions`, "tenant-subscriptions"),
    staff(`${tenant}?tab=subscriptions`, "tenant-subscribe", press(/^(Add a subscription|Ajouter un abonnement)$/)),
    staff("/documents", "documents-new", press(/^(New document|Nouveau document)$/)),
    staff(`/documents/${samples["documentId"]}`, "document-edit", press(/^(Edit|Modifier)$/)),
    staff(`/documents/${samples["documentId"]}`, "document-class", async (page) => {
      await press(/^(Edit|Modifier)$/)(page);
      await page.locator("select[name=classification]").selectOption("restricted");
    }),
    staff(
      `/documents/${samples["documentId"]}`,
      "document-validity",
      press(/^(Change validity|Modifier la validité)$/),
    ),
    staff(`/documents/${samples["documentId"]}`, "document-withdraw", press(/^(Withdraw|Retirer)$/)),
    staff("/library", "library-import", press(/^(Import|Importer)$/)),
    staff("/requests/rules", "rules-new", press(/^(New rule|Nouvelle règle)$/)),
    staff("/agreements", "agreements-new", press(/^(New version|Nouvelle version)$/)),
    staff(`${tenant}/evidence`, "evidence-give", press(/^(Give access|Donner un accès)$/)),
    staff(`${tenant}/evidence`, "evidence-signed", press(/^(Signed elsewhere|Signé ailleurs)$/)),
    staff(`${tenant}/evidence`, "evidence-override", press(/^(Change what is asked|Changer ce qui est demandé)$/)),
    staff(`${tenant}/evidence`, "evidence-view-as", press(/^(View as|Voir comme)$/)),
    staff("/staff", "staff-invite", press(/^(Invite somebody|Inviter quelqu’un)$/)),
    staff("/inventory", "inventory-filter", press(/^(Lifecycle|Cycle de vie)$/)),
    staff("/inventory?q=X11", "inventory-model"),
    staff(`/inventory?asset=${samples["assetId"]}`, "inventory-panel"),
    staff(`/imports/${imported}`, "import-done"),
    staff(`/advisories/${samples["trackingId"]}`, "advisory-publish", press(/^(Publish revision|Publier la révision)/)),
    staff(`/advisories/${samples["trackingId"]}`, "advisory-preview", press(/^(Preview|Prévisualiser)$/)),
    staff("/", "palette", pressKey("Control+k")),
    staff("/", "keyboard-help", pressKey("?")),
    staff("/style", "style"),
    { reader: manager, address: tenant, name: "tenant-account-manager" },
    own("/exposure", "exposure-filter", press(/^(Your status|Votre situation)$/)),
    own("/exposure?open=OST-2025-0002", "exposure-panel"),
    own(`/controls?framework=iso-27001&open=${samples["controlId"]}`, "controls-panel"),
    own("/documents", "documents-bundle", press(/^(Download all|Tout télécharger)$/)),
    own("/people", "people-invite", press(/^(Invite somebody|Inviter quelqu’un)$/)),
    own("/", "palette", pressKey("Control+k")),
    own("/", "account-menu", press(/^(Your account|Votre compte)/)),
  ];
}
