/** What no system takes in the name of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]/g;

/** The part before the extension, and the extension with its point. */
export function splitName(fileName: string): { readonly stem: string; readonly extension: string } {
  const at = fileName.lastIndexOf(".");
  return at <= 0
    ? { stem: fileName, extension: "" }
    : { stem: fileName.slice(0, at), extension: fileName.slice(at) };
}

/**
 * The name that was typed, as a file can have it, with the extension of the present one: the contents stay of that
 * kind. The present name when nothing is left of what was typed.
 */
export function renamed(present: string, typed: string): string {
  const { extension } = splitName(present);
  const plain = typed.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  const stem = plain.toLowerCase().endsWith(extension.toLowerCase())
    ? plain.slice(0, plain.length - extension.length)
    : plain;
  const kept = stem.replace(/[. ]+$/, "");
  return kept === "" ? present : `${kept}${extension}`;
}
