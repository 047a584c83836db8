import type { Language } from "../core/messages/catalogue";
import { exists, isFolder } from "./files";
import { messagesIn } from "./messages";

/** Why the bytes of a file could not be had. */
export function unreadable(file: string, language: Language): string {
  const { cannotReadFile, isFolder: folder, notFound } = messagesIn(language);
  if (!exists(file)) return notFound;
  return isFolder(file) ? folder : cannotReadFile;
}
