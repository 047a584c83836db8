/** A stage in the life of an SOP or a Standar Pelayanan. */
export type Stage<Key extends string = string> = {
  readonly key: Key;
  /** As the form numbers it. */
  readonly number: string;
  /** As the form names it. */
  readonly name: string;
  /** What belongs to it, told under its name on the form; "" where the name says all. */
  readonly detail: string;
  /** Words by which other sheets name it. */
  readonly words: RegExp;
  /** What is to be shown for it. */
  readonly evidence: readonly string[];
  /** It comes again and again: until it was done for the first time its period counts from this stage. */
  readonly repeatsAfter?: Key;
  /** It is meant wherever it is named, even behind the words of another stage. */
  readonly comesFirst?: true;
  /** A row that names both this stage and that one stands for both. */
  readonly sharesRowWith?: Key;
};

/** The stages of one kind of document, in order. */
export type StageSet<Key extends string = string> = {
  readonly id: "sp" | "sop";
  readonly title: string;
  /** What its table is about: how the form labels it, and how other sheets do. */
  readonly subject: { readonly label: string; readonly written: RegExp };
  readonly stages: readonly Stage<Key>[];
};

/** The stages that a text names: the first named one (two that share a row), for a discussion of a draft names the draft as well. */
export function stagesNamed<Key extends string>(
  { stages }: StageSet<Key>,
  text: string,
): readonly Stage<Key>[] {
  const named = stages
    .map((stage) => ({ stage, at: text.search(stage.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ stage }) => stage);
  const first = named.find(({ comesFirst }) => comesFirst) ?? named[0];
  if (!first) return [];
  const partner = named.find(({ key }) => key === first.sharesRowWith);
  return partner ? [first, partner] : [first];
}
