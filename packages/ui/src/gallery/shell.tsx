import { FileCheck2, LayoutDashboard, ShieldAlert } from "lucide-react";
import { AppRail } from "../app-rail.tsx";
import { Section } from "../section.tsx";

const sections = [
  {
    items: [
      { href: "#overview", label: "Overview", icon: <LayoutDashboard aria-hidden /> },
      { href: "#exposure", label: "Exposure", icon: <ShieldAlert aria-hidden />, count: 3 },
    ],
  },
  { label: "Evidence", items: [{ href: "#documents", label: "Documents", icon: <FileCheck2 aria-hidden /> }] },
];

export function GalleryShell() {
  return (
    <Section title="Rail" description="Open and collapsed; the page around this one shows the whole shell.">
      <div className="flex gap-6">
        <div className="w-58 rounded-md border border-line">
          <AppRail sections={sections} current="#exposure" label="Open rail" collapsed={false} />
        </div>
        <div className="w-14 rounded-md border border-line">
          <AppRail sections={sections} current="#exposure" label="Collapsed rail" collapsed />
        </div>
      </div>
    </Section>
  );
}
