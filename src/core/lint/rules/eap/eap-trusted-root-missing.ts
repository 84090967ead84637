import type { Severity } from "../../../profile/problems.ts";
import { PEAP_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { isOlder } from "../../concerns.ts";
import { inPeap, inTeap } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { type TrustLevel, eapSlots } from "../../facts/eapSlots.ts";
import { askForRoot, hasRoots, isBlindTtls } from "../../facts/eapTrust.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SHA256 = "0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9";
const VERIFIES = xml`
  <PeapExtensions>
    <PerformServerValidation xmlns="${PEAP_V2}">true</PerformServerValidation>
  </PeapExtensions>`;

export const eapTrustedRootMissing = defineRule({
  id: "eap-trusted-root-missing",
  severity: "error",
  security: true,
  title: "The profile names the root that the RADIUS server's certificate leads to",
  why:
    "Windows 10 then accepts every root that the device trusts. Windows 11 refuses the server, unless it may ask the user " +
    "whether to trust it.",
  source: [sources.eapWindows11, sources.authentication, sources.dpc],
  context: ["newestWindows"],
  covers: ["EAP103"],
  alsoEapOnly: true,
  good: [
    {
      xml: inPeap`
      <ServerValidation>
        <DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
        <TrustedRootCA>cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72</TrustedRootCA>
      </ServerValidation>
      ${VERIFIES}`,
      context: { newestWindows: "11 24H2" },
    },
    inTeap`
    <ServerValidation>
      <TrustedRootCAHash>${SHA256}</TrustedRootCAHash>
    </ServerValidation>`,
  ],
  bad: [
    {
      xml: inPeap`
      <ServerValidation>
        <DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
      </ServerValidation>
      ${VERIFIES}`,
      context: { newestWindows: "11 24H2" },
    },
    inTeap`
    <ServerValidation/>`,
  ],

  check(look) {
    for (const level of eapSlots(look.read).levels) {
      const { refs, title, verifies } = level;
      if (!verifies || isBlindTtls(look.read, level) || hasRoots(look.read, refs)) continue;
      const { severity, says } = consequence(look, level);
      look.report(refs.roots, {
        severity,
        message: `No trusted root is named in ${title}. ${says}`,
        fix: fix("Ask for the root", askForRoot(look.read, refs)),
      });
    }
  },
});

interface Consequence {
  readonly severity: Severity;
  readonly says: string;
}

/** Where the user may be asked, Windows 11 asks instead of failing. */
function consequence({ read, ask }: Look, { refs }: TrustLevel): Consequence {
  if (read(refs.neverAsks).value !== true)
    return { severity: "warning", says: "Windows 10 accepts any root of the device, and Windows 11 asks the user." };
  const newest = ask("newestWindows");
  if (newest === undefined)
    return {
      severity: "warning",
      says: "Windows 10 accepts any root of the device, and Windows 11 refuses the server.",
    };
  if (isOlder(newest, "11 21H2")) return { severity: "warning", says: "Any root that the device trusts is accepted." };
  return { severity: "error", says: "Windows 11 refuses the server." };
}
