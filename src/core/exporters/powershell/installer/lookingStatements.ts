import { type Code, powershell } from "../code.ts";
import type { Installation } from "../installation.ts";
import { type FunctionDefinition, type Statement, heading } from "../script.ts";
import { bridgeStatements } from "./bridgeStatements.ts";
import { getFinding } from "./judgement.ts";
import { profileDigest, stampReading } from "./stamp.ts";
import { exitWithError } from "./stderr.ts";

/** What such scripts do, each in its own way. */
export interface LookingParts {
  /** The functions that find out where and for whom the script runs. */
  readonly context: readonly FunctionDefinition[];
  /** Whether a profile that was changed on the device counts as another one. */
  readonly noticeChanges: boolean;
  /** The functions besides those that compare what is installed with what was noted. */
  readonly work: readonly Statement[];
  readonly main: readonly Code[];
}

/** The statements of a script that changes nothing: it holds a digest of the profile, and compares. */
export function lookingStatements(installation: Installation, parts: LookingParts): readonly Statement[] {
  const { name, scope, xml } = installation;
  const { noticeChanges } = parts;
  return bridgeStatements(name, scope, {
    profile: [powershell`$Designed = ${profileDigest(xml)}`],
    context: [exitWithError, ...parts.context],
    work: [
      heading("What was noted at the installation"),
      ...stampReading(scope, noticeChanges),
      getFinding(noticeChanges),
      ...parts.work,
    ],
    main: parts.main,
  });
}
