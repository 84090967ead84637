import type { RegKey } from "../../../formats/regFile.ts";
import type { RegValue } from "../../../formats/regValue.ts";
import type { Code } from "../code.ts";
import { Constants } from "../constants.ts";
import { plainText } from "../template.ts";
import { Evaluator } from "./evaluate.ts";
import { type Expression, expressionOf } from "./expression.ts";
import { codeOf } from "./reading.ts";
import type { ReadScript } from "./readScript.ts";
import type { Token } from "./token.ts";
import { Variables } from "./variables.ts";

/** What a script writes into the registry, or into the registry settings of a Group Policy object. */
export interface RegistryWrites {
  /** One for each value, in the order of the script. */
  readonly keys: readonly RegKey[];
  /** Values that are known only when the script runs, with the offset of the command. */
  readonly unknown: readonly { readonly name: string; readonly at: number }[];
}

/** Parameters of Set-GPRegistryValue, Set-ItemProperty and their kin that say where, and by which name. */
const PLACES = ["-key", "-literalpath", "-path"] as const;
const NAMES = ["-valuename", "-name"] as const;
const TYPES = ["-type", "-propertytype"] as const;
const HIVE =
  /^(?:(?:microsoft\.powershell\.core\\)?registry::)?(?:HKLM|HKEY_LOCAL_MACHINE|HKCU|HKEY_CURRENT_USER):?\\/i;
const MOST_PARAMETERS = 24;

/** The values that a script writes with commands that name key, value and data. Nothing is run. */
export function registryWrites(script: ReadScript): RegistryWrites {
  return new WritesReader(script).read();
}

type Parameters = ReadonlyMap<string, Expression>;

class WritesReader {
  readonly #code: Code<Token>;
  readonly #evaluator: Evaluator;
  readonly #constants: Constants;
  readonly #keys: RegKey[] = [];
  readonly #unknown: { name: string; at: number }[] = [];

  constructor({ text, tokens, assignments }: ReadScript) {
    this.#code = codeOf(text, tokens);
    this.#evaluator = new Evaluator(this.#code, new Variables(this.#code));
    this.#constants = new Constants(assignments);
  }

  read(): RegistryWrites {
    const { tokens } = this.#code;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind === "word" && tokens[at + 1]?.kind !== "newline") this.#readCommand(at);
    }
    return { keys: this.#keys, unknown: this.#unknown };
  }

  #readCommand(at: number): void {
    const parameters = this.#parametersBehind(at);
    const start = this.#code.tokens[at]?.start ?? 0;
    const key = this.#text(firstOf(parameters, PLACES), start);
    const name = this.#text(firstOf(parameters, NAMES), start);
    const data = parameters.get("-value");
    if (key === null || name === null || data === undefined || !HIVE.test(key)) return;
    const type = this.#text(firstOf(parameters, TYPES), start)?.toLowerCase() ?? null;
    const value = this.#valueOf(type, data, start);
    if (value === null) this.#unknown.push({ name, at: start });
    else this.#keys.push({ path: pathOf(key), isDeleted: false, entries: [{ name, value }] });
  }

  /** What stands behind a command up to the end of its statement, by parameter. */
  #parametersBehind(command: number): Parameters {
    const parameters = new Map<string, Expression>();
    let at = command + 1;
    for (let count = 0; count < MOST_PARAMETERS && this.#code.operator(at).startsWith("-"); count++) {
      const value = this.#argumentAt(at + 1);
      if (value !== null) parameters.set(this.#code.operator(at), value);
      at = value?.next ?? at + 1;
    }
    return parameters;
  }

  #argumentAt(at: number): Expression | null {
    const token = this.#code.tokens[at];
    if (token?.kind === "word") {
      return expressionOf([[this.#code.text.slice(token.start, token.end)]], at + 1);
    }
    const isParameter = this.#code.operator(at).startsWith("-");
    return isParameter ? null : this.#evaluator.read(at, this.#code.tokens.length, true);
  }

  #valueOf(type: string | null, data: Expression, at: number): RegValue | null {
    const lines = data.items.map((item) => plainText(this.#constants.resolve(item, at).template));
    const known = lines.filter((line) => line !== null);
    if (known.length < lines.length || data.isReplaced) return null;
    const text = known.join(" ");
    switch (type) {
      case "multistring":
        return { type: "multiSz", lines: known };
      case "dword":
        return /^\d{1,10}$/.test(text) ? { type: "dword", number: Number(text) } : null;
      case "qword":
        return /^\d{1,20}$/.test(text) ? { type: "qword", number: BigInt(text) } : null;
      case "expandstring":
        return { type: "expandSz", text };
      default:
        return { type: "sz", text };
    }
  }

  #text(expression: Expression | undefined, at: number): string | null {
    if (expression === undefined) return null;
    return plainText(this.#constants.resolve(expression.items.flat(), at).template);
  }
}

function firstOf(parameters: Parameters, names: readonly string[]): Expression | undefined {
  return names.map((name) => parameters.get(name)).find((value) => value !== undefined);
}

/** The path as registry files have it, its hive by its whole name. */
function pathOf(key: string): string {
  const isUser = /HKCU|HKEY_CURRENT_USER/i.test(HIVE.exec(key)?.[0] ?? "");
  return `${isUser ? "HKEY_CURRENT_USER" : "HKEY_LOCAL_MACHINE"}\\${key.replace(HIVE, "")}`;
}
