import type { Language } from "../../core/messages/catalogue";
import { en } from "./en";
import { id, type Messages } from "./id";

export const messagesIn = (language: Language): Messages => (language === "en" ? en : id);
