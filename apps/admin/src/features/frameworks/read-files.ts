/** The texts of chosen files. A name is what a profile calls the catalog that it takes from. */
export const readFiles = (files: File[]) =>
  Promise.all(files.map(async (file) => ({ name: file.name, content: await file.text() })));
