import { wordsOf } from "./activity-text";
import { activeOfRoot, hasActivePrefix } from "./morphology";
import { leadingRole } from "./roles";

/** How far the name of an actor may reach before its verb, in words. */
const LONGEST_ACTOR = 8;

/**
 * Who acts, where a text begins with that: "Kasubag Umum" of "Kasubag Umum menerima surat". Only one of the given names
 * or a known role counts, and only before an active verb: not "Pemohon dipanggil", not "Petugas keamanan". Null where
 * nobody is named.
 */
export function leadingActor(text: string, names: readonly string[]): string | null {
  const words = wordsOf(text);
  const name = names.find((each) => beginsWith(words, each));
  if (name === undefined && leadingRole(words.join(" ")) === null) return null;
  const from = name === undefined ? 1 : wordsOf(name).length;
  // "Camat disposisi surat": directly behind a name of this very table, a bare root is the verb as well.
  const isRoot = name !== undefined && activeOfRoot(words[from] ?? "") !== null;
  const verb = isRoot ? from : firstVerb(words, from);
  return verb === null ? null : words.slice(0, verb).join(" ");
}

/** Where the actor's verb stands; what "yang" begins only describes the actor. */
function firstVerb(words: readonly string[], from: number): number | null {
  const end = Math.min(words.length, from + LONGEST_ACTOR);
  for (let at = from; at < end; at++) {
    const isDescribing = words[at - 1]?.toLowerCase() === "yang";
    if (!isDescribing && hasActivePrefix(words[at]!.split("/")[0]!)) return at;
  }
  return null;
}

/** "oleh Kepala Seksi", as written, where one of the given names is said to act. Null where none is. */
export function namedAgent(text: string, names: readonly string[]): string | null {
  const words = wordsOf(text);
  const at = words.findIndex((word) => word.toLowerCase() === "oleh");
  if (at === -1) return null;
  const name = names.find((each) => beginsWith(words.slice(at + 1), each));
  return name === undefined ? null : words.slice(at, at + 1 + wordsOf(name).length).join(" ");
}

function beginsWith(words: readonly string[], name: string): boolean {
  const parts = wordsOf(name);
  return (
    parts.length > 0 && parts.every((part, i) => words[i]?.toLowerCase() === part.toLowerCase())
  );
}
