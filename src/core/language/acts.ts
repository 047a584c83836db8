import { oncePerText } from "../memo";
import { LIST_MARK } from "./activity-text";
import { hasActivePrefix, readPassive } from "./morphology";

/** What follows is the next act, whatever stood before. */
const THEN = new Set("lalu kemudian selanjutnya".split(" "));
const JOINS = new Set(["dan", "serta", ...THEN]);

/** What may stand behind a verb instead of an object. */
const PREPOSITIONS = new Set("dalam di ke kepada melalui oleh pada secara sesuai untuk".split(" "));

/** What follows says why or about what, not what is done next. */
const SUBORDINATES = new Set(
  "untuk agar supaya guna bahwa tentang jika apabila bila bilamana kalau sehingga sebelum setelah".split(
    " ",
  ),
);

/** A full stop in these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|no|nip|kab|kec|kel|prov|jl|rt|rw|drs?|ir|s\.\w+|a\.n|u\.p|dll|dsb|dst|tgl|hal|lamp|pct)$/i;

/** A full stop before a new sentence, a line break before an item of a list. */
const SENTENCE_END = /[.;](?=\s+\p{Lu})|\n(?=\s*(?:[-–•*]|\(?(?:\d{1,2}|[a-z])[.)])\s)/gu;

/**
 * The acts that a text names, each from its verb on; a text with one act or none gives one part. Two verbs side by side
 * are one act ("menerima dan mencatat surat"), two verbs with an object each are two ("menerima surat dan mencatat
 * nomor"), and so is each further sentence or list item that has a verb.
 */
export const actsOf = oncePerText((text: string): readonly string[] => {
  const [first = "", ...others] = sentencesOf(text).flatMap(splitAtJoins);
  return [first, ...others];
});

function sentencesOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    const part = text.slice(start, index);
    if (ABBREVIATION.test(part) || /^\s*\d+$/.test(part)) continue;
    // A list after a colon tells the parts of the act before it.
    if (text[index] === "\n" && part.trimEnd().endsWith(":")) break;
    parts.push(part);
    start = index + 1;
  }
  parts.push(text.slice(start));
  const [first = "", ...others] = parts.map((part) => part.trim().replace(LIST_MARK, ""));
  return [first, ...others.filter(hasVerb)];
}

/** A further sentence that is no act ("Catatan: rangkap tiga") does not count. */
const hasVerb = (sentence: string): boolean =>
  sentence.split(/\s+/).some((word) => hasActivePrefix(word) || readPassive(word) !== null);

function splitAtJoins(sentence: string): readonly string[] {
  const words = sentence.split(/\s+/);
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}/-]/gu, ""));
  const starts = [0];
  let verbAt: number | null = null;
  /** Within a part that says why or how, or that describes a thing. */
  let aside = false;
  let described = false;
  bare.forEach((word, at) => {
    if (THEN.has(word)) aside = false;
    if (SUBORDINATES.has(word) || (word === "dengan" && isHow(bare[at + 1]))) aside = true;
    else if (word === "yang") described = true;
    else if (readPassive(word) !== null) described = false;
    else if (hasActivePrefix(word)) {
      if (described) aside = true;
      const hasObject = verbAt !== null && at - verbAt > 2;
      const isJoined = JOINS.has(bare[at - 1] ?? "");
      if (hasObject && isJoined && !aside && !sharesObject(word, bare[at + 1])) starts.push(at);
      verbAt = at;
    }
  });
  return starts.map((from, i) => {
    const to = starts[i + 1];
    // The joining word belongs to neither part.
    return words.slice(from, to === undefined ? words.length : to - 1).join(" ");
  });
}

/** "menerima laporan dan menyampaikan kepada Camat", "menerima surat dan mencatatnya": the same thing is meant. */
const sharesObject = (verb: string, next = ""): boolean =>
  verb.endsWith("nya") || PREPOSITIONS.has(next);

/** "dengan cara menghubungi", "dengan menggunakan": how it is done. */
const isHow = (next = ""): boolean => next === "cara" || hasActivePrefix(next);
