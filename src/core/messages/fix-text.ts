import type { Fix } from "../fixes/fix";
import { formatMessage, type Language } from "./catalogue";
import type { FixMessages } from "./fix-messages";
import { fixMessagesEn } from "./fixes.en";
import { fixMessagesId } from "./fixes.id";

const MESSAGES: Readonly<Record<Language, FixMessages>> = { id: fixMessagesId, en: fixMessagesEn };

/** What a fix is called on its button. */
export const fixText = ({ label, data }: Pick<Fix, "label" | "data">, language: Language): string =>
  formatMessage(MESSAGES[language][label], data);
