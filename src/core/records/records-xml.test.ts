import fc from "fast-check";
import { parseRecordsXml, recordsXml, withRecord } from "./records-xml";

test("any texts come back as they went in", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (records) => {
      expect(parseRecordsXml(recordsXml(records))).toEqual(records);
    }),
  );
});

test.each([
  "\u0000\u001f",
  "\ud800 lone",
  "_x0041_",
  "_x005F_x0041_",
  "\r\n\t",
  "]]>&amp;",
  "__proto__",
])("%j comes back", (text) => {
  const records = Object.fromEntries([[text, text]]);
  expect(parseRecordsXml(recordsXml(records))).toEqual(records);
});

test("what another program has written anew is read alike", () => {
  const xml = `\ufeff<?xml version="1.0"?><!-- x -->
    <s:catatan xmlns:s='urn:susun:catatan:1' versi="2">
      <s:isi kunci='kolom'><![CDATA[{"a":1}]]></s:isi>
      <s:baru><s:isi kunci="dalam">x</s:isi></s:baru>
      <s:isi lain="1" kunci="k&#38;n"/>
      <s:isi>tanpa kunci</s:isi>
    </s:catatan>`;
  expect(parseRecordsXml(xml)).toEqual({ kolom: '{"a":1}', "k&n": "" });
});

test.each([
  "",
  "teks",
  "<catatan/>",
  '<catatan xmlns="urn:lain"/>',
  '<lain xmlns="urn:susun:catatan:1"/>',
  '<catatan xmlns="urn:susun:catatan:1">',
  '<catatan xmlns="urn:susun:catatan:1"><isi kunci="a">x</catatan>',
  '<catatan xmlns="urn:susun:catatan:1"><isi kunci="a>x</isi></catatan>',
  '<catatan xmlns="urn:susun:catatan:1"/><catatan xmlns="urn:susun:catatan:1"/>',
  '<!DOCTYPE catatan><catatan xmlns="urn:susun:catatan:1"/>',
])("damaged or foreign: %s", (xml) => {
  expect(parseRecordsXml(xml)).toBeNull();
});

test("a record is put in its place, added, or taken away", () => {
  const records = { a: "1", b: "2" };
  expect(Object.entries(withRecord(records, "a", "3"))).toEqual([
    ["a", "3"],
    ["b", "2"],
  ]);
  expect(withRecord(records, "c", "3")).toEqual({ a: "1", b: "2", c: "3" });
  expect(withRecord(records, "a", null)).toEqual({ b: "2" });
});
