import { Gallery } from "@candor/ui/gallery";
import { notFound } from "next/navigation";
import { isDevelopment } from "../../../env.ts";

/** Every component in every state, for those who build; in production there is no such page. */
export default function StylePage() {
  if (!isDevelopment) notFound();
  return <Gallery />;
}
