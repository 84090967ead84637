import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import { useId, useState } from "react";
import { set } from "../../core/profile/changes.ts";
import { pathText } from "../../core/profile/ref.ts";
import { Field } from "../../forms/Field.tsx";
import { FieldHeader } from "../../forms/FieldHeader.tsx";
import { SegmentedControl } from "../../forms/controls/SegmentedControl.tsx";
import { SettingHelp } from "../../forms/SettingHelp.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useReading } from "../../react/useReading.ts";
import { useStore } from "../../react/storeContext.ts";
import type { TlsRefs } from "../../core/profile/eap/eapAt.ts";

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
    // What comes stands before what goes, so that the element around them stays.
    const stand =
      chosen === "true"
        ? [set(SmartCard, true)]
        : chosen === "store" && !certificateStore
          ? [set(CertificateStore, {})]
          : [];
    const go = [
      ...(chosen === "true" ? [] : [set(SmartCard, undefined)]),
      ...(chosen === "store" ? [] : [set(CertificateStore, undefined)]),
    ];
    dispatch({ kind: "several", changes: [...stand, ...go] }, "Change certificate source", source.path);
  };
  const both = smartCard && certificateStore;
  const messageId = `${id}-message`;
  return (
    <>
      <Box sx={{ py: 0.75, px: 1, mx: -1 }}>
        <FieldHeader
          id={id}
          title={facts.title}
          configured={smartCard || certificateStore}
          since={facts.since}
          helpOpen={helpOpen}
          toggleHelp={() => setHelpOpen(!helpOpen)}
          reset={readOnly ? null : () => choose("")}
        />
        <SegmentedControl
          id={id}
          draft={both ? "both" : smartCard ? "true" : certificateStore ? "store" : ""}
          change={choose}
          onFocus={() => store.focus({ path: source.path, origin: "form" })}
          onBlur={() => undefined}
          readOnly={readOnly}
          describedBy={messageId}
          path={pathText(SmartCard.path)}
          label={facts.title}
          options={[
            { value: "", title: "Not configured" },
            { value: "true", title: "Smart card or Windows Hello" },
            { value: "store", title: "Certificate store", path: pathText(CertificateStore.path) },
          ]}
        />
        <FormHelperText id={messageId} error sx={{ mx: 0, "&:empty": { display: "none" } }}>
          {both && "Both sources stand in the XML, and they exclude each other. Choose one."}
        </FormHelperText>
        {helpOpen && (
          <SettingHelp id={`${id}-help`} facts={facts} path={pathText(source.path)} says="one of two empty elements" />
        )}
      </Box>
      <Field of={CertificateStore.SimpleCertSelection} />
    </>
  );
}
