import { type GridCell, grid } from "../../../tests/support/grid";
import { readStages } from "./read-stages";
import { SOP_STAGES } from "./sop-stages";
import { SP_STAGES, type SpStage } from "./sp-stages";
import {
  discussionWithoutPublic,
  doneWithoutDate,
  monthsOverdue,
  stageProgress,
  stagesOutOfOrder,
} from "./stage-progress";
import { stagesNamed } from "./stage-set";
import { STAGE_SETS } from "./stage-sets";

const HEAD = ["No", "Tahapan", "Tanggal", "Bukti", "Peserta"];
const sheet = (
  dates: Readonly<Partial<Record<SpStage, GridCell>>>,
  people = "Perangkat daerah, tokoh masyarakat, pengguna layanan",
) =>
  readStages(
    grid([
      ["TAHAPAN STANDAR PELAYANAN"],
      ["Jenis pelayanan", ":", "Penerbitan Surat Keterangan Domisili"],
      HEAD,
      ...SP_STAGES.stages.map(({ key, name, evidence }, i): GridCell[] => [
        i + 1,
        name,
        dates[key] ?? null,
        evidence.join("\n"),
        key === "pembahasan" ? people : null,
      ]),
    ]),
  )!;

/** A table of the stages of an SOP, as an office writes it. */
const sopSheet = (...rows: readonly (readonly GridCell[])[]) =>
  readStages(
    grid([["Unit kerja : Kecamatan Purwodadi"], ["Tahapan", "Tanggal", "Status"], ...rows]),
  )!;

test.each(STAGE_SETS)("every stage of $id is named by its own words, with its details", (set) => {
  for (const stage of set.stages) {
    expect(stagesNamed(set, stage.name)).toEqual([stage]);
    expect(stagesNamed(set, `${stage.name}\n(${stage.detail})`)).toEqual([stage]);
  }
});

test("other words name them, too; one row may name two", () => {
  const named = (set: (typeof STAGE_SETS)[number], text: string) =>
    stagesNamed(set, text).map(({ key }) => key);
  expect(named(SP_STAGES, "Forum Konsultasi Publik")).toEqual(["pembahasan"]);
  expect(named(SP_STAGES, "Penerapan maklumat")).toEqual(["maklumat"]);
  expect(named(SP_STAGES, "Rapat")).toEqual([]);
  expect(named(SOP_STAGES, "Monitoring dan evaluasi")).toEqual(["monitoring", "evaluasi"]);
  expect(named(SOP_STAGES, "Monev")).toEqual(["monitoring", "evaluasi"]);
});

test("the sheet of a service, with dates as text and as serials", () => {
  const found = sheet({ rancangan: "5 Januari 2026", pembahasan: 46_041 });
  expect(found).toMatchObject({ set: "sp", subject: "Penerbitan Surat Keterangan Domisili" });
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
  ["25 November 2023", { year: 2026, month: 11, day: 25 }, 36],
  ["26 November 2023", { year: 2026, month: 11, day: 25 }, null],
])("laid down on %s, looked at on %j", (date, today, months) => {
  const found = monthsOverdue(sheet({ penetapan: date }), "monev", 36, today);
  expect(found?.months ?? null).toBe(months);
});

test("a review puts the count back", () => {
  const today = { year: 2026, month: 11, day: 25 };
  const found = sheet({ penetapan: "1 Januari 2020", monev: "1 Januari 2025" });
  expect(monthsOverdue(found, "monev", 36, today)).toBeNull();
});

test("the stages of an SOP: five of them, the last in one row or in two", () => {
  const begun = [
    ["Persiapan", "5 Januari 2026", null],
    ["Penilaian kebutuhan", "2 Februari 2026", null],
    ["Penulisan SOP", "2 Maret 2026", "Belum selesai"],
  ] as const;
  const found = sopSheet(...begun, [
    "Monitoring dan evaluasi",
    "1 Juli 2026\n5 Januari 2027",
    null,
  ]);
  expect(found).toMatchObject({ set: "sop", subject: "Kecamatan Purwodadi" });
  expect(found.rows.map(({ stage }) => stage)).toEqual([
    "persiapan",
    "penilaian-kebutuhan",
    "pengembangan",
    "monitoring",
    "evaluasi",
  ]);
  // What comes again and again was done last on its last day.
  expect(found.rows.at(-1)?.date.date).toEqual({ year: 2027, month: 1, day: 5 });
  expect(stageProgress(found).next).toBe("pengembangan");
});

test("half a year without monitoring, counted from the day that the SOP was applied", () => {
  const today = { year: 2026, month: 9, day: 1 };
  const applied = sopSheet(
    ["Persiapan", "5 Januari 2026", null],
    ["Pengembangan", "2 Februari 2026", null],
    ["Penerapan", "1 Maret 2026", null],
  );
  expect(monthsOverdue(applied, "monitoring", 6, today)).toMatchObject({
    months: 6,
    row: { stage: "penerapan" },
  });
  expect(monthsOverdue(applied, "evaluasi", 12, today)).toBeNull();
  expect(monthsOverdue(applied, "monitoring", 6, { ...today, day: 2, month: 8 })).toBeNull();
});

test("monitoring and evaluation come in any order, the other stages do not", () => {
  const found = sopSheet(
    ["Penilaian kebutuhan", "1 Mei 2026", null],
    ["Penerapan", "1 April 2026", null],
    ["Monitoring", "1 September 2026", null],
    ["Evaluasi", "1 Juli 2026", null],
  );
  expect(stagesOutOfOrder(found).map(({ later }) => later.stage)).toEqual(["penerapan"]);
});

test("a stage that is called done has a day", () => {
  const found = sopSheet(
    ["Persiapan", "5 Januari 2026", "Selesai"],
    ["Penilaian kebutuhan", null, "Selesai"],
    ["Pengembangan", null, "Sedang berjalan"],
  );
  expect(doneWithoutDate(found).map(({ stage }) => stage)).toEqual(["penilaian-kebutuhan"]);
  expect(stageProgress(found)).toEqual({
    done: ["persiapan", "penilaian-kebutuhan"],
    next: "pengembangan",
  });
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
