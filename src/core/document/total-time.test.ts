import { sop } from "../../../tests/support/sop";
import { totalTime } from "./total-time";

const FLOWS = ["1>2", "2>3 tidak", "3>2", "2>4 ya"];
const activities = [
  { symbols: ["M0"] },
  { symbols: ["K1"] },
  { symbols: ["P0"] },
  { symbols: ["S0"], waktu: "" },
];

test("main path and all rows, in minutes and working days", () => {
  // Each measured row of the support document takes 10 minutes.
  expect(totalTime(sop({ activities, flows: FLOWS }), 100)).toEqual({
    mainPath: { minutes: 20, workdays: 0.2, rows: 3, unmeasured: 1 },
    allRows: { minutes: 30, workdays: 0.3, rows: 4, unmeasured: 1 },
  });
});

test("a working day has 450 minutes unless told otherwise", () => {
  const rows = Array.from({ length: 45 }, () => ({ symbols: ["P0"] }));
  expect(totalTime(sop({ activities: rows })).allRows).toMatchObject({ minutes: 450, workdays: 1 });
});

test("days are as long as the preset says", () => {
  const rows = [{ symbols: ["P0"], waktu: "2 hari kerja" }, { symbols: ["P0"] }];
  expect(totalTime(sop({ activities: rows }), 400).allRows).toMatchObject({ minutes: 810 });
  expect(totalTime(sop({ activities: rows })).allRows).toMatchObject({ minutes: 910 });
});

test("a time merged over several rows counts once", () => {
  const document = sop({
    activities: [{ symbols: ["M0"] }, { symbols: ["P0"] }, { symbols: ["S0"] }],
  });
  const [first, second, third] = document.activities;
  const merged = {
    ...second!,
    mutuBaku: { ...second!.mutuBaku, duration: first!.mutuBaku.duration },
  };
  expect(totalTime({ ...document, activities: [first!, merged, third!] }).allRows).toMatchObject({
    minutes: 20,
    unmeasured: 0,
  });
});

test("a flow that reaches no end has no main path yet", () => {
  expect(totalTime(sop({ activities, flows: FLOWS.slice(0, 3) })).mainPath).toBeNull();
  expect(totalTime(sop({ activities: [] })).allRows.minutes).toBe(0);
});
