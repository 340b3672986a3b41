import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

export const warmUp = () => (library ??= PDFiumLibrary.init());

/** Opens a document for as long as `work` runs. */
export const withPdf = <T>(bytes: Uint8Array, work: (doc: PDFiumDocument) => Promise<T> | T): Promise<T> =>
  opened(bytes, work).catch(forgetIfBroken);

async function opened<T>(bytes: Uint8Array, work: (doc: PDFiumDocument) => Promise<T> | T): Promise<T> {
  const doc = await (await warmUp()).loadDocument(bytes);
  try {
    return await work(doc);
  } finally {
    doc.destroy();
  }
}

/** After a trap its memory may be anything: the next document gets a library of its own. */
function forgetIfBroken(error: unknown): never {
  if (error instanceof WebAssembly.RuntimeError) library = undefined;
  throw error;
}

/** The words of each page, in their order on it. */
export const textOfPages = (bytes: Uint8Array) => withPdf(bytes, (doc) => Array.from(doc.pages(), textOf));

/** The library closes a page that it draws, and forgets to close one that it reads: it would stay, with all that is on it. */
function textOf(page: PDFiumPage) {
  const { module, pageIdx } = page as unknown as { module: { _FPDF_ClosePage(page: number): void }; pageIdx: number };
  try {
    return page.getText();
  } finally {
    module._FPDF_ClosePage(pageIdx);
  }
}

export type Pixels = { data: Uint8Array; width: number; height: number };

/** A page (from 1) in pixels, RGBA on white. Its height is bounded, so that a ribbon of a page cannot take all memory. */
export async function renderPage(doc: PDFiumDocument, page: number, width: number): Promise<Pixels> {
  const one = doc.getPage(page - 1);
  const { originalWidth, originalHeight } = one.getOriginalSize();
  const scale = Math.min(width / originalWidth, (width * 3) / originalHeight);
  const { data, ...size } = await one.render({ scale, render: "bitmap", renderFormFields: true });
  return { data, width: size.width, height: size.height };
}
