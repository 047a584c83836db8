import type { DiagnosticData } from "../rules/diagnostic";
import { formatMessage, type Language } from "./catalogue";
import { recapMessagesEn } from "./recap.en";
import { type RecapMessageKey, recapMessagesId } from "./recap.id";

const CATALOGUES = { id: recapMessagesId, en: recapMessagesEn } as const;

/** A text of the recap of a class. */
export const recapText = (
  key: RecapMessageKey,
  language: Language,
  data: DiagnosticData = {},
): string => formatMessage(CATALOGUES[language][key], data);
