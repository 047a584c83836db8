import type { Activity, SopDocument } from "../document/sop-document";
import { type Opening, readOpening, wordsOf } from "../language/activity-text";
import { leadingActor } from "../language/actors";
import { oncePer } from "../memo";
import { describedActivities } from "./activity-kind";
import type { RuleContext } from "./define-rule";

/** How an activity is worded. */
export type Wording = {
  readonly activity: Activity;
  readonly words: readonly string[];
  readonly opening: Opening;
  /** Who acts, where the text begins with that. */
  readonly actor: string | null;
};

/** Wording of the activities that say what is done, in the order of the rows. */
export const wordings = oncePer((document: SopDocument): readonly Wording[] => {
  const lanes = document.pelaksana.map(({ name }) => name);
  return describedActivities(document).map((activity): Wording => {
    const opening = readOpening(activity.description);
    const actor = opening.kind === "verb" ? null : leadingActor(activity.description, lanes);
    return { activity, words: wordsOf(activity.description), opening, actor };
  });
});

/** Wordings whose begin is the given kind and neither an actor nor a word that the preset accepts. */
export const openingWith = <const Kind extends Opening["kind"]>(
  { document, parameters }: Pick<RuleContext, "document" | "parameters">,
  kinds: readonly Kind[],
): readonly (Wording & { readonly opening: Extract<Opening, { readonly kind: Kind }> })[] =>
  wordings(document).filter(
    (wording): wording is Wording & { opening: Extract<Opening, { readonly kind: Kind }> } =>
      kinds.some((kind) => kind === wording.opening.kind) &&
      wording.actor === null &&
      !parameters.acceptedOpenings.includes(wording.words[0]?.toLowerCase() ?? ""),
  );
