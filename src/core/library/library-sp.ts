import type { ComponentKey } from "../document/sp-components";

/** A ready-made Standar Pelayanan: complete but for what only the office knows (its name, its channels). */
export type LibrarySp = {
  /** Kebab-case slug of the service. */
  readonly id: string;
  readonly layanan: string;
  /** The items of each component; one item stands without a number. */
  readonly komponen: Readonly<Record<ComponentKey, readonly string[]>>;
};
