import { Button } from "../button.tsx";
import { Callout } from "../callout.tsx";
import { Card } from "../card.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { Section } from "../section.tsx";
import { SkeletonText } from "../skeleton.tsx";
import { StatusShape } from "../status-shape.tsx";
import { Tabs } from "../tabs.tsx";
import { Timeline, TimelineItem } from "../timeline.tsx";
import { toast } from "../toast.tsx";

export function GalleryFeedback() {
  return (
    <Section title="Feedback" className="gap-6">
      <div className="grid gap-4 md:grid-cols-2">
        <Callout title="The next update is due on 12 October">We will say so here even if nothing has changed.</Callout>
        <Callout tone="success" title="Acknowledged by you on 10 Oct 2018, 15:12 CEST" />
        <Callout tone="warning" title="Coverage is 82 %" action={<Button size="sm">See what is missing</Button>}>
          7 hosts have not reported an inventory since September.
        </Callout>
        <Callout tone="danger" title="The file was not imported">
          Row 14: serial number is empty. Nothing has been changed.
        </Callout>
      </div>
      <div className="grid gap-8 md:grid-cols-2">
        <Timeline label="Revisions">
          <TimelineItem
            current
            time="10 Oct 2018"
            title="Revision 4"
            marker={<StatusShape status="under_investigation" />}
          >
            The second supplier answered: none of its boards is concerned.
          </TimelineItem>
          <TimelineItem time="8 Oct 2018" title="Revision 3">
            41 boards inspected in two regions, nothing found.
          </TimelineItem>
          <TimelineItem time="4 Oct 2018" title="Revision 1">
            The report is published; suppliers and the agency are asked.
          </TimelineItem>
        </Timeline>
        <Card className="flex flex-col gap-5">
          <ProgressLine label="Questionnaire" value={29} max={41} words="29 of 41 answered, 3 with an expert" />
          <ProgressLine label="Import" value={400} max={400} tone="success" words="400 of 400 rows" />
          <ProgressLine label="Storage" value={94} max={100} tone="warning" words="94 of 100 GB" />
          <SkeletonText />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => toast({ title: "Acknowledged", description: "Your account manager can see it." })}>
              Toast
            </Button>
            <Button
              onClick={() =>
                toast({ tone: "danger", title: "Not sent", action: { label: "Try again", onSelect: () => undefined } })
              }
            >
              Toast with action
            </Button>
          </div>
        </Card>
      </div>
      <Tabs
        label="Advisory"
        tabs={[
          { id: "known", label: "What we know", count: 4, content: <p>Two suppliers were asked; both answered no.</p> },
          {
            id: "unknown",
            label: "What we do not know",
            count: 2,
            content: <p>Boards bought before 2015 carry no photograph.</p>,
          },
          { id: "changed", label: "What changed", content: <p>Confidence rose from low to moderate.</p> },
        ]}
      />
    </Section>
  );
}
