import { leadingRole } from "./roles";

const SUBJECTS =
  "H|E|T|P|Ag|Kom|Sos|Si|Pd|Hum|IP|AP|STP|Farm|Kep|Ked|KM|Kes|Hut|Pt|Psi|Sn|TP|Th|I\\.?Kom|Md|Ec|Eng|Sc|Ak|Kn|M|MA|Tr";
const SHORT = "S\\.?STP|S\\.?IP|SH|SE|ST|MM|MT|M\\.?Si|MPd|MH|MAP|Ph\\.?\\s?D|A\\.?Md";
/** A degree behind a name: a letter, a dot and a subject (S.Sos, M.Si.), or a short form behind a comma. */
const DEGREE_BEHIND = new RegExp(
  `[,\\s]\\s*[SMAD]\\.\\s?(?:${SUBJECTS})\\b|,\\s*(?:${SHORT})(?!\\p{L})`,
  "u",
);
/** A title that only people carry. */
const TITLE_BEFORE = /^(?:Drs|DRS|Dra|DRA|Ir|IR|Hj|HJ|H|KH|Prof|PROF)\.\s*\p{Lu}/u;
const ADDRESS = /^(?:bapak|bpk\.?|sdr\.?i?|saudara|saudari|tuan|nyonya|ny\.)\s+\p{Lu}/iu;
const NIP = /\bNIP\b[\s.:]*\d|\d{8}\s?\d{6}/i;

/** The role a text names although a degree follows: a specialist, a pharmacist in charge. */
const SPECIALIST = /\bsp\.|\bapt\.?/i;

/** A text that names a person: by a degree, a title or a number of the service. A capital alone proves nothing. */
export const namesPerson = (text: string): boolean => {
  const name = text.trim();
  if (NIP.test(name) || TITLE_BEFORE.test(name)) return true;
  if (ADDRESS.test(name)) return leadingRole(name.replace(/^\S+\s+/, "")) === null;
  return DEGREE_BEHIND.test(name) && !SPECIALIST.test(name);
};
