import { readSpot } from "../../../profile/read.ts";
import { inProfile } from "../../examples.ts";
import { ADDRESS_LISTS, PORT_LISTS } from "../../facts/filterLists.ts";
import { withoutBlanks } from "../../facts/listBlanks.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (ports: string, addresses: string) => inProfile`
  <TrafficFilter>
    <Protocol>6</Protocol>
    <RemotePortRanges>${ports}</RemotePortRanges>
    <RemoteAddressRanges>${addresses}</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfListSpaces = defineRule({
  id: "tf-list-spaces",
  severity: "warning",
  title: "Lists of a filter have no blanks",
  why: "The makers of a published tool saw Windows fail to read lists with blanks after the commas.",
  source: [sources.dpc, sources.deviceTunnel],
  disputed: "A sample on Microsoft's device tunnel page has such blanks; a published tool takes all of them out.",
  covers: ["V30"],
  good: [filter("80,443", "10.1.0.0/16")],
  bad: [filter("80, 443", "10.1.0.0/16"), filter("80,443", "10.1.0.0/16, 10.2.0.0/16")],

  within: ["TrafficFilter"],
  meets: (spec) => spec?.kind === "leaf",
  inspect(node, { report }) {
    const { step, spec, spot, parent } = node;
    if (step === null || spec === null || !LISTS.has(step.name) || parent?.step?.name !== "TrafficFilter") return;
    const mended = withoutBlanks(readSpot(spot, spec));
    if (mended === null) return;
    report(node, {
      message: `There are blanks in ${step.name}.`,
      fix: safeFix("Remove the blanks", replaceText(node.path, mended)),
    });
  },
});

const LISTS: ReadonlySet<string> = new Set([...PORT_LISTS, ...ADDRESS_LISTS]);
