import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { at } from "../../core/profile/at.ts";
import type { EapMethodInUse } from "../../core/profile/eap/methodInUse.ts";
import { EAP_TARGETS, type EapTarget, switchMethod } from "../../core/profile/eap/switchMethod.ts";
import { inlineIsland } from "../../core/profile/inlineIsland.ts";
import { isProfile } from "../../core/profile/mount.ts";
import { pathText } from "../../core/profile/ref.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useStore } from "../../react/storeContext.ts";
import { SwitchDialog } from "./SwitchDialog.tsx";
import { METHOD_GROUPS, METHOD_TITLES, methodSentence } from "./methodWords.ts";

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
  const [asking, setAsking] = useState<EapTarget | null>(null);
  const carryOut = (to: EapTarget): void => {
    const { edits } = switchMethod(document, to);
    const label = to === "none" ? "Remove the EAP settings" : `Switch to ${METHOD_TITLES[to]}`;
    if (dispatch({ kind: "text", edits }, label)) store.announce(label);
    setAsking(null);
  };
  const choose = (chosen: string): void => {
    const to = EAP_TARGETS.find((target) => target === chosen);
    if (to === undefined || to === method.kind) return;
    if (method.kind === "none") carryOut(to);
    else setAsking(to);
  };
  return (
    <Box sx={{ py: 0.75 }}>
      <MethodSelect id={id} method={method} mayBeNone={isProfile(document)} choose={choose} />
      <Typography id={`${id}-sentence`} variant="body2" color="textSecondary" sx={{ mt: 0.75, maxWidth: "72ch" }}>
        {methodSentence(method)}
      </Typography>
      {"isEscaped" in method && method.isEscaped && <Escaped document={document} />}
      {asking !== null && (
        <SwitchDialog
          plan={switchMethod(document, asking)}
          title={asking === "none" ? "Remove the EAP settings" : `Switch to ${METHOD_TITLES[asking]}`}
          action={asking === "none" ? "Remove" : "Switch"}
          carryOut={() => carryOut(asking)}
          close={() => setAsking(null)}
        />
      )}
    </Box>
  );
}

const MARKS = { "data-path": pathText(eap.path), "data-control": "select" };

interface SelectProps {
  readonly id: string;
  readonly method: EapMethodInUse;
  /** False for a file that holds an EAP configuration and nothing else. */
  readonly mayBeNone: boolean;
  readonly choose: (chosen: string) => void;
}

function MethodSelect({ id, method, mayBeNone, choose }: SelectProps) {
  const store = useStore();
  const readOnly = useReadOnly();
  return (
    <NativeSelect
      input={<OutlinedInput size="small" />}
      value={method.kind}
      disabled={readOnly}
      onChange={(event) => choose(event.target.value)}
      inputProps={{
        id,
        "aria-label": "EAP method",
        "aria-describedby": `${id}-sentence`,
        onFocus: () => store.focus({ path: eap.path, origin: "form" }),
        ...MARKS,
      }}
      sx={{ minWidth: 420, maxWidth: "100%" }}
    >
      {mayBeNone && <option value="none">{METHOD_TITLES.none}</option>}
      {METHOD_GROUPS.map(({ title, targets }) => (
        <optgroup key={title} label={title}>
          {targets.map((target) => (
            <option key={target} value={target}>
              {METHOD_TITLES[target]}
            </option>
          ))}
        </optgroup>
      ))}
      {method.kind === "unreadable" && <option value="unreadable">Unreadable</option>}
    </NativeSelect>
  );
}

/** Escaped text is edited as it stands; plain elements are what ProfileXML wants. */
function Escaped({ document }: { readonly document: XmlDocument }) {
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const edits = inlineIsland(document, eap.Configuration.path);
  const label = "Turn the EAP configuration into plain elements";
  return (
    <Alert
      severity="info"
      variant="outlined"
      icon={false}
      sx={{ mt: 0.75, py: 0, px: 1, maxWidth: 640 }}
      action={
        edits.length > 0 && (
          <Button
            size="small"
            disabled={readOnly}
            onClick={() => {
              if (dispatch({ kind: "text", edits }, label)) store.announce(label);
            }}
          >
            Make it plain elements
          </Button>
        )
      }
    >
      It stands as escaped text in the XML, and is edited there through the escaping. In ProfileXML it belongs there as
      plain elements.
    </Alert>
  );
}
