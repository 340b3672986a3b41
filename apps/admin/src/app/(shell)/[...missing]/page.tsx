import { notFound } from "next/navigation";

/** An address that leads nowhere is answered inside the frame, where the way back is. */
export default function MissingPage() {
  notFound();
}
