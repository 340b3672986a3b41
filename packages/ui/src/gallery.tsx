"use client";

import { useEffect, useState } from "react";
import { setAppearance, type Density, type Theme } from "./appearance.tsx";
import { GalleryActions } from "./gallery/actions.tsx";
import { GalleryData } from "./gallery/data.tsx";
import { GalleryFeedback } from "./gallery/feedback.tsx";
import { GalleryForms } from "./gallery/forms.tsx";
import { GalleryOverlays } from "./gallery/overlays.tsx";
import { GalleryShell } from "./gallery/shell.tsx";
import { GalleryStatus } from "./gallery/status.tsx";
import { GalleryText } from "./gallery/text.tsx";
import { GalleryTokens } from "./gallery/tokens.tsx";
import { PageHeader } from "./page-header.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { Toaster } from "./toast.tsx";

const themes = ["system", "light", "dark"].map((value) => ({ value, label: value }));
const densities = ["comfortable", "compact"].map((value) => ({ value, label: value }));

/** Every component in every state. Development only; the sample text is not translated. */
export function Gallery() {
  const [theme, setTheme] = useState<Theme>("system");
  const [density, setDensity] = useState<Density>("comfortable");
  useEffect(() => setAppearance({ theme, density }), [theme, density]);
  return (
    <div className="flex flex-col gap-12">
      <PageHeader title="Style" subtitle="Every component in every state, in the theme and density chosen here." />
      <div className="flex flex-wrap gap-x-10 gap-y-3">
        <RadioGroup
          inline
          label="Theme"
          options={themes}
          value={theme}
          onValueChange={(value) => setTheme(value as Theme)}
        />
        <RadioGroup
          inline
          label="Density"
          options={densities}
          value={density}
          onValueChange={(value) => setDensity(value as Density)}
        />
      </div>
      <GalleryStatus />
      <GalleryData />
      <GalleryActions />
      <GalleryForms />
      <GalleryFeedback />
      <GalleryOverlays />
      <GalleryText />
      <GalleryShell />
      <GalleryTokens />
      <Toaster label="Notifications" closeLabel="Dismiss" />
    </div>
  );
}
