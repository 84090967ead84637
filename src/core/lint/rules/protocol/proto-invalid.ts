import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { writeOption } from "../../repairs/writeOption.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoInvalid = defineRule({
  id: "proto-invalid",
  severity: "error",
  title: "The protocol is one that Windows knows",
  why: "Windows takes one of six words here, and refuses or ignores any other.",
  source: [sources.csp],
  good: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`<NativeProtocolType>Ikev2</NativeProtocolType>`,
  ],
  bad: [
    inNative`<NativeProtocolType>IKE v2</NativeProtocolType>`,
    inNative`<NativeProtocolType>OpenVPN</NativeProtocolType>`,
  ],

  check({ read, report }) {
    const { NativeProtocolType } = at.NativeProfile;
    for (const { text } of read(NativeProtocolType).undecodable) {
      if (text.trim() === "") continue;
      report(NativeProtocolType, {
        message: `"${text.trim()}" is no protocol of the built-in client. It takes ${NativeProtocolType.spec.scalar.says}.`,
        fix: writeOption(NativeProtocolType, text),
      });
    }
  },
});
