import { getTranslations } from "next-intl/server";
import { NewEntry } from "../../../../features/library-entries/new-entry.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("libraryEntries"))("new") };
}

export default function Page() {
  return <NewEntry />;
}
