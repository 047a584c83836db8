import { ALIKE } from "../inventory/similar-titles";

/** What the rules about a list of titles measure with. */
export type InventoryParameters = {
  /** First words of a title that are right although they look like none of an aspek, in lower case (INV-09, as ID-16). */
  readonly titleBeginnings: readonly string[];
  /** Part of the words of two titles from which on they name one activity (INV-04). */
  readonly sameTitle: number;
};

export const DEFAULT_INVENTORY_PARAMETERS: InventoryParameters = {
  titleBeginnings: [],
  sameTitle: ALIKE,
};
