import Box from "@mui/material/Box";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { at } from "../../core/profile/at.ts";
import type { EapMethodInUse } from "../../core/profile/eap/methodInUse.ts";
import { EAP_TARGETS, type EapTarget, switchMethod } from "../../core/profile/eap/switchMethod.ts";
import { inlineIsland } from "../../core/profile/inlineIsland.ts";
import { mountOf } from "../../core/profile/mount.ts";
import { pathText } from "../../core/profile/ref.ts";
import { correctedNamespaces } from "../../core/profile/eap/correctedNamespaces.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { FieldFindings } from "../../forms/FieldFindings.tsx";
import { Offer } from "../../forms/Offer.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { documentOf, useDocument } from "../../react/useDocument.ts";
import { useSelected, useStore } from "../../react/storeContext.ts";
import { SwitchDialog } from "./SwitchDialog.tsx";
import { METHOD_GROUPS, METHOD_TITLES, methodSentence } from "./methodWords.ts";

const eap = at.NativeProfile.Authentication.Eap;

/** The EAP method, and the guided way to another one: what comes along and what is lost is said before. */
export function EapMethodChoice({ method }: { readonly method: EapMethodInUse }) {
  const id = useId();
  const [asking, setAsking] = useState<EapTarget | null>(null);
  const carryOut = useEapSwitch();
  const choose = (chosen: string): void => {
    const to = EAP_TARGETS.find((target) => target === chosen);
    if (to === undefined || to === method.kind) return;
    if (method.kind === "none") carryOut(to);
    else setAsking(to);
  };
  return (
    <Box sx={{ py: 0.75 }}>
      <MethodSelect id={id} method={method} choose={choose} />
      <Typography id={`${id}-sentence`} variant="body2" color="textSecondary" sx={{ mt: 0.75, maxWidth: "72ch" }}>
        {methodSentence(method)}
      </Typography>
      <FieldFindings path={eap.path} />
      {method.kind === "unreadable" && <Namespaces />}
      {"isEscaped" in method && method.isEscaped && <Escaped />}
      {asking !== null && (
        <Question
          to={asking}
          carryOut={() => {
            carryOut(asking);
            setAsking(null);
          }}
          close={() => setAsking(null)}
        />
      )}
    </Box>
  );
}

/** Switches the open profile to another method, in one step. */
function useEapSwitch(): (to: EapTarget) => void {
  const store = useStore();
  const dispatch = useDispatch();
  return (to) => {
    const document = documentOf(store.getState());
    if (document === null) return;
    const label = titleOf(to);
    if (dispatch({ kind: "text", edits: switchMethod(document, to).edits }, label)) store.announce(label);
  };
}

function titleOf(to: EapTarget): string {
  return to === "none" ? "Remove the EAP settings" : `Switch to ${METHOD_TITLES[to]}`;
}

interface QuestionProps {
  readonly to: EapTarget;
  readonly carryOut: () => void;
  readonly close: () => void;
}

function Question({ to, carryOut, close }: QuestionProps) {
  const document = useDocument();
  if (document === null) return null;
  return (
    <SwitchDialog
      plan={switchMethod(document, to)}
      title={titleOf(to)}
      action={to === "none" ? "Remove" : "Switch"}
      carryOut={carryOut}
      close={close}
    />
  );
}

const MARKS = { "data-path": pathText(eap.path), "data-control": "select" };

interface SelectProps {
  readonly id: string;
  readonly method: EapMethodInUse;
  readonly choose: (chosen: string) => void;
}

function MethodSelect({ id, method, choose }: SelectProps) {
  const store = useStore();
  // A file that holds an EAP configuration and nothing else keeps one.
  const mayBeNone = useSelected((state) => !isEapOnly(documentOf(state)));
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

function isEapOnly(document: XmlDocument | null): boolean {
  const kind = document === null ? undefined : mountOf(document)?.kind;
  return kind === "eap" || kind === "8021x";
}

/** Escaped text is edited as it stands; plain elements are what ProfileXML wants. */
function Escaped() {
  return (
    <Offer
      label="Turn the EAP configuration into plain elements"
      action="Make it plain elements"
      change={(document) => ({ kind: "text", edits: inlineIsland(document, eap.Configuration.path) })}
    >
      It stands as escaped text in the XML, and is edited there through the escaping. In ProfileXML it belongs there as
      plain elements.
    </Offer>
  );
}

/** Copies of a published page have https:// in their namespaces, and Windows refuses the profile. */
function Namespaces() {
  const isWrong = useSelected((state) => {
    const document = documentOf(state);
    return document !== null && correctedNamespaces(document).length > 0;
  });
  if (!isWrong) return null;
  return (
    <Offer
      label="Correct the namespaces"
      action="Write http://"
      change={(document) => ({ kind: "text", edits: correctedNamespaces(document) })}
    >
      Its namespaces begin with https://. Windows knows them with http:// only, and refuses the profile otherwise.
    </Offer>
  );
}
