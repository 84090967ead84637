/** How Windows programs are told their arguments: one line of text, which each program takes apart by itself. */

const NEEDS_QUOTES = /^$|[\s"]/;
/** What cmd.exe acts upon outside quotes. */
const ACTS = /[()<>&|^]/;
/** What cmd.exe acts upon inside quotes too, or what would end them. */
const ACTS_INSIDE = /["%!]/;

/**
 * One argument as CommandLineToArgvW and the C runtime read it: quoted where it has to be, backslashes doubled where a
 * quotation mark follows. A NUL, which no command line can hold, becomes a space.
 */
export function quoteArgument(text: string): string {
  const holdable = text.replaceAll("\0", " ");
  return NEEDS_QUOTES.test(holdable) ? quoted(holdable) : holdable;
}

/**
 * One argument as it is typed at a prompt of cmd.exe or stands behind `cmd /c`, which act on it before the program gets
 * it; a batch file reads percent signs in another way. Line breaks, which cmd.exe cannot hold, become spaces.
 */
export function quoteForPrompt(text: string): string {
  const holdable = text.replace(/[\0\r\n]/g, " ");
  const argument = quoteArgument(holdable);
  if (ACTS_INSIDE.test(holdable)) return escapedByCarets(argument);
  return ACTS.test(holdable) ? quoted(holdable) : argument;
}

/** A program and its arguments for CreateProcess, as deployment tools call it. */
export function commandLine(program: string, args: readonly string[]): string {
  return [program, ...args].map(quoteArgument).join(" ");
}

/** A program and its arguments to type at a prompt of cmd.exe. */
export function promptLine(program: string, args: readonly string[]): string {
  return [program, ...args].map(quoteForPrompt).join(" ");
}

function quoted(text: string): string {
  const inside = text.replace(/(\\*)("|$)|\\+/g, (run: string, slashes?: string, mark?: string) =>
    slashes === undefined ? run : slashes + slashes + (mark === '"' ? '\\"' : ""),
  );
  return `"${inside}"`;
}

/** Without quotation marks that cmd.exe would see; a caret behind a percent sign keeps it from naming a variable. */
function escapedByCarets(argument: string): string {
  return argument.replace(/[()%!^"<>&|]|(?<=%)[^]/g, "^$&");
}
