import type { GridSnapshot } from "../../../src/core/grid/grid-snapshot";
import { type DocExample, sheetOf } from "../rule-docs";
import { MATCHING_IDENTITY, matchingSheet } from "./cross";
import { spSheetsOf } from "./sp-docs";

/**
 * Examples of a cross rule's doc. Each begins with a table of components (what differs from the model SP); tables of the
 * identity block or of the procedure behind it say what differs in the SOP.
 */
export function crossExamples(examples: readonly DocExample[]): readonly (readonly DocExample[])[] {
  const found: DocExample[][] = [];
  for (const example of examples) {
    const last = found.at(-1);
    if (isSp(example)) found.push([example]);
    else if (last) last.push(example);
    else throw new Error("An example of a cross rule begins with a table of components");
  }
  return found;
}

const isSp = ({ table, identity }: DocExample): boolean =>
  table.heads[0] === "Komponen" && Object.keys(identity).length === 0;

/** The sheets of one example. */
export function crossSheetsOf([sp, ...others]: readonly DocExample[]): readonly GridSnapshot[] {
  const identity = Object.assign({}, ...others.map((one) => one.identity)) as Record<
    string,
    string
  >;
  const table = others.find((one) => Object.keys(one.identity).length === 0);
  const sop = table
    ? sheetOf({ ...table, identity: { ...MATCHING_IDENTITY, ...identity } })
    : matchingSheet({ identity });
  return [...spSheetsOf(sp!), sop];
}
