import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { thread } from "../../sources.ts";

export const xmlNotWellFormed = defineRule({
  id: "xml-not-well-formed",
  severity: "error",
  title: "The text is well-formed XML",
  why: "Windows refuses anything else with “a general error occurred”; in Intune the event log says that the XML could not be parsed.",
  source: [
    thread("richardhicks/aovpn", 24),
    thread("MicrosoftDocs/azure-docs", 109759),
    thread("MicrosoftDocs/azure-docs", 70222),
  ],
  alsoEapOnly: true,
  covers: ["xml-xsi-nil"],
  good: [inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`, inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`],
  bad: [inProfile`<DnsSuffix>corp.contoso.com<DnsSuffix>`, inProfile`<DnsSuffix i:nil="true" />`],

  broken: ({ message }, { report }) => report({ path: [] }, { message }),
});
