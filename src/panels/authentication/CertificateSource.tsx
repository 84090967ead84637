import Box from "@mui/material/Box";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useId, useState } from "react";
import { set } from "../../core/profile/changes.ts";
import { pathText } from "../../core/profile/ref.ts";
import { Field } from "../../forms/Field.tsx";
import { FieldHeader } from "../../forms/FieldHeader.tsx";
import { SettingHelp } from "../../forms/SettingHelp.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useReading } from "../../react/useReading.ts";
import { useStore } from "../../react/storeContext.ts";
import type { TlsRefs } from "./TlsRefs.ts";

/** Smart card or certificate store: two elements of which one stands, as one choice. */
export function CertificateSource({ of }: { readonly of: TlsRefs }) {
  const source = of.CredentialsSource;
  const { SmartCard, CertificateStore } = source;
  const smartCard = useReading(SmartCard).present;
  const certificateStore = useReading(CertificateStore).present;
  const dispatch = useDispatch();
  const store = useStore();
  const readOnly = useReadOnly();
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const facts = source.spec;
  const choose = (chosen: string): void => {
    const value = chosen === "true" ? { SmartCard: true as const } : chosen === "store" ? { CertificateStore: {} } : undefined;
    dispatch(set(source, value), "Change certificate source", source.path);
  };
  const chosen = [...(smartCard ? ["true"] : []), ...(certificateStore ? ["store"] : [])];
  return (
    <>
      <Box sx={{ py: 0.75, px: 1, mx: -1 }}>
        <FieldHeader id={id} title={facts.title} configured={chosen.length > 0} since={facts.since} helpOpen={helpOpen}
          toggleHelp={() => setHelpOpen(!helpOpen)} reset={readOnly ? null : () => choose("")} />
        <ToggleButtonGroup
          id={id}
          size="small"
          value={chosen.length === 0 ? [""] : chosen}
          disabled={readOnly}
          onFocus={() => store.focus({ path: source.path, origin: "form" })}
          aria-label={facts.title}
          data-path={pathText(SmartCard.path)}
          data-control="segmented"
          sx={{ flexWrap: "wrap", "& .MuiToggleButton-root": { py: 0.4, px: 1.25, textTransform: "none" } }}
        >
          <ToggleButton value="" data-value="" onClick={() => choose("")}>Not configured</ToggleButton>
          <ToggleButton value="true" data-value="true" onClick={() => choose("true")}>Smart card or Windows Hello</ToggleButton>
          <ToggleButton value="store" data-value="store" data-path={pathText(CertificateStore.path)} onClick={() => choose("store")}>Certificate store</ToggleButton>
        </ToggleButtonGroup>
        {helpOpen && <SettingHelp id={`${id}-help`} facts={facts} path={pathText(source.path)} says="one of two empty elements" />}
      </Box>
      <Field of={CertificateStore.SimpleCertSelection} />
    </>
  );
}
