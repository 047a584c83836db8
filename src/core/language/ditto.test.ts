import { isDitto } from "./ditto";

test.each(['"', "”", "''", "s.d.a", "SDA", "idem", "sama dengan di atas"])(
  "“%s” is a ditto",
  (text) => expect(isDitto(text)).toBe(true),
);

test.each(["Surat", "SDA Provinsi", "-", ""])("“%s” is none", (text) =>
  expect(isDitto(text)).toBe(false),
);
