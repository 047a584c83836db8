import { formatMessage, type Language } from "./catalogue";

/** Last line of a note that does not hold all findings of its cell. */
const MORE: Readonly<Record<Language, string>> = {
  id: "… dan {count} temuan lagi.",
  en: "… and {count} more.",
};

export const moreFindings = (count: number, language: Language): string =>
  formatMessage(MORE[language], { count });
