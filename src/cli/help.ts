import { CONTEXT_KEYS, QUESTIONS } from "../core/lint/context.ts";
import { answerWords } from "./commandLine.ts";
import { optionOf } from "./optionOf.ts";

/** How the command is called. */
export function helpText(): string {
  const questions = CONTEXT_KEYS.map(
    (key) => `  --${optionOf(key)}\n      ${QUESTIONS[key].title}: ${answerWords(key)}`,
  );
  return `${USAGE}\n${questions.join("\n")}\n`;
}

const USAGE = `always-on-vpn-designer check [options] <file|folder|-> …

Checks ProfileXML files, EAP configurations and saved deployments (*.aovpn.json). A folder is searched for them;
- is standard input. Nothing is sent anywhere.

Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it; 2 an input that could not be read, or a wrong call.

  --format text|json|sarif     How findings are printed (text).
  --fail-on error|warning|advice
                               The mildest finding that makes the call fail (error).
  --scope user|allUsers|device For whom the profiles are (as each profile says).
  --deployment                 All profiles of the call are for the same devices and see one another.
  --without <rule>             Leaves a rule out; may stand several times.
  --context <file>             A JSON file with answers to the questions below, by the names that deployments have.
  --help, --version

What the rules may want to know (what is not said is not guessed):
`;
