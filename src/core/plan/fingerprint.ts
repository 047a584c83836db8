/** First part of the alt text title of everything we draw; the number is the version of this form. */
const MARK = "susun:1;";

/** Number formats that a symbol's cells had before, by place relative to the cell under its middle. */
export type RecordedFormat = {
  readonly down: number;
  readonly across: number;
  readonly format: string;
};

/**
 * `susun:1;<hash>;<formats>`: the hash stands for what the object says and how it runs, not for where it is. Formats
 * are kept here because they must come back on erasing, also after rows were inserted in Excel: `0.1=%40` is the
 * format `@` of the cell one to the right. A look that is not plain follows (`look-text.ts`): no host tells it, and an
 * object that is taken back must look as it did. Last comes what else a symbol remembers (`drawing-marks.ts`).
 */
export const fingerprint = (
  content: string,
  formats: readonly RecordedFormat[] = [],
  look = "",
  marks = "",
): string => {
  const parts = [hashOf(content), formats.map(formatText).join(","), look, marks];
  while (parts.length > 2 && parts.at(-1) === "") parts.pop();
  return MARK + parts.join(";");
};

/** Whether a title is one of ours and stands for this content. */
export const isFingerprintOf = (title: string, content: string): boolean =>
  title.startsWith(MARK) && title.slice(MARK.length).split(";")[0] === hashOf(content);

/** The marks in a title; empty when it has none, and when it is not one of ours. */
export const recordedMarks = (title: string): string =>
  title.startsWith(MARK) ? (title.slice(MARK.length).split(";")[3] ?? "") : "";

/** The look in a title; empty for a plain one, and when the title is not one of ours. */
export const recordedLook = (title: string): string =>
  title.startsWith(MARK) ? (title.slice(MARK.length).split(";")[2] ?? "") : "";

const formatText = ({ down, across, format }: RecordedFormat): string =>
  `${down}.${across}=${encodeURIComponent(format)}`;

/** The formats in a title; none when it is not one of ours. */
export function recordedFormats(title: string): readonly RecordedFormat[] {
  if (!title.startsWith(MARK)) return [];
  const [, list = ""] = title.slice(MARK.length).split(";");
  return list.split(",").flatMap((entry) => {
    const match = /^(-?\d+)\.(-?\d+)=(.*)$/.exec(entry);
    const format = match && decoded(match[3]!);
    return format ? [{ down: Number(match[1]), across: Number(match[2]), format }] : [];
  });
}

/** Null when somebody edited the title so that it no longer reads. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Two FNV-1a sums, 64 bits together: enough for the few hundred objects of a sheet. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
