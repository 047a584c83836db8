import { listItems } from "./list-items";

describe("items of a list in one cell", () => {
  test.each([
    ["1. Surat\n2. Agenda", ["Surat", "Agenda"]],
    ["1) Surat\n2) Agenda", ["Surat", "Agenda"]],
    ["a. Surat\nb. Agenda", ["Surat", "Agenda"]],
    ["- Surat\n- Agenda", ["Surat", "Agenda"]],
    ["• Surat\n•Agenda", ["Surat", "Agenda"]],
    ["\uF0B7 Surat\n\uF0B7\tAgenda", ["Surat", "Agenda"]],
    ["Surat\r\nAgenda", ["Surat", "Agenda"]],
    ["Surat", ["Surat"]],
    ["", []],
    ["-", ["-"]],
  ])("splits %j", (text, items) => {
    expect(listItems(text)).toEqual(items);
  });

  test("joins wrapped lines to the item above", () => {
    expect(listItems("1. Peraturan Menteri PANRB\nNomor 35 Tahun 2012\n2. Perda 4/2016")).toEqual([
      "Peraturan Menteri PANRB Nomor 35 Tahun 2012",
      "Perda 4/2016",
    ]);
    expect(listItems("Surat permohonan\nyang lengkap\nAgenda")).toEqual([
      "Surat permohonan yang lengkap",
      "Agenda",
    ]);
  });

  test("does not take a decimal number for a marker", () => {
    expect(listItems("1.5 juta\n2.5 juta")).toEqual(["1.5 juta", "2.5 juta"]);
  });
});
