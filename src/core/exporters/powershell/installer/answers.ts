/** How a detection script tells what it found, in the form that its reader expects. */
import { type Code, powershell } from "../code.ts";

/**
 * By exit code 1 when something is to be remedied (Intune Remediations), by a line of output when it is installed
 * (applications of Intune and Configuration Manager), or by one word (Configuration Manager compliance).
 */
export type Answer = "exitCode" | "output" | "word";

/** What an answer means, in the words of the script's help. */
export const EXPLAIN_ANSWER: Readonly<Record<Answer, readonly string[]>> = {
  exitCode: [
    "For Intune Remediations. It prints one line that says what it found.",
    "Exit codes:",
    "  0  The profile is installed as designed, or nobody is signed in whose profile it could be.",
    "  1  The profile is to be installed: it is missing, it is another version, or it was changed.",
    "  2  It could not be told; the error output says why. Intune starts no remediation then.",
  ],
  output: [
    "For the detection of an application of Intune or Configuration Manager. It prints one line when the profile is " +
      "installed as designed, and nothing otherwise. When nobody is signed in, what was noted at the installation " +
      "decides.",
    "Exit codes:",
    "  0  It could be told; the output says what.",
    "  2  It could not be told; the error output says why.",
  ],
  word: [
    "For a compliance setting of Configuration Manager. It prints Compliant when the profile is installed as designed, " +
      "or nobody is signed in whose profile it could be, and NonCompliant otherwise.",
    "Exit codes:",
    "  0  It could be told; the word says what.",
    "  2  It could not be told; the error output says why.",
  ],
};

/** The answer to the findings in `$Findings`. */
export const GIVE_ANSWER: Readonly<Record<Answer, Code>> = {
  exitCode: powershell`
    if ($Findings.Count -gt 0) {
        Write-Output ($Findings -join ' ')
        exit 1
    }
    Write-Output 'The profile is installed as designed.'
    exit 0`,
  output: powershell`
    if ($Findings.Count -eq 0) {
        Write-Output 'The profile is installed as designed.'
    }
    exit 0`,
  word: powershell`
    if ($Findings.Count -gt 0) {
        Write-Output 'NonCompliant'
    }
    else {
        Write-Output 'Compliant'
    }
    exit 0`,
};

/** The answer when nobody is signed in whose profile it could be: there is nothing that could be remedied now. */
export const ANSWER_WITHOUT_USER: Readonly<Record<Answer, Code>> = {
  exitCode: powershell`
    Write-Output 'Nobody is signed in, so there is no profile to look at.'
    exit 0`,
  output: powershell`
    if (Test-NotedForAnyone) {
        Write-Output 'The profile was installed as designed. Nobody is signed in, so it was not looked at.'
    }
    exit 0`,
  word: powershell`
    Write-Output 'Compliant'
    exit 0`,
};
