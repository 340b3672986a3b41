import { asMember, asStaff, type App, type Person } from "../browser/people.ts";
import { routesOf, type Route } from "./routes.ts";

/** In production the first answers that it does not exist; the second is the floor of the benches and empty on purpose. */
const notForReading = ["/style", "/blank"];
/** Whoever is signed in is sent on from these. */
const beforeSignIn = ["/sign-in", "/sign-in/link"];

export type Reading = Route & { reader: Person | null };

const readers: Record<App, Person> = { portal: asMember("northwind-bank", "admin"), admin: asStaff("advisories") };
/** The public pages of the portal are looked at from outside too. */
export const publicPages = [
  "/",
  "/advisories",
  "/advisories/[trackingId]",
  "/legal",
  "/trust",
  "/certifications/[certificationId]",
  "/documents",
  "/documents/[documentId]",
];

/** Every page of both apps with the person who looks at it; null is a visitor. */
export function readings(): Reading[] {
  return (["portal", "admin"] as const)
    .flatMap(routesOf)
    .filter(({ path }) => !notForReading.includes(path))
    .flatMap((route): Reading[] => {
      if (beforeSignIn.includes(route.path)) return [{ ...route, reader: null }];
      const signedIn = { ...route, reader: readers[route.app] };
      return route.app === "portal" && publicPages.includes(route.path)
        ? [signedIn, { ...route, reader: null }]
        : [signedIn];
    });
}
