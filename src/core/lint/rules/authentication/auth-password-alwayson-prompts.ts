import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inPeap, innerEap } from "../../eapExamples.ts";
import { inProfile } from "../../examples.ts";
import { passwordsOf } from "../../facts/passwords.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const ALWAYS_ON = "<AlwaysOn>true</AlwaysOn>";
const REMEMBERED = "<RememberCredentials>true</RememberCredentials>";
const TYPED = inPeap`${innerEap(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>")}`;
const OF_WINDOWS = inPeap`${innerEap(26, "<UseWinLogonCredentials>true</UseWinLogonCredentials>")}`;

const mschapv2 = (beside: string) => inProfile`
  ${beside}
  <NativeProfile>
    <NativeProtocolType>SSTP</NativeProtocolType>
    <Authentication>
      <UserMethod>MSChapv2</UserMethod>
    </Authentication>
  </NativeProfile>`;

export const authPasswordAlwaysonPrompts = defineRule({
  id: "auth-password-alwayson-prompts",
  severity: "warning",
  title: "A connection that starts by itself needs nothing typed",
  why: "Always On cannot answer a question for a password: the user sees a notice, and is connected once it is answered.",
  source: [sources.autoTrigger, sources.conclusion],
  good: [
    signsInWith(TYPED, REMEMBERED, ALWAYS_ON),
    mschapv2(`${REMEMBERED}\n${ALWAYS_ON}`),
    signsInWith(OF_WINDOWS, ALWAYS_ON),
    signsInWith(TYPED),
  ],
  bad: [signsInWith(TYPED, ALWAYS_ON), mschapv2(ALWAYS_ON)],

  check({ profile, read, report }) {
    if (profile.AlwaysOn !== true || profile.RememberCredentials === true || profile.DeviceTunnel === true) return;
    const typed = passwordsOf(read).find(({ windowsPassword }) => windowsPassword?.isUsed !== true);
    if (typed === undefined) return;
    report(at.RememberCredentials, {
      message: `${typed.title} needs a password that nothing remembers, so users are asked at each automatic connection.`,
      fix: fix("Remember credentials", set(at.RememberCredentials, true)),
    });
  },
});
