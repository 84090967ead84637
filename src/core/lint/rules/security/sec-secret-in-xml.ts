import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const secSecretInXml = defineRule({
  id: "sec-secret-in-xml",
  severity: "warning",
  security: true,
  title: "No password stands in the profile",
  why: "The profile is readable text wherever it goes: in the management service, on file shares, on the devices. Whoever has the file has the password.",
  source: [sources.experience],
  good: [
    inProfile`
    <APNBinding>
      <UserName>contoso</UserName>
    </APNBinding>`,
  ],
  bad: [
    inProfile`
    <APNBinding>
      <UserName>contoso</UserName>
      <Password>not-a-real-password</Password>
    </APNBinding>`,
  ],

  check({ profile, report }) {
    if ((profile.APNBinding?.Password ?? "") === "") return;
    report(at.APNBinding.Password, {
      message: "A password stands here for all to read, in a setting that Microsoft reserves.",
      fix: fix("Remove the password", set(at.APNBinding.Password, undefined)),
    });
  },
});
