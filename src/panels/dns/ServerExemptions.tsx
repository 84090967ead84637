import { at } from "../../core/profile/at.ts";
import { insert } from "../../core/profile/changes.ts";
import { countOf } from "../../core/profile/read.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { Offer } from "../../forms/Offer.tsx";
import { useDocument } from "../../react/useDocument.ts";
import { missingExemptions } from "./missingExemptions.ts";

const rules = at.DomainNameInformation;

/** Offers to take the VPN server's own name out of the rules, which would otherwise ask internal servers for it. */
export function ServerExemptions() {
  const document = useDocument();
  const missing = document === null ? [] : missingExemptions(document);
  if (missing.length === 0) return null;
  return (
    <Offer
      action="Add exemption"
      label="Add an exemption for the VPN server"
      path={rules.path}
      change={(current) => insert(rules, countOf(current, rules.path), exemptions(current))}
    >
      {`The rules send ${missing.join(" and ")} to internal DNS servers as well. An exemption has the VPN server's own name resolved in the normal way.`}
    </Offer>
  );
}

function exemptions(document: XmlDocument) {
  return missingExemptions(document).map((DomainName) => ({ DomainName }));
}
