import type { Dismissal } from "../dismissals/dismissal";
import type { SheetMapping } from "../recognise/mapping/sheet-mapping";
import { formatSettings, PLAIN_SETTINGS } from "../templates/settings-file";
import { formatMappings, withMapping, withoutMapping } from "./column-mappings";
import { formatDismissals } from "./dismissals";
import { keptIn, NOTHING_KEPT, RECORD } from "./kept";

const MAPPING: SheetMapping = {
  sheet: "SOP 1",
  header: { top: 3, bottom: 4 },
  columns: [
    { column: 0, heading: "Butir", depth: 0, role: "no" },
    { column: 1, heading: "Perihal", depth: 0, role: "kegiatan" },
    { column: 2, heading: "Staf", depth: 1, role: "pelaksana" },
  ],
};
const DISMISSAL: Dismissal = {
  ruleId: "waktu-is-filled",
  messageId: "empty",
  sheet: "SOP 1",
  anchor: '["lembar"]',
  nth: 0,
  reason: "Waktu menunggu keputusan pimpinan",
};
const SETTINGS = { ...PLAIN_SETTINGS, mode: "final" } as const;

test("what is kept is read back", () => {
  const records = {
    [RECORD.mappings]: formatMappings([MAPPING])!,
    [RECORD.dismissals]: formatDismissals([DISMISSAL])!,
    [RECORD.settings]: formatSettings(SETTINGS),
    [RECORD.profile]: '{"nama": "Perbup Contoh"}',
    lain: "milik program lain",
  };
  expect(keptIn(records)).toMatchObject({
    mappings: [MAPPING],
    dismissals: [DISMISSAL],
    settings: SETTINGS,
    profile: { name: "Perbup Contoh" },
    damaged: [],
  });
});

test("a workbook without records wants nothing, and nothing leaves no record", () => {
  expect(NOTHING_KEPT).toEqual({
    mappings: [],
    marks: false,
    profile: null,
    settings: PLAIN_SETTINGS,
    style: null,
    dismissals: [],
    damaged: [],
  });
  expect([formatMappings([]), formatDismissals([])]).toEqual([null, null]);
});

const mappingText = (changes: object) =>
  JSON.stringify({ version: 1, items: [{ ...MAPPING, ...changes }] });

test.each([
  ["mappings", ""],
  ["mappings", "{"],
  ["mappings", "null"],
  ["mappings", '{"version": 2, "items": []}'],
  ["mappings", '{"version": 1, "items": [5]}'],
  ["mappings", mappingText({ header: { top: 4, bottom: 3 } })],
  ["mappings", mappingText({ header: { top: -1, bottom: 3 } })],
  ["mappings", mappingText({ columns: MAPPING.columns.slice(0, 1) })],
  ["mappings", mappingText({ columns: [{ ...MAPPING.columns[1], role: "pelaksanaan" }] })],
  ["dismissals", '{"version": 1, "items": [{}]}'],
  ["dismissals", JSON.stringify({ version: 1, items: [{ ...DISMISSAL, reason: "" }] })],
  ["settings", '{"versi": 7}'],
  ["profile", "{}"],
] as const)("a damaged record of %s is passed over and told: %s", (name, text) => {
  const kept = keptIn({ [RECORD[name]]: text });
  expect(kept).toEqual({ ...NOTHING_KEPT, damaged: [name] });
});

test("a sheet has one choice of columns", () => {
  const other = { ...MAPPING, sheet: "SOP 2" };
  const newer = { ...MAPPING, header: { top: 0, bottom: 0 } };
  expect(withMapping([MAPPING, other], newer)).toEqual([other, newer]);
  expect(withoutMapping([MAPPING, other], "SOP 1")).toEqual([other]);
});
