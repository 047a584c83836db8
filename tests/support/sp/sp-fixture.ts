import { readdirSync } from "node:fs";
import path from "node:path";
import type { ComponentKey } from "../../../src/core/document/sp-components";
import type {
  ServiceFee,
  SpOrder,
  SpProblemCode,
} from "../../../src/core/document/standar-pelayanan";
import type { FormSheet } from "../reading/form-file";

export type ExpectedSp = {
  /** The only sheet when nothing is said. */
  readonly sheets?: readonly string[];
  readonly title: string | null;
  readonly unit?: string | null;
  readonly order?: SpOrder;
  /**
   * Every component that the sheet has, in its order: a text (`⏎` for a line break), or the items of a list. `null` for
   * one that is on the form and empty.
   */
  readonly components: readonly (readonly [ComponentKey, string | readonly string[] | null])[];
  /** Labels and texts of rows that are no component. */
  readonly extras?: readonly (readonly [string, string])[];
  /** Minutes of the jangka waktu, its larger bound; null for none that can be measured. Compared when given. */
  readonly minutes?: number | null;
  readonly fee?: ServiceFee | null;
  /** Texts before a revision. */
  readonly previous?: Readonly<Partial<Record<ComponentKey, string>>>;
  readonly pictures?: Readonly<Partial<Record<ComponentKey, number>>>;
  /** Code and cell, `text-unread E5`, in any order. */
  readonly problems?: readonly `${SpProblemCode} ${string}`[];
};

/** One form with the reading that its author would agree to. */
export type SpFixture = {
  readonly about: string;
  readonly sheets: readonly FormSheet[];
  readonly expected: readonly ExpectedSp[];
};

const FOLDER = path.join(__dirname, "../../corpus/sp");

/** The forms on disk, each with its expected reading. */
export const spFixtures = (): readonly { readonly name: string; readonly fixture: SpFixture }[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.ts$/, ""),
      fixture: (require(path.join(FOLDER, file)) as { readonly fixture: SpFixture }).fixture,
    }));
