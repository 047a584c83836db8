import { readOpening } from "./activity-text";
import { hasActivePrefix, readPassive } from "./morphology";

/** Words that join two acts, not only two verbs of one act. */
const JOINS = new Set("dan serta lalu kemudian selanjutnya".split(" "));

/** What follows says why or about what, not what is done next. */
const SUBORDINATES = new Set(
  "untuk agar supaya guna bahwa tentang dengan cara jika apabila bila bilamana kalau sehingga sebelum setelah oleh".split(
    " ",
  ),
);

/** A full stop in these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|no|nip|kab|kec|kel|prov|jl|rt|rw|drs?|ir|s\.\w+|a\.n|u\.p|dll|dsb|dst|tgl|hal|lamp|pct)$/i;

/**
 * The acts that a text names, each from its verb on; a text with one act or none gives one part. Two verbs side by side
 * are one act ("menerima dan mencatat surat"), two verbs with an object each are two ("menerima surat dan mencatat
 * nomor"), and so is each further sentence or list item that has a verb.
 */
export function actsOf(text: string): readonly string[] {
  const [first = "", ...others] = sentencesOf(text).flatMap(splitAtJoins);
  return [first, ...others];
}

function sentencesOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(
    /[.;](?=\s+\p{Lu})|\n(?=\s*(?:[-–•*]|\(?(?:\d{1,2}|[a-z])[.)])\s)/gu,
  )) {
    const part = text.slice(start, index);
    if (ABBREVIATION.test(part) || /^\s*\d+$/.test(part)) continue;
    parts.push(part);
    start = index + 1;
  }
  parts.push(text.slice(start));
  const [first = "", ...others] = parts.map((part) => part.trim());
  return [first, ...others.filter(hasVerb)];
}

/** A further sentence that is no act ("Catatan: rangkap tiga") does not count. */
const hasVerb = (sentence: string): boolean =>
  readOpening(sentence).kind !== "blank" &&
  sentence.split(/\s+/).some((word) => hasActivePrefix(word) || readPassive(word) !== null);

function splitAtJoins(sentence: string): readonly string[] {
  const words = sentence.split(/\s+/);
  const parts: string[][] = [[]];
  let verbAt = -1;
  let blocked = false;
  let described = false;
  words.forEach((word, at) => {
    const bare = word.toLowerCase().replace(/[^\p{L}/-]/gu, "");
    const previous = words[at - 1]?.toLowerCase() ?? "";
    if (SUBORDINATES.has(bare)) blocked = true;
    else if (bare === "yang") described = true;
    else if (readPassive(bare) !== null) described = false;
    else if (hasActivePrefix(bare)) {
      if (described) blocked = true;
      const hasObject = verbAt !== -1 && at - verbAt > 2;
      if (hasObject && !blocked && JOINS.has(previous)) {
        parts.at(-1)!.pop();
        parts.push([]);
      }
      verbAt = at;
    }
    parts.at(-1)!.push(word);
  });
  return parts.map((part) => part.join(" "));
}
