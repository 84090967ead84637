/** What is taken in at most; beyond it, a sentence says so. */

/** Bytes of a file, or of a text in UTF-8, that is opened. */
export const LARGEST_SOURCE = 10 * 1024 * 1024;
/** How many wrappings are taken off: an archive, a policy in it, Base64 in that, escaped text in that, … */
export const MOST_LAYERS = 8;
/** How many things one source may hold. */
export const MOST_FINDS = 500;
/** Pieces of one string of a program: the values that it puts in, and the text between them. */
export const MOST_PIECES = 200_000;
/** Bytes that all layers of one source may come to. */
export const LARGEST_TOTAL = 100 * 1024 * 1024;
