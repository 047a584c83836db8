import fc from "fast-check";
import { cellOrigin } from "../grid/address";
import { parseMinutes, readDuration } from "./duration";
import { formatDuration, formatMinutes } from "./format-duration";

const minutes = fc.nat({ max: 5_000_000 }).map((hundredths) => hundredths / 100);
const per = fc.constantFrom("berkas", "permohonan", "surat masuk", undefined);

test("a length is told in working days, hours and minutes", () => {
  expect(formatMinutes(0)).toBe("0 menit");
  expect(formatMinutes(75)).toBe("1 jam 15 menit");
  expect(formatMinutes(450)).toBe("1 hari kerja");
  expect(formatMinutes(585.5)).toBe("1 hari kerja 2 jam 15,5 menit");
  expect(formatMinutes(420, 420)).toBe("1 hari kerja");
});

test("any length is read as it was told, whatever a working day has", () => {
  fc.assert(
    fc.property(minutes, fc.integer({ min: 300, max: 600 }), (length, workday) => {
      expect(parseMinutes(formatMinutes(length, workday), "", workday).minutes).toBe(length);
    }),
  );
});

test("bounds, ranges and what the time is for are read as they were told", () => {
  const bounds = fc
    .tuple(minutes, minutes, fc.constantFrom("both", "most", "least"))
    .map(([a, b, kind]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      if (kind === "most") return { minutes: high, min: null, max: high };
      return kind === "least"
        ? { minutes: low, min: low, max: null }
        : { minutes: high, min: low, max: high };
    });
  fc.assert(
    fc.property(bounds, per, (length, noun) => {
      const told = { ...length, ...(noun === undefined ? {} : { per: noun }) };
      const read = readDuration(formatDuration(told), "", cellOrigin("SOP", 0, 0));
      expect(read).toMatchObject(told);
      expect(read?.per).toBe(noun);
    }),
  );
});

test("what cannot be measured is a dash", () => {
  expect(formatDuration({ minutes: null, min: null, max: null })).toBe("-");
});
