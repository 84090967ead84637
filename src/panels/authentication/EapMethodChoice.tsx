import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { at } from "../../core/profile/at.ts";
import type { EapMethodInUse } from "../../core/profile/eapMethod.ts";
import { pathText } from "../../core/profile/ref.ts";
import { type EapTarget, switchEapMethod } from "../../core/profile/switchEapMethod.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { SegmentedControl } from "../../forms/controls/SegmentedControl.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useStore } from "../../react/storeContext.ts";
import { SwitchDialog } from "./SwitchDialog.tsx";
import { METHOD_TITLES, methodSentence } from "./methodWords.ts";

const TARGETS = ["none", "tls", "peap-tls"] as const;
const eap = at.NativeProfile.Authentication.Eap;

interface Props {
  readonly document: XmlDocument;
  readonly method: EapMethodInUse;
}

/** The EAP method, and the guided way to another one: what comes along and what is lost is said before. */
export function EapMethodChoice({ document, method }: Props) {
  const id = useId();
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState<EapTarget | null>(null);
  const carryOut = (to: EapTarget): void => {
    const { edits } = switchEapMethod(document, to);
    const label = to === "none" ? "Remove the EAP settings" : `Switch to ${METHOD_TITLES[to]}`;
    if (dispatch({ kind: "text", edits }, label)) store.announce(label);
    setAsking(null);
  };
  const choose = (chosen: string): void => {
    const to = TARGETS.find((target) => target === chosen);
    if (to === undefined || to === method.kind) return;
    if (method.kind === "none") carryOut(to);
    else setAsking(to);
  };
  return (
    <Box sx={{ py: 0.75 }}>
      <SegmentedControl
        id={id}
        draft={method.kind}
        change={choose}
        onFocus={() => store.focus({ path: eap.path, origin: "form" })}
        onBlur={() => undefined}
        readOnly={readOnly}
        describedBy={`${id}-sentence`}
        path={pathText(eap.path)}
        label="EAP method"
        options={[
          ...TARGETS.map((to) => ({ value: to, title: METHOD_TITLES[to] })),
          ...(method.kind === "other" ? [{ value: "other", title: "Another method" }] : []),
        ]}
      />
      <Typography id={`${id}-sentence`} variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: "72ch" }}>
        {methodSentence(method)}
      </Typography>
      {method.kind !== "none" && method.isEscaped && (
        <Alert severity="info" variant="outlined" icon={false} sx={{ mt: 0.5, py: 0, px: 1, maxWidth: 640 }}>
          It stands as escaped text in the XML, and is edited there through the escaping. In ProfileXML it belongs there
          as plain elements.
        </Alert>
      )}
      {asking !== null && (
        <SwitchDialog
          plan={switchEapMethod(document, asking)}
          to={asking}
          carryOut={() => carryOut(asking)}
          close={() => setAsking(null)}
        />
      )}
    </Box>
  );
}
