import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoDataEncryptionWeak = defineRule({
  id: "proto-data-encryption-weak",
  severity: "warning",
  security: true,
  title: "Encryption is required",
  why: "With None or Optional the connection may come up without encryption, and nobody notices.",
  source: [sources.csp, sources.deployTutorial],
  good: [
    inProfile`<DataEncryption>Require</DataEncryption>`,
    inProfile`<DataEncryption>Max</DataEncryption>`,
    inProfile`<AlwaysOn>true</AlwaysOn>`,
  ],
  bad: [inProfile`<DataEncryption>Optional</DataEncryption>`, inProfile`<DataEncryption>None</DataEncryption>`],

  check({ profile: { DataEncryption }, report }) {
    if (DataEncryption !== "None" && DataEncryption !== "Optional") return;
    report(at.DataEncryption, {
      message: `With ${DataEncryption}, the connection may come up unencrypted.`,
      fix: [
        fix("Require encryption", set(at.DataEncryption, "Require")),
        fix("Require the strongest", set(at.DataEncryption, "Max")),
      ],
    });
  },
});
