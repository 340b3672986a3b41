import { notFound } from "next/navigation";
import { env } from "../../../env.ts";

// What every signed-in page costs before it has a content, frame and all: the floor of `npm run bench`, served for it alone.
export default function Page() {
  if (!env.CANDOR_FLOORS) notFound();
  return null;
}
