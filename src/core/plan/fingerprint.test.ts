import { fingerprint, recordedFormats } from "./fingerprint";

describe("fingerprint", () => {
  test("differs with the content, not with the formats", () => {
    const hash = (title: string) => title.split(";")[1];
    const plain = fingerprint("symbol|a");
    expect(plain).toMatch(/^susun:1;[a-z0-9]+;$/);
    expect(hash(fingerprint("symbol|b"))).not.toBe(hash(plain));
    expect(hash(fingerprint("symbol|a", [{ down: 0, across: 1, format: "@" }]))).toBe(hash(plain));
  });

  test("gives back formats with separators of its own in them", () => {
    const formats = [
      { down: 0, across: 0, format: '#,##0;[Red]-#,##0;"=";@' },
      { down: -1, across: 2, format: "0.0%" },
    ];
    expect(recordedFormats(fingerprint("x", formats))).toEqual(formats);
  });

  test.each(["", "Proses", "susun:hidden;Proses", "susun:1;abc", "susun:1;abc;0.0=%E0%A4%A"])(
    "reads no format from %j",
    (title) => {
      expect(recordedFormats(title)).toEqual([]);
    },
  );
});
