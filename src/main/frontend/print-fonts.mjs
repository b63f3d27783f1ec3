// The fonts of the pages as TrueType for the PDF documents, which cannot embed the web's compressed format.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const packages = path.join(here, "node_modules");

// Noto Sans has the letters of names that Fira Sans lacks; Arabic and Hebrew ones are in fonts of their own.
export const fonts = {
  "FiraSans-Regular": kern("fira-sans/FiraSans-Regular"),
  "FiraSans-Italic": kern("fira-sans/FiraSans-Italic"),
  "FiraSans-SemiBold": kern("fira-sans/FiraSans-SemiBold"),
  "NotoSans-Regular": kern("noto-sans/NotoSans-Regular"),
  "NotoSansArabic-Regular": noto("arabic", 400),
  "NotoSansArabic-SemiBold": noto("arabic", 600),
  "NotoSansHebrew-Regular": noto("hebrew", 400),
  "NotoSansHebrew-SemiBold": noto("hebrew", 600),
};

function kern(name) {
  return `@kern-ux/native/dist/fonts/${name}.woff2`;
}

function noto(script, weight) {
  return `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff2`;
}

/** Writes one .ttf per font into the folder. */
export async function unpackFonts(folder) {
  const { default: woff2 } = await import("wawoff2");
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(fonts)) {
    const packed = fs.readFileSync(path.join(packages, file));
    fs.writeFileSync(path.join(folder, `${name}.ttf`), await woff2.decompress(packed));
  }
}
