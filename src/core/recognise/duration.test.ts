import fc from "fast-check";
import { cellOrigin } from "../grid/address";
import {
  isBareNumber,
  MINUTES_PER_WORKDAY,
  minutesAt,
  parseMinutes,
  readDuration,
  unitOfHeader,
  unitsIn,
  WORKDAYS_PER_MONTH,
  WORKDAYS_PER_WEEK,
} from "./duration";

const DAY = MINUTES_PER_WORKDAY;
const WEEK = WORKDAYS_PER_WEEK * DAY;
const MONTH = WORKDAYS_PER_MONTH * DAY;

describe("a length of time", () => {
  test.each([
    ["10 menit", 10],
    ["5 \nMenit", 5],
    ["2 Mnt.", 2],
    ["10'", 10],
    ["10 min", 10],
    ["30 detik", 0.5],
    ["1 jam", 60],
    ["1 jam 30 menit", 90],
    ["1 jam, 30 menit", 90],
    ["2 hari 4 jam", 2 * DAY + 240],
    ["1,5 jam", 90],
    ["1.5 jam", 90],
    ["½ jam", 30],
    ["1½ jam", 90],
    ["1/2 hari", DAY / 2],
    ["1 1/2 jam", 90],
    ["setengah jam", 30],
    ["satu jam", 60],
    ["sehari", DAY],
    ["7 (tujuh) hari kerja", 7 * DAY],
    ["3 HK", 3 * DAY],
    ["7 hari (Des t-1 / Jan t)", 7 * DAY],
    ["Proses 1 Minggu", WEEK],
    ["2 mgg", 2 * WEEK],
    ["1 bulan", MONTH],
    ["1 tahun", 12 * MONTH],
    ["2 x 24 jam", 2880],
    ["10 menit/berkas", 10],
    ["1 hari per permohonan", DAY],
    ["± 15 menit", 15],
    ["kurang lebih 15 menit", 15],
    ["5menit", 5],
    ["lima belas menit", 15],
    ["dua puluh empat jam", 1440],
    ["1.500 menit", 1500],
    ["@ 5 menit", 5],
    ["1 triwulan", 3 * MONTH],
    ["15 menit (lima belas menit)", 15],
    ["3 x 10 menit", 30],
    ["3 hari/72 jam", 3 * DAY],
  ])("reads %j", (text, minutes) => {
    expect(parseMinutes(text)).toEqual({ minutes, min: minutes, max: minutes });
  });

  test.each([
    ["1-2 hari", DAY, 2 * DAY],
    ["1 – 2 hari kerja", DAY, 2 * DAY],
    ["10 s.d. 15 menit", 10, 15],
    ["10 s/d 15 menit", 10, 15],
    ["10 sd 15 menit", 10, 15],
    ["10 sampai 15 menit", 10, 15],
    ["10 sampai dengan 15 menit", 10, 15],
    ["30 menit s.d. 1 jam", 30, 60],
    ["30 menit - 1 jam", 30, 60],
    ["antara 10 dan 15 menit", 10, 15],
    ["10 menit atau 1 jam", 10, 60],
    ["lima sampai sepuluh menit", 5, 10],
  ])("reads the range %j", (text, min, max) => {
    expect(parseMinutes(text)).toEqual({ minutes: max, min, max });
  });

  test.each([
    "maksimal 3 hari",
    "maks. 3 hari",
    "s.d. 3 hari",
    "3 hari (maksimal)",
    "paling lama 3 hari",
    "paling lambat 3 (tiga) hari",
    "<= 3 hari",
    "tidak lebih dari 3 hari",
    "selambat-lambatnya 3 hari",
  ])("has no lower bound in %j", (text) => {
    expect(parseMinutes(text)).toEqual({ minutes: 3 * DAY, min: null, max: 3 * DAY });
  });

  test("has no upper bound where only the least is said", () => {
    expect(parseMinutes("minimal 1 jam")).toEqual({ minutes: 60, min: 60, max: null });
  });

  test.each([
    ...["-", "menyesuaikan", "tentatif", "kondisional", "sesuai kebutuhan", "insidentil", "10"],
    ...["08.00 - 16.00 WIB", "08.00 s.d. 15.30 hari kerja", "1-Feb", "jam kerja", "segera"],
  ])("cannot be measured in %j", (text) => {
    expect(parseMinutes(text)).toEqual({ minutes: null, min: null, max: null });
  });

  test.each([
    ["10 menit/berkas", "berkas"],
    ["1 hari per permohonan", "permohonan"],
    ["5 menit / dokumen masuk", "dokumen masuk"],
    ["10 menit (per surat)", "surat"],
    ["10 menit tiap surat", "surat"],
    ["10 menit untuk setiap 1 berkas", "1 berkas"],
    ["1 - 2 hari/lokasi, tergantung jarak", "lokasi"],
  ])("keeps what the time in %j is for", (text, per) => {
    expect(readDuration(text, "", cellOrigin("SOP", 0, 0))?.per).toBe(per);
  });

  test.each([
    "10 menit",
    "10 s/d 15 menit",
    "3 hari/72 jam",
    "1 jam perbaikan",
    "5 menit persiapan",
  ])("says nothing of what %j is for", (text) => {
    expect(readDuration(text, "", cellOrigin("SOP", 0, 0))).not.toHaveProperty("per");
  });

  test("is measured, or said to be damaged, where Excel keeps a date or a time of day", () => {
    const origin = cellOrigin("SOP", 0, 0);
    const cell = { text: "", formula: null };
    const date = { ...cell, value: 46054, numberFormat: "d-mmm" };
    expect(readDuration("1-Feb", "Waktu (hari)", origin, date)).toMatchObject({
      text: "1-Feb",
      minutes: 2 * DAY,
      min: DAY,
      damaged: true,
    });
    expect(readDuration("1-Feb", "Waktu", origin, date)).toMatchObject({
      minutes: null,
      damaged: true,
    });
    const time = { ...cell, value: 0.0625, numberFormat: "h:mm" };
    expect(readDuration("1:30", "Waktu", origin, time)).toEqual({
      text: "1:30",
      minutes: 90,
      min: 90,
      max: 90,
      origin,
    });
  });

  test("takes the unit of a bare number from the header", () => {
    expect(parseMinutes("10", "Waktu (menit)").minutes).toBe(10);
    expect(parseMinutes("1 - 2", "WAKTU (JAM)")).toEqual({ minutes: 120, min: 60, max: 120 });
    expect(parseMinutes("2 hari", "Waktu (menit)").minutes).toBe(2 * DAY);
    expect(parseMinutes("10", "Waktu").minutes).toBeNull();
  });

  test("keeps its own text, and is nothing where the cell is empty", () => {
    const origin = cellOrigin("SOP", 3, 4);
    expect(readDuration("tentatif", "Waktu", origin)).toEqual({
      text: "tentatif",
      minutes: null,
      min: null,
      max: null,
      origin,
    });
    expect(readDuration("", "Waktu", origin)).toBeNull();
  });

  test("never has its bounds the wrong way round", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.constantFrom("menit", "jam", "hari"),
        (a, b, unit) => {
          const { minutes, min, max } = parseMinutes(`${a} - ${b} ${unit}`);
          expect(min!).toBeLessThanOrEqual(max!);
          expect(minutes).toBe(max);
        },
      ),
    );
  });
});

describe("units", () => {
  test.each([
    ["10 menit", ["menit"]],
    ["1 jam 30 mnt", ["jam", "menit"]],
    ["30 menit s.d. 1 jam", ["menit", "jam"]],
    ["3 hari kerja", ["hari"]],
    ["menyesuaikan", []],
    ["10", []],
  ])("of “%s”", (text, units) => expect(unitsIn(text)).toEqual(units));

  test("a header may state one", () => {
    expect(unitOfHeader("Waktu (menit)")).toBe("menit");
    expect(unitOfHeader("Waktu\n(hari kerja)")).toBe("hari");
    expect(unitOfHeader("Waktu")).toBeNull();
  });

  test.each([
    ["10", true],
    ["1 - 2", true],
    ["7 (tujuh)", true],
    ["½", true],
    ["10 menit", false],
    ["kondisional", false],
  ])("“%s” is a bare number: %s", (text, bare) => expect(isBareNumber(text)).toBe(bare));
});

test("a working day of another length counts for days, weeks and months, not for hours", () => {
  const at = cellOrigin("SOP 1", 0, 0);
  const minutes = (text: string, header = "") =>
    minutesAt(readDuration(text, header, at)!, header, 400);
  expect(minutes("2 hari 1 jam")).toBe(860);
  expect(minutes("1 minggu")).toBe(2000);
  expect(minutes("3", "Waktu (hari)")).toBe(1200);
  expect(minutes("45 menit")).toBe(45);
  expect(minutes("kondisional")).toBeNull();
});
