/** JSON as people paste it: read, or the place at which it stops being JSON. */
import { type Result, fail, succeed } from "../result.ts";

/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** One sentence. */
  readonly message: string;
}

/** Deeper than anything that is meant; what walks or prints a value may then use the stack. */
const DEEPEST = 500;

/**
 * The value of a JSON text (RFC 8259), or its first fault. Time is linear in the text; what is nested deeper than 500
 * times is refused.
 */
export function parseJson(text: string): Result<unknown, JsonFault> {
  try {
    const value: unknown = JSON.parse(text);
    if (!mayBeDeep(text)) return succeed(value);
  } catch {
    // Engines word and place their errors in many ways: the place is found below.
  }
  const fault = new FaultFinder(text).find();
  return fault === null ? succeed(JSON.parse(text)) : fail(placed(text, fault));
}

function mayBeDeep(text: string): boolean {
  let opened = 0;
  for (let at = 0; at < text.length && opened <= DEEPEST; at++) if ("[{".includes(text.charAt(at))) opened++;
  return opened > DEEPEST;
}

interface Fault {
  readonly at: number;
  readonly message: string;
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class FaultFinder {
  private readonly text: string;
  private at = 0;
  private readonly open: ("{" | "[")[] = [];
  /** Whether a list or an object has just begun. */
  private isFresh = false;

  constructor(text: string) {
    this.text = text;
  }

  find(): Fault | null {
    let fault = this.value("This is no JSON.");
    while (fault === null && this.open.length > 0) fault = this.inside();
    if (fault !== null) return fault;
    this.skipBlanks();
    return this.at < this.text.length ? this.fault("More text follows behind the JSON.") : null;
  }

  /** The end of a list or an object, or its next item with the comma before it. */
  private inside(): Fault | null {
    const closing = this.open.at(-1) === "{" ? "}" : "]";
    this.skipBlanks();
    if (this.text[this.at] === closing) return this.close();
    const fault = this.isFresh ? null : this.comma(closing);
    this.isFresh = false;
    if (fault !== null) return fault;
    return closing === "}" ? this.member() : this.value("A value is expected.");
  }

  private comma(closing: "}" | "]"): Fault | null {
    if (this.text[this.at] !== ",") return this.fault(`A comma or ${closing} is expected.`);
    this.at++;
    this.skipBlanks();
    if (this.text[this.at] !== closing) return null;
    return this.fault(`A comma stands before the ${closing}, and nothing follows it.`);
  }

  private value(otherwise: string): Fault | null {
    this.skipBlanks();
    const sign = this.text[this.at];
    if (sign === '"') return this.string();
    if (sign === "{" || sign === "[") return this.opening(sign);
    const scalar = matchAt(SCALAR, this.text, this.at);
    if (scalar === null) return this.fault(otherwise);
    this.at += scalar[0].length;
    return null;
  }

  private opening(sign: "{" | "["): Fault | null {
    this.open.push(sign);
    if (this.open.length > DEEPEST) return this.fault(`It is nested deeper than ${DEEPEST} times.`);
    this.isFresh = true;
    this.at++;
    return null;
  }

  private close(): null {
    this.open.pop();
    this.isFresh = false;
    this.at++;
    return null;
  }

  private member(): Fault | null {
    if (this.text[this.at] !== '"') return this.fault("A name in double quotes is expected.");
    const fault = this.string();
    if (fault !== null) return fault;
    this.skipBlanks();
    if (this.text[this.at] !== ":") return this.fault("A colon is expected behind the name.");
    this.at++;
    return this.value("A value is expected.");
  }

  private string(): Fault | null {
    const start = this.at++;
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) return this.endOfString();
      if (code < 0x20) return this.fault("A string breaks off, or holds a control character.");
      if (code !== 0x5c) continue;
      if (matchAt(ESCAPE, this.text, this.at) === null)
        return this.fault("A backslash is followed by what JSON does not know.");
      this.at++;
    }
    this.at = start;
    return { at: start, message: "The JSON is cut off inside this string." };
  }

  private endOfString(): null {
    this.at++;
    return null;
  }

  private skipBlanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? "")) this.at++;
  }

  private fault(message: string): Fault {
    const isCutOff = this.at >= this.text.length && this.text.trim() !== "";
    return { at: this.at, message: isCutOff ? "The JSON is cut off here." : message };
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function placed(text: string, { at, message }: Fault): JsonFault {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1, message };
}
