import type { Field } from "../../../src/core/document/sop-document";
import type { StandarPelayanan } from "../../../src/core/document/standar-pelayanan";
import { rangeName } from "../../../src/core/grid/address";
import type { ExpectedSp } from "./sp-fixture";

const oneCell = (text: string): string => text.replaceAll("\n", "⏎");

const written = (field: Field, expected: string | readonly string[] | null | undefined) =>
  field.text === "" ? null : typeof expected === "object" ? field.items : oneCell(field.text);

/** What was read, in the words of what was expected: parts that the expectation leaves out are left out here, too. */
export const asExpected = (document: StandarPelayanan, expected: ExpectedSp): ExpectedSp => {
  const has = (key: keyof ExpectedSp): boolean => expected[key] !== undefined;
  const { components } = document;
  return {
    ...(has("sheets") ? { sheets: document.sheets } : {}),
    title: document.title && oneCell(document.title.text),
    ...(has("unit") ? { unit: document.unit && oneCell(document.unit.text) } : {}),
    ...(has("order") ? { order: document.order } : {}),
    components: components.map(
      ({ key, field }, i) => [key, written(field, expected.components[i]?.[1])] as const,
    ),
    ...(has("extras")
      ? { extras: document.extras.map(({ label, field }) => [label, oneCell(field.text)] as const) }
      : {}),
    ...(has("minutes") ? { minutes: document.time?.minutes ?? null } : {}),
    ...(has("fee") ? { fee: document.fee } : {}),
    ...(has("previous")
      ? {
          previous: Object.fromEntries(
            components.flatMap(({ key, previous }) =>
              previous ? [[key, oneCell(previous.text)]] : [],
            ),
          ),
        }
      : {}),
    ...(has("pictures")
      ? {
          pictures: Object.fromEntries(
            components.flatMap(({ key, pictures }) => (pictures > 0 ? [[key, pictures]] : [])),
          ),
        }
      : {}),
    problems: document.problems
      .map(({ code, origin }) => `${code} ${rangeName(origin.range)}` as const)
      .sort(),
  };
};

export const withProblems = (expected: ExpectedSp): ExpectedSp => ({
  ...expected,
  problems: [...(expected.problems ?? [])].sort(),
});
