import { compareReading } from "../support/reading/compare-reading";
import { formBytes, formFixtures } from "../support/reading/form-fixture";
import { expectedOf, readBytes } from "../support/reading/read-form";
import { silentDrops } from "../support/reading/silent-drops";

describe.each(formFixtures().map((named) => [named.name, named.fixture] as const))(
  "%s",
  (_, fixture) => {
    const { snapshots, reading } = readBytes(formBytes(fixture));

    test(`is read as its author means it: ${fixture.about}`, () => {
      expect(compareReading(reading, expectedOf(fixture)).faults).toEqual([]);
    });

    test("nothing in its table is dropped in silence", () => {
      expect(silentDrops(snapshots, reading, fixture)).toEqual([]);
    });
  },
);
