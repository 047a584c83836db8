import { asMapping, proposeMapping } from "../../src/core/recognise/mapping/propose-mapping";
import { recognise } from "../../src/core/recognise/recognise";
import { measuredCases } from "../support/measured-cases";

/** The one form with sentences in a lane. */
const DOUBTFUL = ["drawn.text-in-lane"];

const read = measuredCases().map(({ name, snapshots }) => {
  const reading = recognise(snapshots);
  const sops = snapshots.filter(({ sheet }) =>
    reading.documents.some(({ table }) => table?.sheet === sheet),
  );
  return { name, snapshots, reading, sops };
});

test("forms that are read right raise no doubts about their columns", () => {
  const doubtful = read
    .filter(({ sops, reading }) =>
      sops.some((snapshot) => !proposeMapping(snapshot, reading)?.isCertain),
    )
    .map(({ name }) => name);
  expect(doubtful).toEqual(DOUBTFUL);
});

test("the columns as they were found, kept as a choice, read every form as before", () => {
  for (const { name, snapshots, reading, sops } of read) {
    const mappings = sops.flatMap((snapshot) => {
      const own = reading.documents.filter(({ table }) => table?.sheet === snapshot.sheet);
      const proposal = proposeMapping(snapshot, reading);
      // A sheet with tables of different heads has one choice, for the first of them.
      return own.length === 1 && proposal ? [asMapping(proposal)] : [];
    });
    const again = recognise(snapshots, null, { mappings });
    const shown = (documents: typeof again.documents) =>
      documents.map(({ pelaksana, activities, flows, table, problems }) => ({
        lanes: pelaksana.map((lane) => [lane.name, lane.group, lane.column]),
        activities: activities.map((one) => [one.number, one.description, one.nodes.length]),
        flows: flows.length,
        columns: table?.columns,
        problems: problems.map(({ code }) => code),
      }));
    expect([name, shown(again.documents)]).toEqual([name, shown(reading.documents)]);
  }
});
