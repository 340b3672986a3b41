import { ConfidenceBars } from "../confidence-bars.tsx";
import { Deadline } from "../deadline.tsx";
import { Section } from "../section.tsx";
import { SeverityBadge } from "../severity-badge.tsx";
import { StatusBadge } from "../status-badge.tsx";
import { exposureStatuses, type ExposureStatus } from "../status-shape.tsx";
import { Time } from "../time.tsx";
import { TlpChip } from "../tlp-chip.tsx";
import { Specimen } from "./specimen.tsx";

export const words: Record<ExposureStatus, string> = {
  affected: "Affected",
  under_investigation: "Being investigated",
  unknown: "Not known yet",
  fixed: "Fixed",
  not_affected: "Not affected",
};

export function GalleryStatus() {
  return (
    <Section title="Status">
      <div>
        <Specimen name="status-badge">
          {exposureStatuses.map((status) => (
            <StatusBadge key={status} status={status} label={words[status]} />
          ))}
        </Specimen>
        <Specimen name="status-badge tinted">
          {exposureStatuses.map((status) => (
            <StatusBadge key={status} tinted status={status} label={words[status]} />
          ))}
        </Specimen>
        <Specimen name="status-badge sm, lg">
          <StatusBadge size="sm" status="affected" label="Affected" />
          <StatusBadge size="lg" status="under_investigation" label="Being investigated" />
          <StatusBadge size="lg" tinted status="not_affected" label="Not affected" />
        </Specimen>
        <Specimen name="confidence-bars">
          <ConfidenceBars level="low" label="Low" />
          <ConfidenceBars level="moderate" label="Moderate" />
          <ConfidenceBars level="high" label="High" basis="Two suppliers answered in writing; 41 boards inspected." />
        </Specimen>
        <Specimen name="deadline">
          <Deadline tone="neutral" words="Due in 12 days" time="22 Oct 2018" />
          <Deadline tone="soon" words="Due in 5 hours" time="10 Oct 2018, 19:00 CEST" />
          <Deadline tone="passed" words="3 hours late" />
        </Specimen>
        <Specimen name="severity-badge">
          <SeverityBadge severity="none" label="None" score="0.0" />
          <SeverityBadge severity="low" label="Low" score="3.1" />
          <SeverityBadge severity="medium" label="Medium" score="5.4" />
          <SeverityBadge severity="high" label="High" score="7.8" />
          <SeverityBadge severity="critical" label="Critical" score="10.0" />
        </Specimen>
        <Specimen name="tlp-chip">
          <TlpChip tlp="CLEAR" title="May be shared freely" />
          <TlpChip tlp="GREEN" />
          <TlpChip tlp="AMBER" />
          <TlpChip tlp="AMBER+STRICT" />
          <TlpChip tlp="RED" />
        </Specimen>
        <Specimen name="time">
          <Time dateTime="2018-10-10T12:00:00Z" absolute="10 Oct 2018, 14:00 CEST" relative="2 days ago" />
        </Specimen>
      </div>
    </Section>
  );
}
