import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { type CredentialSlot, eapAt, peapSlot, teapSlot } from "../../core/profile/eap/eapAt.ts";
import type { Credential, Phase2 } from "../../core/profile/eap/methodInUse.ts";
import {
  INNER_TARGETS,
  type InnerPlace,
  type InnerTarget,
  intoEnvelope,
  switchInner,
} from "../../core/profile/eap/switchInner.ts";
import { type AnyRef, pathText } from "../../core/profile/ref.ts";
import type { TrustRefs } from "../../core/profile/eap/trust.ts";
import type { EapSwitch } from "../../core/profile/eap/switchMethod.ts";
import { ElementFindings } from "../../forms/ElementFindings.tsx";
import { Field } from "../../forms/Field.tsx";
import { Offer } from "../../forms/Offer.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { documentOf } from "../../react/useDocument.ts";
import { useStore } from "../../react/storeContext.ts";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { CredentialSections } from "./CredentialSections.tsx";
import { SwitchDialog } from "./SwitchDialog.tsx";
import { INNER_TITLES, PLACE_TITLES } from "./methodWords.ts";

interface Props {
  readonly place: InnerPlace;
  readonly credential: Credential | null;
  readonly tunnel: TrustRefs;
  /** What stands inside EAP-TTLS. */
  readonly phase2?: Phase2;
}

/** The method inside a tunnel: which one, and its settings. */
export function InnerMethod({ place, credential, tunnel, phase2 }: Props) {
  const title = PLACE_TITLES[place];
  const lead = place.startsWith("teap") ? `${title}: ` : "";
  const isBare = credential !== null && credential.slot.id.includes("bare");
  return (
    <>
      <PanelSection title={title}>
        <InnerChoice
          place={place}
          chosen={chosenOf(credential, phase2)}
          path={pathText((credential?.slot.eap ?? WHERE[place]).path)}
        />
        <ElementFindings of={credential?.slot.eap ?? WHERE[place]} />
        {phase2?.kind === "several" && <Several names={phase2.names} />}
        {phase2 !== undefined && phase2.kind !== "eap" && <PlainPassword phase2={phase2} />}
        {isBare && <Bare slot={credential.slot} />}
      </PanelSection>
      {credential !== null && <CredentialSections credential={credential} tunnel={tunnel} lead={lead} />}
    </>
  );
}

/** Where the method stands, or would stand. */
const WHERE: Readonly<Record<InnerPlace, AnyRef>> = {
  peap: peapSlot.eap,
  ttls: eapAt.ttls.Phase2Authentication,
  "teap-1": teapSlot(0).eap,
  "teap-2": teapSlot(1).eap,
};

function chosenOf(credential: Credential | null, phase2: Phase2 | undefined): InnerTarget | "other" {
  if (credential !== null) return credential.kind;
  if (phase2 === undefined || phase2.kind === "none") return "none";
  if (phase2.kind === "mschapv2") return "plain-mschapv2";
  return phase2.kind === "several" || phase2.kind === "eap" ? "other" : phase2.kind;
}

interface ChoiceProps {
  readonly place: InnerPlace;
  readonly chosen: InnerTarget | "other";
  readonly path: string;
}

function InnerChoice({ place, chosen, path }: ChoiceProps) {
  const id = useId();
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState<InnerTarget | null>(null);
  const planFor = (to: InnerTarget): EapSwitch | null => {
    const document = documentOf(store.getState());
    return document === null ? null : switchInner(document, place, to);
  };
  const carryOut = (to: InnerTarget): void => {
    const label = labelFor(place, to);
    if (dispatch({ kind: "text", edits: planFor(to)?.edits ?? [] }, label)) store.announce(label);
    setAsking(null);
  };
  const choose = (next: string): void => {
    const to = INNER_TARGETS[place].find((target) => target === next);
    if (to === undefined || to === chosen) return;
    if (planFor(to)?.drops.length === 0) carryOut(to);
    else setAsking(to);
  };
  const plan = asking === null ? null : planFor(asking);
  const marks = { "data-path": path, "data-control": "select" };
  return (
    <Box sx={{ py: 0.75 }}>
      <NativeSelect
        input={<OutlinedInput size="small" />}
        value={chosen}
        disabled={readOnly}
        onChange={(event) => choose(event.target.value)}
        inputProps={{ id, "aria-label": PLACE_TITLES[place], ...marks }}
        sx={{ minWidth: 280 }}
      >
        {chosen === "none" && !INNER_TARGETS[place].includes("none") && <option value="none">None</option>}
        {INNER_TARGETS[place].map((target) => (
          <option key={target} value={target}>
            {INNER_TITLES[target]}
          </option>
        ))}
        {chosen === "other" && <option value="other">As it is written</option>}
      </NativeSelect>
      {asking !== null && plan !== null && (
        <SwitchDialog
          plan={plan}
          title={labelFor(place, asking)}
          action="Switch"
          carryOut={() => carryOut(asking)}
          close={() => setAsking(null)}
        />
      )}
    </Box>
  );
}

function labelFor(place: InnerPlace, to: InnerTarget): string {
  return `${PLACE_TITLES[place]}: ${INNER_TITLES[to]}`;
}

function Several({ names }: { readonly names: readonly string[] }) {
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 1, maxWidth: 640 }}>
      {`${names.join(" and ")} stand side by side, and the schema allows one. Choosing one above removes the others.`}
    </Alert>
  );
}

/** Passwords that EAP-TTLS carries without EAP. */
function PlainPassword({ phase2 }: { readonly phase2: Phase2 }) {
  const { PAPAuthentication, CHAPAuthentication, MSCHAPAuthentication, MSCHAPv2Authentication } =
    eapAt.ttls.Phase2Authentication;
  const shows = (kind: Phase2["kind"]): boolean => [kind, "none", "several"].includes(phase2.kind);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
        {phase2.kind === "none"
          ? "Nothing inside the tunnel signs the user in yet."
          : "Only the tunnel protects this sign-in: without strict server trust the password goes to whoever poses as the server."}
      </Typography>
      {shows("pap") && <Field of={PAPAuthentication} />}
      {shows("chap") && <Field of={CHAPAuthentication} />}
      {shows("mschap") && <Field of={MSCHAPAuthentication} />}
      {shows("mschapv2") && <Field of={MSCHAPv2Authentication.UseWinlogonCredentials} />}
    </>
  );
}

/** The published schema has the method bare; Windows puts an envelope around it. */
function Bare({ slot }: { readonly slot: CredentialSlot }) {
  return (
    <Offer
      action="Write it as Windows does"
      label="Put the inner method into an envelope"
      change={(document) => ({ kind: "text", edits: intoEnvelope(document, slot) })}
    >
      The method stands bare, as the published schema has it. Windows writes a complete EAP configuration around it.
    </Offer>
  );
}
