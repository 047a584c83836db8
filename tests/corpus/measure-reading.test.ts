import { compareReading } from "../support/reading/compare-reading";
import { workbookFile } from "../support/reading/form-file";
import { formFixtures } from "../support/reading/form-fixture";
import { expectedOf, readBytes } from "../support/reading/read-form";
import { accuracy, type Measured, readingTable, totals } from "../support/reading/reading-table";
import {
  compareTopology,
  drawnTopology,
  publishedSops,
  realWorkbook,
  sharedTopologies,
} from "../support/reading/shared-cases";

/** The corpus and, where they are, the shared cases, as `npm run measure:reading` prints them. */
function measureAll(): readonly Measured[] {
  const corpus = formFixtures().map(({ family, fixture }): Measured => {
    const { reading } = readBytes(workbookFile(fixture.sheets));
    return { family, ...compareReading(reading, expectedOf(fixture)) };
  });
  const real = realWorkbook();
  const whole = real ? [compareReading(readBytes(real.bytes).reading, real.expected)] : [];
  const drawn = (["both", "none"] as const).flatMap((glue) =>
    sharedTopologies().map((topology): Measured => {
      const { reading } = readBytes(workbookFile([drawnTopology(topology, glue)]));
      const tallies = compareTopology(topology, reading);
      const isExact = Object.values(tallies).every((tally) => accuracy(tally) === 1);
      const family = `case: flows ${glue === "both" ? "glued" : "unglued"}`;
      return { family, tallies, faults: isExact ? [] : [topology.id] };
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
  ];
}

test("reading stays as good as it has to be", () => {
  const forms = measureAll();
  if (process.env.npm_lifecycle_event === "measure:reading") {
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
