// In: pieces of a text, as the writers of formats give them. Out: the text.

/** The whole text. Write pieces to a file instead when it may be longer than a string can be (about 500 MB). */
export const joinText = (pieces: Iterable<string>): string => [...pieces].join("");
