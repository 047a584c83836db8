/** First line of every note that Susun writes: by it alone, in every program and after every saving, a note is ours. */
export const NOTE_HEAD = "Susun:";

/** A note's text as we compare it: programs end lines in their own ways. */
export const noteText = (text: string): string => text.replace(/\r\n?/g, "\n");

export const isOwnNote = (text: string): boolean => noteText(text).split("\n", 1)[0] === NOTE_HEAD;
