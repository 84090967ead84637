import Typography from "@mui/material/Typography";
import { eapAt } from "../../core/profile/eap/eapAt.ts";
import type { EapMethodInUse } from "../../core/profile/eap/methodInUse.ts";
import { Field } from "../../forms/Field.tsx";
import { RawField } from "../../forms/RawField.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { asRaw } from "./asRaw.ts";

const SETTINGS = asRaw(eapAt.config);
const EVERYTHING = asRaw(eapAt.configuration);

/** A configuration whose settings are not known one by one: kept as XML or as hexadecimal digits, and edited so. */
export function KeptConfiguration({
  method,
}: {
  readonly method: Extract<EapMethodInUse, { readonly kind: "other" | "unreadable" }>;
}) {
  return (
    <PanelSection title="Settings as they stand">
      {method.kind === "unreadable" ? (
        <RawField of={EVERYTHING} says="EAP configuration as XML" />
      ) : (
        <>
          <VendorsSoftware ids={method.ids} />
          {method.body !== "blob" && <RawField of={SETTINGS} says="XML as the method's vendor defines it" />}
          {method.body !== "xml" && <Field of={eapAt.hostConfig.ConfigBlob} />}
        </>
      )}
    </PanelSection>
  );
}

/** Where Windows looks for a method that it does not bring along. */
function VendorsSoftware({ ids }: { readonly ids: Extract<EapMethodInUse, { readonly kind: "other" }>["ids"] }) {
  const { type, vendorId = 0, vendorType = 0, authorId } = ids;
  if (type === undefined || authorId === undefined || authorId === 0 || authorId === 311) return null;
  const key = type === 254 ? `${authorId}\\254\\${vendorId}\\${vendorType}` : `${authorId}\\${type}`;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
      The method comes with software of its vendor, which every device needs. It registers itself at{" "}
      <code>{`HKLM\\SYSTEM\\CurrentControlSet\\Services\\EapHost\\Methods\\${key}`}</code>; without it the connection
      fails.
    </Typography>
  );
}
