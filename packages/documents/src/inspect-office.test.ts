import { expect, test } from "vitest";
import { makeWorkbook } from "../fixtures/make-zip.ts";
import { inspectOffice } from "./inspect-office.ts";

const outside = `Type="http://a/attachedTemplate" Target="http://a/"`;
const relations = (text: string) => ({ "xl/_rels/workbook.xml.rels": `<Relationships>${text}</Relationships>` });

test.each<[string, string]>([
  ["plainly", `<Relationship ${outside} TargetMode="External"/>`],
  ["by the code of a letter", `<Relationship ${outside} TargetMode="&#69;xternal"/>`],
  ["by the code of a letter in hex", `<Relationship ${outside} TargetMode="Externa&#x6c;"/>`],
  ["behind a bracket in a value", `<Relationship Id="a>b" ${outside} TargetMode="External"/>`],
  ["under a prefix", `<a-b:Relationship ${outside} TargetMode="External"/>`],
  ["under a prefix of other letters", `<é.1:Relationship ${outside} TargetMode="External"/>`],
  ["as what another attribute calls a link", `<Relationship x:Type="a/hyperlink" ${outside} TargetMode="External"/>`],
  ["beside a comment that is a link", `<!-- <Relationship --><Relationship ${outside} TargetMode="External"/>`],
  ["without saying so", `<Relationship ${outside}/>`],
])("what lies outside is refused when it is named %s", async (_, text) => {
  await expect(inspectOffice(await makeWorkbook(relations(text)))).rejects.toMatchObject({ code: "external_content" });
});

test.each<[string, Record<string, string>, string]>([
  [
    "a workbook that starts a program by DDE",
    { "xl/externalLinks/e1.xml": `<x:ddeLink ddeService="cmd"/>` },
    "active_content",
  ],
  [
    "a workbook that fetches its data",
    { "xl/connections.xml": `<connection><webPr url="http://a/"/></connection>` },
    "external_content",
  ],
  [
    "a text that starts a program by DDE",
    { "word/document.xml": `<w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText>` },
    "active_content",
  ],
  [
    "a text that fetches a picture",
    { "word/document.xml": `<w:instrText xml:space="preserve"> INCLUDEPICTURE "http://a/"</w:instrText>` },
    "external_content",
  ],
  [
    "a text of any other name that starts a program",
    { "word/a.bin": `<w:fldSimple w:instr="DDEAUTO cmd"/>` },
    "active_content",
  ],
  [
    "a text that spells what it starts in numbers",
    { "word/document.xml": `<w:instrText>QUOTE 68 68 69</w:instrText>` },
    "active_content",
  ],
  [
    "a code after another",
    { "word/document.xml": `<w:instrText>PAGE</w:instrText><w:fldChar/><w:instrText>DDE x</w:instrText>` },
    "active_content",
  ],
  [
    "a slide that starts a program",
    { "ppt/slides/a.xml": `<a:hlinkClick action="ppaction:&#47;/program"/>` },
    "active_content",
  ],
  [
    "relations in capitals",
    { "XL/_RELS/A.RELS": `<Relationship Target="http://a/" TargetMode="External"/>` },
    "external_content",
  ],
  ["relations that are no XML", { "xl/_rels/a.rels": `<Relationship Target=a TargetMode=External>` }, "unparsable"],
  [
    "macros under another name",
    { "_rels/.rels": `<Relationship Type="http://a/vba&#80;roject" Target="a.bin"/>` },
    "macros",
  ],
])("%s is refused", async (_, parts, code) => {
  await expect(inspectOffice(await makeWorkbook(parts))).rejects.toMatchObject({ code });
});

test("links to follow, parts of the file itself and words about all this are no harm", async () => {
  const link = `<Relationship Id="a" Type="http://a/hyperlink" Target="https://a/?b&amp;c" TargetMode="External"/>`;
  const part = `<Relationship Id="b" Type="http://a/styles" Target="/xl/styles.xml"/>`;
  const words = `<w:t>DDEAUTO, INCLUDEPICTURE and a TargetMode of External</w:t><w:instrText>PAGE</w:instrText>`;
  const parts = { ...relations(link + part), "xl/a.xml": words };
  await expect(inspectOffice(await makeWorkbook(parts))).resolves.toMatchObject({ mediaType: /sheet/ });
});
