import { notFound } from "next/navigation";

/** An address that leads nowhere is answered inside the frame, where the way back is; with no skeleton above, as a 404. */
export default function MissingPage() {
  notFound();
}
