import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  type PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames as Ops,
  type PDFPage,
  type PDFRef,
  setFillingGrayscaleColor,
  setFontAndSize,
  setGraphicsState,
  setTextMatrix,
  showText,
} from "@cantoo/pdf-lib";
import { fontkit, regularFont } from "./fonts.ts";
import { type Mark, type Placed, placeMark } from "./mark.ts";
import { pageBox } from "./page-box.ts";

/**
 * Writes the whole document anew with the mark on every page: an increment at the end of the file could be cut off again.
 * Throws what the library throws at what it cannot read; `inspect` has refused that before.
 */
export async function markPdf(bytes: Uint8Array, mark: Mark): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  doc.registerFontkit(fontkit);
  const font = await doc.embedFont(regularFont(), { subset: true });
  const stamps = createStamps(doc, font, mark);
  for (const page of new Set(doc.getPages())) stamps.put(page);
  doc.setSubject(`${mark.person} · ${mark.tenant} · ${mark.at}`);
  doc.setKeywords([mark.disclosureId]);
  return doc.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    addDefaultPage: false,
    objectsPerTick: Infinity,
    rewrite: true,
  });
}

/** One drawing per size of page, however many pages have it. */
function createStamps(doc: PDFDocument, font: PDFFont, mark: Mark) {
  const drawings = new Map<string, { name: PDFName; form: PDFRef }>();
  const placings = new Map<string, PDFRef>();
  const { context } = doc;
  const states = {
    faint: context.obj({ Type: "ExtGState", ca: 0.22 }),
    clear: context.obj({ Type: "ExtGState", ca: 0.85 }),
  };
  const saves = context.register(context.contentStream(manyTimes(Ops.PushGraphicsState)));
  const restores = context.register(context.contentStream(manyTimes(Ops.PopGraphicsState)));

  /** The same few texts stand everywhere: each is set in letters once. */
  const letters = new Map<string, PDFHexString>();
  function lettersOf(text: string) {
    const known = letters.get(text) ?? font.encodeText(text);
    letters.set(text, known);
    return known;
  }

  function drawingFor(width: number, height: number) {
    const key = `${width}×${height}`;
    const known = drawings.get(key);
    if (known) return known;
    const { tiles, foot } = placeMark(mark, width, height, (text) => font.widthOfTextAtSize(text, 1));
    const operators = [
      setFillingGrayscaleColor(0.25),
      setGraphicsState("Faint"),
      ...tiles.flatMap((placed) => written(lettersOf, placed)),
      setGraphicsState("Clear"),
      ...written(lettersOf, foot),
    ];
    const form = context.formXObject(operators, {
      BBox: [0, 0, width, height],
      Resources: { Font: { F: font.ref }, ExtGState: { Faint: states.faint, Clear: states.clear } },
    });
    const made = { name: PDFName.of(`CandorMark${drawings.size + 1}`), form: context.register(form) };
    drawings.set(key, made);
    return made;
  }

  function put(page: PDFPage) {
    const { width, height, matrix } = pageBox(page);
    const { name, form } = drawingFor(width, height);
    const key = `${name.asString()} ${matrix.join(" ")}`;
    const drawn = placings.get(key) ?? context.register(context.contentStream(placed(matrix, name)));
    placings.set(key, drawn);
    page.node.normalize();
    page.node.wrapContentStreams(saves, restores);
    page.node.setXObject(name, form);
    page.node.addContentStream(drawn);
  }
  return { put };
}

/** A page that leaves its own state behind would take the mark with it: as many as may be open are closed again. */
export const guard = 12;
const manyTimes = (operator: Ops) => Array.from({ length: guard }, () => PDFOperator.of(operator));

const placed = (matrix: number[], name: PDFName) => [
  PDFOperator.of(Ops.PushGraphicsState),
  PDFOperator.of(Ops.ConcatTransformationMatrix, matrix.map(String)),
  PDFOperator.of(Ops.DrawObject, [name]),
  PDFOperator.of(Ops.PopGraphicsState),
];

function written(lettersOf: (text: string) => PDFHexString, { text, size, x, y, turn }: Placed) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [
    beginText(),
    setFontAndSize("F", size),
    setTextMatrix(cos, sin, -sin, cos, x, y),
    showText(lettersOf(text)),
    endText(),
  ];
}
