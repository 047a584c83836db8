import { sop } from "../../../tests/support/sop";
import { mainPath } from "./main-path";

const path = (document: Parameters<typeof mainPath>[0]) => [...mainPath(document)].sort();

test("the main path answers every decision with Ya", () => {
  const document = sop({
    activities: [
      { symbols: ["M0"] },
      { symbols: ["K1"] },
      { symbols: ["P0"] },
      { symbols: ["P1"] },
      { symbols: ["S0"] },
    ],
    flows: ["1>2", "2>3 tidak", "3>2", "2>4 ya", "4>5"],
  });
  expect(path(document)).toEqual(["a1.1", "a2.1", "a4.1", "a5.1"]);
});

test("a fork and joint work belong to it whole", () => {
  const document = sop({
    activities: [
      { symbols: ["M0"] },
      { symbols: ["P0", "P1"] },
      { symbols: ["P0"] },
      { symbols: ["S0"] },
    ],
    flows: ["1>2#1", "2#2=2#1", "1>3", "2#2>4", "3>4"],
  });
  expect(path(document)).toEqual(["a1.1", "a2.1", "a2.2", "a3.1", "a4.1"]);
});

test("without a start there is none, and a loop does no harm", () => {
  const activities = [{ symbols: ["P0"] }, { symbols: ["P0"] }];
  expect(path(sop({ activities }))).toEqual([]);
  const looped = [{ symbols: ["M0"] }, { symbols: ["P0"] }];
  expect(path(sop({ activities: looped, flows: ["1>2", "2>1"] }))).toEqual(["a1.1", "a2.1"]);
});
