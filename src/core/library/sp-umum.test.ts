import { spForm } from "../forms/sp-form";
import { librarySpContent } from "../forms/sp-form-content";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { newSheetSnapshot } from "../sheets/new-sheet-snapshot";
import { lintSp } from "../sp-rules/lint-sp";
import { spPresetFor } from "../sp-rules/presets";
import { SP_UMUM } from "./sp-umum";

test.each(SP_UMUM.map((sp) => [sp.layanan, sp] as const))("%s is complete and right", (_, sp) => {
  const content = librarySpContent(sp, "KELURAHAN SUKAMAJU");
  const reading = recogniseSp([newSheetSnapshot("SP", spForm(content, { paper: "a4" }))]);
  const [document, ...more] = reading.documents;
  expect(more).toEqual([]);
  expect(document!.title?.text).toBe(sp.layanan);
  for (const { key, field } of document!.components) {
    expect(field.items).toEqual(sp.komponen[key]);
  }
  const found = lintSp(reading, spPresetFor("final"))
    .filter(({ severity }) => severity !== "hint")
    .map(({ code, messageId, data }) => ({ code, messageId, data }));
  expect(found).toEqual([]);
});
