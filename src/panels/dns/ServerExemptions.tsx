import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { at } from "../../core/profile/at.ts";
import { insert } from "../../core/profile/changes.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useDocument } from "../../react/useDocument.ts";
import { useCount } from "../../react/useReading.ts";
import { missingExemptions } from "./missingExemptions.ts";

const rules = at.DomainNameInformation;

/** Offers to take the VPN server's own name out of the rules, which would otherwise ask internal servers for it. */
export function ServerExemptions() {
  const document = useDocument();
  const count = useCount(rules);
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const missing = document === null ? [] : missingExemptions(document);
  if (missing.length === 0) return null;
  const add = (): void => {
    dispatch(
      insert(
        rules,
        count,
        missing.map((DomainName) => ({ DomainName })),
      ),
      "Add an exemption for the VPN server",
      rules.path,
    );
  };
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mt: 1, maxWidth: 860, alignItems: "center" }}
      action={
        <Button size="small" disabled={readOnly} onClick={add} sx={{ whiteSpace: "nowrap" }}>
          Add exemption
        </Button>
      }
    >
      {`The rules send ${missing.join(" and ")} to internal DNS servers as well. An exemption has the VPN server's own name resolved in the normal way.`}
    </Alert>
  );
}
