// The fonts of the pages as TrueType for the PDF documents, which cannot embed the web's compressed format.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const packaged = path.join(here, "node_modules/@kern-ux/native/dist/fonts");

// Noto Sans has the letters of names that Fira Sans lacks.
export const fonts = {
  "FiraSans-Regular": "fira-sans",
  "FiraSans-Italic": "fira-sans",
  "FiraSans-SemiBold": "fira-sans",
  "NotoSans-Regular": "noto-sans",
};

/** Writes one .ttf per font into the folder. */
export async function unpackFonts(folder) {
  const { default: woff2 } = await import("wawoff2");
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, family] of Object.entries(fonts)) {
    const packed = fs.readFileSync(path.join(packaged, family, `${name}.woff2`));
    fs.writeFileSync(path.join(folder, `${name}.ttf`), await woff2.decompress(packed));
  }
}
