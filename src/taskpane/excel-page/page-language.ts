import type { Language } from "../messages/translate";

/** Indonesian; English where Excel's menus are English, as its ribbon then is. `?lang=` decides over both. */
export function pageLanguage(search: string, displayLanguage: string | undefined): Language {
  const asked = new URLSearchParams(search).get("lang") ?? displayLanguage ?? "";
  return /^en\b/i.test(asked) ? "en" : "id";
}
