import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { writeOption } from "../../repairs/writeOption.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoDataEncryptionInvalid = defineRule({
  id: "proto-data-encryption-invalid",
  severity: "error",
  title: "Data encryption is a word that Windows knows here",
  why: "ProfileXML has four words for it, and PowerShell has others for the same: Required is Require here, Maximum is Max.",
  source: [sources.csp],
  good: [inProfile`<DataEncryption>Require</DataEncryption>`, inProfile`<DataEncryption>Max</DataEncryption>`],
  bad: [
    inProfile`<DataEncryption>Required</DataEncryption>`,
    inProfile`<DataEncryption>Maximum</DataEncryption>`,
    inProfile`<DataEncryption>Strong</DataEncryption>`,
  ],

  check({ read, report }) {
    for (const { text } of read(at.DataEncryption).undecodable) {
      if (text.trim() === "") continue;
      report(at.DataEncryption, {
        message: `"${text.trim()}" is not known here. The setting takes ${at.DataEncryption.spec.scalar.says}.`,
        fix: writeOption(at.DataEncryption, text),
      });
    }
  },
});
