import { translator } from "./messages/translate";
import { timeText } from "./time-text";

test.each([
  [45, "45 menit"],
  [60, "1 jam"],
  [450, "1 hari kerja"],
  [1000, "2 hari kerja 1 jam 40 menit"],
  [0, "0 menit"],
])("%d minutes are %s", (minutes, text) => {
  expect(timeText(minutes, translator("id"))).toBe(text);
});

test("English counts its days", () => {
  expect(timeText(511, translator("en"))).toBe("1 working day 1 hour 1 minute");
  expect(timeText(1020, translator("en"))).toBe("2 working days 2 hours");
});
