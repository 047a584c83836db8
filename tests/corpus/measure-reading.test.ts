import { compareDrawn } from "../support/reading/compare-drawn";
import { compareReading } from "../support/reading/compare-reading";
import { workbookFile } from "../support/reading/form-file";
import { formBytes, formFixtures } from "../support/reading/form-fixture";
import { generatedForm, type Hand } from "../support/reading/generated-forms";
import { expectedOf, readBytes } from "../support/reading/read-form";
import { accuracy, type Measured, readingTable, totals } from "../support/reading/reading-table";
import {
  compareTopology,
  drawnTopology,
  publishedSops,
  realWorkbook,
  sharedTopologies,
} from "../support/reading/shared-cases";

/** `npm run measure:reading` asks for the table; a plain run only looks that nothing got worse. */
const isMeasuring = process.env.npm_lifecycle_event === "measure:reading";

/** Forms that nobody has looked at: SOPs made from these seeds, drawn by hands of three kinds. */
const FIRST_SEED = 500;
const SEEDS = isMeasuring ? 25 : 6;

/** The corpus and, where they are, the shared cases, as `npm run measure:reading` prints them. */
function measureAll(): readonly Measured[] {
  const corpus = formFixtures().map(({ family, fixture }): Measured => {
    const { reading } = readBytes(formBytes(fixture));
    return { family, ...compareReading(reading, expectedOf(fixture)) };
  });
  const real = realWorkbook();
  const whole = real ? [compareReading(readBytes(real.bytes).reading, real.expected)] : [];
  const drawn = (["both", "none"] as const).flatMap((glue) =>
    sharedTopologies().map((topology): Measured => {
      const { reading } = readBytes(workbookFile([drawnTopology(topology, glue)]));
      const family = `case: flows ${glue === "both" ? "glued" : "unglued"}`;
      return { family, ...compareTopology(topology, reading) };
    }),
  );
  const hands: readonly (readonly [string, Hand])[] = [
    ["steady", { glue: "both", jitter: 0 }],
    ["half glued", { glue: "end", jitter: 2 }],
    ["unglued", { glue: "none", jitter: 3 }],
    ["rough", { glue: "none", jitter: 7 }],
  ];
  const generated = hands.flatMap(([name, hand]) =>
    Array.from({ length: SEEDS }, (_, i): Measured => {
      const { sheet, words } = generatedForm(FIRST_SEED + i, hand);
      const { reading } = readBytes(workbookFile([sheet]));
      const { tallies, faults } = compareDrawn(reading, words);
      const seed = `seed ${FIRST_SEED + i}`;
      return { family: `made: ${name}`, tallies, faults: faults.map((f) => `${seed}${f}`) };
    }),
  );
  const published = publishedSops().map(({ sheet, expected }): Measured => {
    const { reading } = readBytes(workbookFile([sheet]));
    const wanted = expectedOf({ sheets: [sheet], expected: [expected] });
    return { family: "case: published", ...compareReading(reading, wanted) };
  });
  return [
    ...corpus,
    ...whole.map((one): Measured => ({ family: "case: real workbook", ...one })),
    ...drawn,
    ...published,
    ...generated,
  ];
}

test("reading stays as good as it has to be", () => {
  const forms = measureAll();
  if (isMeasuring) {
    const faults = forms.flatMap(({ family, faults: own }) => own.map((f) => `${family}:${f}`));
    process.stdout.write(`\n${[readingTable(forms), ...faults].join("\n")}\n`);
  }
  const { activities, lanes, nodes, flows, identity, waktu } = totals(forms);
  expect(accuracy(activities)).toBeGreaterThanOrEqual(0.99);
  expect(accuracy(lanes)).toBeGreaterThanOrEqual(0.99);
  expect(accuracy(nodes)).toBeGreaterThanOrEqual(0.98);
  expect(accuracy(flows)).toBeGreaterThanOrEqual(0.95);
  expect(accuracy(identity)).toBeGreaterThanOrEqual(0.98);
  expect(accuracy(waktu)).toBeGreaterThanOrEqual(0.98);
});
