import { en } from "./en";
import { id } from "./id";

export type Language = "id" | "en";
export type Messages = typeof id;

export const messagesIn = (language: Language): Messages => (language === "en" ? en : id);
