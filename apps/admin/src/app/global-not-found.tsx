import { NotFoundPage } from "@candor/web/not-found";
import ShellLayout from "./(shell)/layout.tsx";
import RootLayout from "./layout.tsx";

export { generateMetadata } from "./layout.tsx";

/** An address that leads nowhere is answered inside the frame, where the way back is. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <ShellLayout>
        <NotFoundPage />
      </ShellLayout>
    </RootLayout>
  );
}
