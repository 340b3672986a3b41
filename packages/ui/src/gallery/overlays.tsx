import { Building2, FileText, LogOut, Settings, ShieldAlert } from "lucide-react";
import { useState } from "react";
import { Avatar } from "../avatar.tsx";
import { Button } from "../button.tsx";
import { CommandPalette } from "../command-palette.tsx";
import { Dialog, DialogClose } from "../dialog.tsx";
import { Drawer } from "../drawer.tsx";
import {
  DropdownMenu,
  MenuCheckboxItem,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuSeparator,
} from "../dropdown-menu.tsx";
import { KeyboardHelp } from "../keyboard-help.tsx";
import { Popover } from "../popover.tsx";
import { Section } from "../section.tsx";
import { Tooltip } from "../tooltip.tsx";
import { Specimen } from "./specimen.tsx";

export function GalleryOverlays() {
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const [wide, setWide] = useState(true);
  const [locale, setLocale] = useState("en");
  return (
    <Section title="Overlays">
      <div>
        <Specimen name="dialog, drawer">
          <Dialog
            trigger={<Button>Publish revision 4</Button>}
            title="Publish revision 4?"
            description="Three tenants will read a different status."
            closeLabel="Close"
            footer={
              <>
                <DialogClose asChild>
                  <Button>Not yet</Button>
                </DialogClose>
                <Button variant="primary">Publish revision 4</Button>
              </>
            }
          >
            <p>What has been published stays: a later revision can correct it, never erase it.</p>
          </Dialog>
          <Drawer trigger={<Button>Open drawer</Button>} title="Filters" closeLabel="Close">
            <p>Takes the full height.</p>
          </Drawer>
        </Specimen>
        <Specimen name="dropdown-menu">
          <DropdownMenu trigger={<Button icon={<Avatar name="A B" size="sm" />}>Account</Button>}>
            <MenuLabel>Northwind Bank</MenuLabel>
            <MenuItem icon={<Settings aria-hidden />} shortcut="," href="#main">
              Settings
            </MenuItem>
            <MenuItem icon={<Building2 aria-hidden />} disabled>
              Change tenant
            </MenuItem>
            <MenuSeparator />
            <MenuCheckboxItem checked={wide} onCheckedChange={setWide}>
              Tracking id column
            </MenuCheckboxItem>
            <MenuRadioGroup
              label="Language"
              value={locale}
              onValueChange={setLocale}
              options={[
                { value: "en", label: "English" },
                { value: "fr", label: "Français" },
              ]}
            />
            <MenuSeparator />
            <MenuItem danger icon={<LogOut aria-hidden />}>
              Sign out everywhere
            </MenuItem>
          </DropdownMenu>
        </Specimen>
        <Specimen name="popover, tooltip">
          <Popover label="Why" trigger={<Button>Why?</Button>} className="w-72">
            Host nw-db-03 carries board X11DPi, which statement 2 names; inventory of 9 October.
          </Popover>
          <Tooltip content="Counted at the last inventory, 9 October 2018">
            <Button variant="ghost">41 hosts</Button>
          </Tooltip>
        </Specimen>
        <Specimen name="command-palette, keyboard-help">
          <Button onClick={() => setPalette(true)}>Command palette</Button>
          <Button onClick={() => setHelp(true)}>Keyboard help</Button>
        </Specimen>
      </div>
      <CommandPalette
        open={palette}
        onOpenChange={setPalette}
        label="Search and commands"
        placeholder="Search pages, advisories, assets…"
        empty="Nothing found."
        onChoose={() => undefined}
        groups={[
          {
            heading: "Advisories",
            items: [
              {
                id: "a",
                icon: <ShieldAlert aria-hidden />,
                label: "Reported implants on server motherboards",
                hint: "CAN-2018-0004",
              },
              {
                id: "b",
                icon: <ShieldAlert aria-hidden />,
                label: "Backdoor in xz release archives",
                hint: "CAN-2024-0003",
              },
            ],
          },
          {
            heading: "Pages",
            items: [{ id: "c", icon: <FileText aria-hidden />, label: "Exposure", shortcut: "g e" }],
          },
        ]}
      />
      <KeyboardHelp
        title="Keyboard"
        closeLabel="Close"
        open={help}
        onOpenChange={setHelp}
        groups={[
          {
            heading: "Everywhere",
            keys: [
              { keys: ["mod", "K"], label: "Search" },
              { keys: ["?"], label: "This help" },
            ],
          },
          {
            heading: "Lists",
            keys: [
              { keys: ["j"], label: "Next" },
              { keys: ["k"], label: "Previous" },
              { keys: ["Enter"], label: "Open" },
            ],
          },
        ]}
      />
    </Section>
  );
}
