import type { SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { titleWords } from "../language/titles";
import { type Dimension, type Indicator, OMBUDSMAN_2022_2024, type Proof } from "./indicators";

/** What the workbook says of an indicator. Never a score: an assessor looks at more than a workbook. */
export type IndicatorState =
  /** Something in the workbook speaks for it; the evidence has to be collected all the same. */
  | { readonly kind: "in-workbook"; readonly at: Origin }
  /** It could stand in the workbook and does not. */
  | { readonly kind: "missing" }
  /** Only a document outside the workbook shows it. */
  | { readonly kind: "outside" };

export type Readiness = {
  readonly dimension: Dimension;
  readonly indicators: readonly { readonly indicator: Indicator; readonly state: IndicatorState }[];
};

/** What the workbook holds, as far as indicators ask for it. */
export type WorkbookProofs = {
  /** Places of the components that are filled, by their keys. */
  readonly components: Readonly<Partial<Record<string, Origin>>>;
  /** The maklumat, when it has all of its three parts. */
  readonly maklumat: Origin | null;
  readonly sops: readonly SopDocument[];
};

export const readiness = (proofs: WorkbookProofs): readonly Readiness[] =>
  OMBUDSMAN_2022_2024.dimensions.map((dimension) => ({
    dimension,
    indicators: dimension.indicators.map((indicator) => ({
      indicator,
      state: stateOf(indicator.proof, proofs),
    })),
  }));

function stateOf(proof: Proof, { components, maklumat, sops }: WorkbookProofs): IndicatorState {
  switch (proof.kind) {
    case "document":
      return { kind: "outside" };
    case "maklumat":
      return found(maklumat);
    case "component":
      return found(components[proof.component] ?? null);
    case "sop": {
      const named = sops.find((sop) => {
        const words = titleWords(sop.identity.namaSop?.text ?? "").map((word) =>
          word.toLowerCase(),
        );
        return proof.words.some((word) => words.includes(word));
      });
      return found(named?.identity.namaSop?.origin ?? null);
    }
  }
}

const found = (at: Origin | null): IndicatorState =>
  at ? { kind: "in-workbook", at } : { kind: "missing" };
