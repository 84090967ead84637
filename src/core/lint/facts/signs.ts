/** Signs that a text holds what a rule looks for; each also admits that it is written with character references. */

/** Characters beyond ASCII. */
export const UNUSUAL = /[^\u0000-\u007f]|&(?:amp;)*#/;

/** Questions that were left instead of values. */
export const QUESTION = /fill-in|&(?:amp;)*#/;
