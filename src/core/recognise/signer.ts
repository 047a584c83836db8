import type { Field, SopIdentity } from "../document/sop-document";
import { isDamaged, makeField, type TextLine } from "./identity-text";

type Signer = NonNullable<SopIdentity["disahkanOleh"]>;

/** `NIP. 19800101 200501 1 001`, or its eighteen digits alone. */
const NIP =
  /^(?:(?:NIP|NI\s?PPPK|NIPPPK|NRP|NRK|NIK)\b\s*[.:]*\s*|(?=\d[\d\s.]{16,}$))(?<number>.*)$/i;
/** Numbers of police, soldiers and residents follow patterns of their own. */
const OTHER_NUMBER = /^(?:NRP|NRK|NIK)\b/i;
/** What stands where the signature will be. */
const SIGNATURE =
  /^(?:\(?\s*(?:ttd|tte|tanda\s+tangan|ditandatangani|stempel|cap)\b.*|[_.…\s-]{3,})$/i;
/** Rank of an official (Permenpan classes): between name and NIP. */
const RANK = /^(?:pembina|penata|pengatur|juru|pangkat|golongan)\b/i;
/** A degree in front of or behind a name. */
const DEGREE = /(?:^|\s)(?:dr|drs|dra|ir|prof|h|hj)\.|,\s*(?:[A-Z][\p{L}]{0,4}\.?){1,4}(?:\s|,|$)/u;

/**
 * Splits the lines of the signing official. `null` stands for a blank row: the room for the signature.
 * The NIP is known by its pattern, the name stands above it; what stands before the name is the office.
 */
export function readSigner(lines: readonly (TextLine | null)[], sheet: string): Signer {
  const kept = lines.map((line) => (line && SIGNATURE.test(line.text) ? null : line));
  const nipAt = kept.findIndex((line) => line && isNip(line));
  const nip = nipAt < 0 ? null : nipFrom(kept, nipAt, sheet);
  const before = trimmed(nipAt < 0 ? kept : kept.slice(0, nipAt));
  const named = before.filter((line) => !(line && RANK.test(line.text)));
  const people = trimmed(named);
  const nameAt = nameIndex(people, nip !== null);
  const nama = nameAt === null ? null : people[nameAt]!;
  const jabatan = people
    .slice(0, nameAt ?? people.length)
    .filter((line): line is TextLine => line !== null);
  return {
    jabatan: jabatan.length > 0 ? makeField(sheet, jabatan) : null,
    nama: nama ? makeField(sheet, [nama]) : null,
    nip,
  };
}

/** An eighteen-digit number typed as a number is shown as 1,98001E+17. */
const isNip = (line: TextLine): boolean => NIP.test(line.text) || isDamaged(line);

/** The number without its label; from the next cell where the label stands alone. A number of another kind keeps its label. */
function nipFrom(lines: readonly (TextLine | null)[], at: number, sheet: string): Field {
  const line = lines[at]!;
  const next = lines[at + 1];
  const rest = NIP.exec(line.text)?.groups?.number?.trim();
  if (rest === "" && next && /^\d/.test(next.text)) return makeField(sheet, [next]);
  const text = OTHER_NUMBER.test(line.text) ? line.text : (rest ?? line.text);
  return { ...makeField(sheet, [line]), text, items: text ? [text] : [] };
}

/** Where the name stands; null when the lines name an office only. */
function nameIndex(lines: readonly (TextLine | null)[], hasNip: boolean): number | null {
  const last = lines.length - 1;
  if (last < 0) return null;
  const filled = lines.filter((line) => line !== null).length;
  if (hasNip) return filled > 1 || DEGREE.test(lines[last]!.text) ? last : null;
  if (filled < 2) return null;
  const apart = lines[last - 1] === null;
  return apart || DEGREE.test(lines[last]!.text) ? last : null;
}

/** Without the blank rows at both ends. */
function trimmed(lines: readonly (TextLine | null)[]): readonly (TextLine | null)[] {
  const first = lines.findIndex((line) => line !== null);
  const last = lines.reduce((found, line, at) => (line ? at : found), -1);
  return first < 0 ? [] : lines.slice(first, last + 1);
}
