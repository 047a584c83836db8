import { pageLanguage } from "./page-language";

test.each([
  ["", undefined, "id"],
  ["", "id-ID", "id"],
  ["", "en-US", "en"],
  ["", "en", "en"],
  ["", "ms-MY", "id"],
  ["?lang=en", "id-ID", "en"],
  ["?_host_Info=Excel&lang=id", "en-US", "id"],
])("address %j and Excel's language %j give %s", (search, displayLanguage, language) => {
  expect(pageLanguage(search, displayLanguage)).toBe(language);
});
