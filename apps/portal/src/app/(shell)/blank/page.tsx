import type { Metadata } from "next";

// The floor that `npm run bench` measures pages against: what every signed-in page costs before it has a content.
// It is part of the product so that the floor is what is served, frame and all; nothing links to it.
export const metadata: Metadata = { robots: { index: false } };

export default function Page() {
  return null;
}
