import { wordsOf } from "../language/activity-text";
import { actionNounOfVerb } from "../language/morphology";
import { titleWords } from "../language/titles";

/**
 * The title of an SOP from what a row of the inventory says: aspect of the activity, then the last output
 * (PermenPANRB 35/2012, Tabel 6, column 8). A verb becomes its noun: menyusun + Renstra = Penyusunan Renstra.
 * Null when either is empty.
 */
export function proposeTitle(output: string, aspek: string): string | null {
  const result = tidy(output);
  const act = asNoun(tidy(aspek));
  if (result === "" || act === "") return null;
  const own = titleWords(result)[0]?.toLowerCase();
  const isTwice = own === act.toLowerCase();
  return capitalised(isTwice ? result : `${act} ${result}`);
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[.;,]+$/, "")
    .trim();

function asNoun(aspek: string): string {
  const [first = "", ...rest] = wordsOf(aspek);
  const noun = actionNounOfVerb(first);
  return noun ? [noun, ...rest].join(" ") : aspek;
}

/** Words inside a title that stay small. */
const SMALL = new Set(
  "dan atau di ke dari pada untuk dalam dengan bagi oleh yang terhadap".split(" "),
);

/** Each word begins with a capital but for the small ones; abbreviations stay as written. */
const capitalised = (title: string): string =>
  title
    .split(" ")
    .map((word, i) =>
      i > 0 && SMALL.has(word.toLowerCase())
        ? word.toLowerCase()
        : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
    )
    .join(" ");
