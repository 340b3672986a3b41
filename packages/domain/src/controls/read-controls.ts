import { readControlsCsv } from "@candor/standards/controls";
import { type Catalog, type OscalError, type OscalNotice, readCatalog, resolveProfile } from "@candor/standards/oscal";
import { type GivenControl, placed, refused } from "./controls.ts";
import { controlFilesMax, type ImportControls } from "./inputs.ts";

type Files = ImportControls["files"];
const mostNotices = 100;

/** The controls that the files give, or every fault with its place. Throws Invalid; nothing is given by halves. */
export function readControls(files: Files): { controls: GivenControl[]; notices: OscalNotice[] } {
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  if (size > controlFilesMax)
    throw refused([{ path: "file", message: "The files are larger than 12 million characters." }]);
  const profile = files.find(({ content }) => isProfile(content));
  if (profile)
    return fromOscal(
      resolveProfile(
        profile.content,
        files.filter((file) => file !== profile),
      ),
    );
  const [file, ...others] = files;
  if (!file || others.length > 0) {
    const hint = "Choose one catalog or one CSV file, or a profile with the catalogs that it takes from.";
    throw refused([{ path: "file", message: "Several files, and none of them is an OSCAL profile.", hint }]);
  }
  return /^\s*[[{]/.test(file.content) ? fromOscal(readCatalog(file.content)) : fromCsv(file.content);
}

/** Told from its beginning: a catalog of five million characters is not parsed twice. */
const isProfile = (content: string) => /^\s*\{[^{]*"profile"\s*:/.test(content.slice(0, 1000));

type OscalReading = { ok: true; catalog: Catalog; notices?: OscalNotice[] } | { ok: false; errors: OscalError[] };

function fromOscal(reading: OscalReading) {
  if (!reading.ok) throw refused(reading.errors);
  const { catalog, notices = [] } = reading;
  const sections = new Map(catalog.groups.map(({ path, title }) => [path, title]));
  const controls = catalog.controls.map(({ id, label, title, text, parent, group, withdrawn }, position) => ({
    code: id,
    label: label ?? id,
    title,
    text,
    parentCode: parent,
    section: (group !== null && sections.get(group)) || "",
    position,
    withdrawn,
  }));
  return { controls, notices: notices.slice(0, mostNotices) };
}

function fromCsv(content: string) {
  const reading = readControlsCsv(content);
  if (!reading.ok) throw refused(reading.errors.map(placed));
  const controls = reading.controls.map(({ id, label, title, text, parent, section }, position) => ({
    code: id,
    label: label ?? id,
    title,
    text,
    parentCode: parent,
    section,
    position,
    withdrawn: false,
  }));
  return { controls, notices: [] };
}
