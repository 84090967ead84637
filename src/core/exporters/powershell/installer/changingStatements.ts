import type { Code } from "../code.ts";
import type { Installation } from "../installation.ts";
import { type Statement, heading } from "../script.ts";
import { bridgeStatements } from "./bridgeStatements.ts";
import { contextFunctions } from "./context.ts";
import { logFunctions } from "./log.ts";
import { mainBlock } from "./main.ts";

/** What such scripts do, each in its own way. */
export interface ChangingParts {
  /** What is known of the profile besides its name. */
  readonly profile?: readonly Statement[];
  /** The functions that do the work. */
  readonly work: readonly Statement[];
  /** What is done, once it is clear that the script has the rights for it. */
  readonly steps: Code;
}

/** The statements of a script that changes something: it logs, demands its rights, and ends with an exit code. */
export function changingStatements({ name, scope }: Installation, parts: ChangingParts): readonly Statement[] {
  return bridgeStatements(name, scope, {
    profile: [...(parts.profile ?? []), heading("Log and exit codes"), ...logFunctions],
    context: contextFunctions(scope),
    work: parts.work,
    main: [mainBlock(parts.steps)],
  });
}
