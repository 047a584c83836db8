import { valueAt } from "./cells";
import type { Fixer } from "./fix";

/** Makes the cell Teks, so that the digits stay when they are typed again: the lost ones cannot be known. */
export const makeNipText: Fixer = ({ origin }, context) =>
  valueAt(context, origin)?.formula == null
    ? { label: "make-text", asText: [origin], completes: false }
    : null;
