import { createContext, useContext } from "react";
import { type Language, type Translate, translator } from "./messages/translate";

type Speech = { readonly language: Language; readonly t: Translate };

const SPEECH: Readonly<Record<Language, Speech>> = {
  id: { language: "id", t: translator("id") },
  en: { language: "en", t: translator("en") },
};

const SpeechContext = createContext<Language>("id");

export const LanguageProvider = SpeechContext.Provider;

/** The language of the pane, and its texts. */
export const useLanguage = (): Speech => SPEECH[useContext(SpeechContext)];
