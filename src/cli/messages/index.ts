import { en } from "./en";
import { id, type Messages } from "./id";

export type Language = "id" | "en";

export const messagesIn = (language: Language): Messages => (language === "en" ? en : id);
