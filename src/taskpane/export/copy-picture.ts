import { picturePng } from "./picture-png";
import { saveBlob } from "./save-blob";

const PNG = "image/png";
const SVG = "image/svg+xml";

/** Copied to the clipboard, or saved as a file where a page may not reach it: web views of Excel often may not. */
export type Copied = "copied" | "saved";

/**
 * Puts a picture on the clipboard: as PNG, and as SVG beside it where the browser takes it. Rejects when no picture can be
 * made.
 */
export async function copyPicture(svg: string, name: string): Promise<Copied> {
  // Begun before any waiting: Safari asks for the item within the click, and takes the picture later.
  const png = picturePng(svg);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        [PNG]: png,
        ...(takesSvg() && { [SVG]: new Blob([svg], { type: SVG }) }),
      }),
    ]);
    return "copied";
  } catch {
    saveBlob(name, await png);
    return "saved";
  }
}

const takesSvg = (): boolean =>
  typeof ClipboardItem.supports === "function" && ClipboardItem.supports(SVG);
