/**
 * ST_Xstring: characters that XML cannot hold are written `_xHHHH_`,
 * and a text that happens to look like one has its underscore escaped as `_x005F_`.
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Controls but tab, line feed and carriage return; half surrogate pairs; the two non-characters. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const decodeXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

export const encodeXstring = (text: string): string =>
  text.replace(LOOKS_ESCAPED, "_x005F_").replace(NOT_XML, escapeUnit);
