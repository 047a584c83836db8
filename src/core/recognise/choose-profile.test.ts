import { sopProfiles } from "../templates";
import { chooseProfile, type FoundLabel } from "./choose-profile";

const idOf = (...found: FoundLabel[]): string => chooseProfile(found, sopProfiles).id;

test("the form whose own words are found most is chosen", () => {
  expect(
    idOf({ key: "kegiatan", text: "URAIAN PROSEDUR" }, { key: "keterangan", text: "KET." }),
  ).toBe("sop-permendagri-52-2011");
  expect(
    idOf(
      { key: "kegiatan", text: "Uraian Prosedur" },
      { key: "keterangan", text: "Keterangan" },
      { key: "kelengkapan", text: "Kelengkapan" },
    ),
  ).toBe("sop-permenpanrb-35-2012");
});

test("the form of 2012 is chosen where nothing tells them apart", () => {
  expect(idOf()).toBe("sop-permenpanrb-35-2012");
  expect(idOf({ key: "waktu", text: "Waktu" })).toBe("sop-permenpanrb-35-2012");
  expect(
    idOf({ key: "kegiatan", text: "Uraian Prosedur" }, { key: "keterangan", text: "Keterangan" }),
  ).toBe("sop-permenpanrb-35-2012");
});

test("a word of one part says nothing about another", () => {
  expect(idOf({ key: "kelengkapan", text: "Uraian Prosedur" })).toBe("sop-permenpanrb-35-2012");
});
