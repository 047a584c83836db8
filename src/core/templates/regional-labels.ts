import { normaliseLabel } from "../recognise/label-text";
import type { ColumnKey, GroupKey, IdentityKey, Labels, SopProfile } from "./sop-profile";

/** Labels that an office adds to those of a form. */
export type RegionalLabels = {
  readonly identity: Readonly<Partial<Record<IdentityKey, readonly string[]>>>;
  readonly columns: Readonly<Partial<Record<ColumnKey, readonly string[]>>>;
  readonly groups: Readonly<Partial<Record<GroupKey, readonly string[]>>>;
};

/** The form with the office's labels in front: they are what a new form of that office is written with. */
export const mergeLabels = (base: SopProfile, labels: RegionalLabels): SopProfile => ({
  ...base,
  identity: merged(base.identity, labels.identity),
  columns: merged(base.columns, labels.columns),
  groups: merged(base.groups, labels.groups),
});

function merged<Key extends string>(
  base: Readonly<Record<Key, Labels>>,
  added: Readonly<Partial<Record<Key, readonly string[]>>>,
): Readonly<Record<Key, Labels>> {
  const all: Record<Key, Labels> = { ...base };
  for (const key of Object.keys(added) as Key[]) {
    const [first, ...rest] = [...new Set([...(added[key] ?? []), ...base[key]])];
    if (first !== undefined) all[key] = [first, ...rest];
  }
  return all;
}

export type LabelSet = Readonly<Partial<Record<string, readonly string[]>>>;

/** The other part that a label already names: one word cannot name two columns. Null when it is free. */
export function takenLabel(known: readonly LabelSet[], key: string, label: string): string | null {
  const wanted = normaliseLabel(label);
  for (const labels of known) {
    for (const [other, texts = []] of Object.entries(labels)) {
      const isTaken = texts.some((text) => normaliseLabel(text) === wanted);
      if (other !== key && isTaken) return other;
    }
  }
  return null;
}
