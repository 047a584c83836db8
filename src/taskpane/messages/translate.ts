import { en } from "./en";
import { id, type MessageKey, type Messages } from "./id";

export type Language = "id" | "en";
export type MessageData = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, data?: MessageData) => string;

const CATALOGUES: Readonly<Record<Language, Messages>> = { id, en };
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** `{name}` is replaced by its value, `{name|one|other}` by the word that goes with the number. */
export function fillIn(text: string, data: MessageData): string {
  return text.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    const value = data[name];
    if (value === undefined) return place;
    if (one === undefined || other === undefined) return String(value);
    return value === 1 ? one : other;
  });
}

export const translator =
  (language: Language): Translate =>
  (key, data = {}) =>
    fillIn(CATALOGUES[language][key], data);

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(id, key);
