import { createContext, useContext } from "react";
import { fillIn, type Language, type MessageData } from "../../taskpane/messages/translate";
import { en } from "./en";
import { id, type MessageKey, type Messages } from "./id";

const CATALOGUES: Readonly<Record<Language, Messages>> = { id, en };

export type Texts = (key: MessageKey, data?: MessageData) => string;

export const textsIn =
  (language: Language): Texts =>
  (key, data = {}) =>
    fillIn(CATALOGUES[language][key], data);

const TEXTS: Readonly<Record<Language, Texts>> = { id: textsIn("id"), en: textsIn("en") };

const LanguageContext = createContext<Language>("id");

export const WorkbenchLanguage = LanguageContext.Provider;

export const useWorkbenchLanguage = (): Language => useContext(LanguageContext);
export const useTexts = (): Texts => TEXTS[useContext(LanguageContext)];
