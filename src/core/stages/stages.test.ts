import { type GridCell, grid } from "../../../tests/support/grid";
import { readStages } from "./read-stages";
import { SP_STAGE_FACTS, SP_STAGES, stageNamed } from "./sp-stages";
import {
  discussionWithoutPublic,
  stageProgress,
  stagesOutOfOrder,
  yearsOverdue,
} from "./stage-progress";

const HEAD = ["No", "Tahapan", "Tanggal", "Bukti", "Peserta"];
const sheet = (
  dates: Readonly<Partial<Record<(typeof SP_STAGES)[number], GridCell>>>,
  people = "Perangkat daerah, tokoh masyarakat, pengguna layanan",
) =>
  readStages(
    grid([
      ["TAHAPAN STANDAR PELAYANAN"],
      ["Jenis pelayanan", ":", "Penerbitan Surat Keterangan Domisili"],
      HEAD,
      ...SP_STAGES.map((stage, i): GridCell[] => [
        i + 1,
        SP_STAGE_FACTS[stage].name,
        dates[stage] ?? null,
        SP_STAGE_FACTS[stage].evidence.join("\n"),
        stage === "pembahasan" ? people : null,
      ]),
    ]),
  )!;

test("every stage is named by its own words", () => {
  for (const stage of SP_STAGES) expect(stageNamed(SP_STAGE_FACTS[stage].name)).toBe(stage);
  expect(stageNamed("Forum Konsultasi Publik")).toBe("pembahasan");
  expect(stageNamed("Penerapan maklumat")).toBe("maklumat");
  expect(stageNamed("Rapat")).toBeNull();
});

test("the sheet of a service, with dates as text and as serials", () => {
  const found = sheet({ rancangan: "5 Januari 2026", pembahasan: 46_041 });
  expect(found.service).toBe("Penerbitan Surat Keterangan Domisili");
  expect(found.rows).toHaveLength(6);
  expect(found.rows[0]!.date.date).toEqual({ year: 2026, month: 1, day: 5 });
  expect(found.rows[1]!.date.date).toEqual({ year: 2026, month: 1, day: 19 });
  expect(found.rows[2]!.date.field.text).toBe("");
  expect(stageProgress(found)).toEqual({ done: ["rancangan", "pembahasan"], next: "penetapan" });
});

test("dates the wrong way round are told with both stages", () => {
  const found = sheet({ pembahasan: "2 Maret 2026", penetapan: "2 Februari 2026" });
  expect(stagesOutOfOrder(found).map(({ earlier, later }) => [earlier.stage, later.stage])).toEqual(
    [["pembahasan", "penetapan"]],
  );
  expect(
    stagesOutOfOrder(sheet({ pembahasan: "2 Maret 2026", penetapan: "2 Maret 2026" })),
  ).toEqual([]);
});

test("a discussion needs somebody from outside", () => {
  const dates = { pembahasan: "2 Maret 2026" };
  expect(discussionWithoutPublic(sheet(dates))).toBeNull();
  expect(discussionWithoutPublic(sheet(dates, "Kepala seksi dan staf"))?.stage).toBe("pembahasan");
  // Before the day, and without names, there is nothing to tell.
  expect(discussionWithoutPublic(sheet({}, "Kepala seksi dan staf"))).toBeNull();
  expect(discussionWithoutPublic(sheet(dates, ""))).toBeNull();
});

test.each([
  ["25 November 2023", { year: 2026, month: 11, day: 25 }, 3],
  ["26 November 2023", { year: 2026, month: 11, day: 25 }, null],
])("laid down on %s, looked at on %j", (date, today, years) => {
  expect(yearsOverdue(sheet({ penetapan: date }), today)?.years ?? null).toBe(years);
});

test("a review puts the count back", () => {
  const today = { year: 2026, month: 11, day: 25 };
  const found = sheet({ penetapan: "1 Januari 2020", monev: "1 Januari 2025" });
  expect(yearsOverdue(found, today)).toBeNull();
});

test("other tables are no stages", () => {
  expect(
    readStages(
      grid([
        ["No", "Kegiatan", "Tanggal"],
        [1, "Rapat", "1 Mei 2026"],
      ]),
    ),
  ).toBeNull();
});
