/** Pixels of a point: 288 to the inch, sharp in print at the width of a page. */
const SCALE = 4;

/** Longest side that every browser's canvas takes, pixels. */
const LONGEST = 8192;

const SIZE = /<svg [^>]*?width="([\d.]+)pt" height="([\d.]+)pt"/;

/** Pixels of a picture of that size in points. */
export function pixelSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "1", height = "1"] = SIZE.exec(svg) ?? [];
  const scale = Math.min(SCALE, LONGEST / Number(width), LONGEST / Number(height));
  return {
    width: Math.max(1, Math.round(Number(width) * scale)),
    height: Math.max(1, Math.round(Number(height) * scale)),
  };
}

/** An SVG of ours as PNG. Rejects where the browser cannot draw it. */
export async function picturePng(svg: string): Promise<Blob> {
  const { width, height } = pixelSize(svg);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
