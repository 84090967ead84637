import Typography from "@mui/material/Typography";
import { set } from "../../core/profile/changes.ts";
import { type CredentialSlot, eapAt, peapSlot } from "../../core/profile/eap/eapAt.ts";
import { type EapIds, type EapMethodInUse, credentialsOf } from "../../core/profile/eap/methodInUse.ts";
import { Field } from "../../forms/Field.tsx";
import { Offer } from "../../forms/Offer.tsx";
import { RuledSection } from "../../forms/RuledSection.tsx";
import { useReading } from "../../react/useReading.ts";

type Readable = Exclude<EapMethodInUse, { readonly kind: "none" | "unreadable" }>;

/** The numbers that name the method, for those who need to see or correct them. */
export function Identifiers({ method }: { readonly method: Readable }) {
  const settings = useReading(eapAt.eap.Type);
  const ofSettings = settings.value === undefined ? null : Number(settings.value);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1, maxWidth: "72ch" }}>
        {method.kind === "other"
          ? "These numbers tell Windows which method to load. Its vendor knows them."
          : "The method above sets these together. A number changed here changes nothing else."}
      </Typography>
      {ofSettings !== null && ofSettings !== method.ids.type && <Difference settings={ofSettings} ids={method.ids} />}
      <MethodIds of={eapAt.hostConfig.EapMethod} />
      {settings.present && <Field of={eapAt.eap.Type} />}
      {method.kind === "peap" && method.inner !== null && <Field of={peapSlot.type} />}
      {credentialsOf(method).map(({ slot }) => (
        <InnerIds key={slot.id} slot={slot} />
      ))}
    </>
  );
}

/** The numbers of a method that has an envelope of its own inside a tunnel. */
function InnerIds({ slot }: { readonly slot: CredentialSlot }) {
  if (slot.id === "outer" || slot.id === "peap") return null;
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
        {slot.id.endsWith("2") ? "Secondary method inside the tunnel" : "Method inside the tunnel"}
      </Typography>
      {slot.envelope !== null && <MethodIds of={slot.envelope.EapMethod} />}
      <Field of={slot.type} />
    </>
  );
}

function MethodIds({
  of,
}: {
  readonly of: typeof eapAt.hostConfig.EapMethod | NonNullable<CredentialSlot["envelope"]>["EapMethod"];
}) {
  return (
    <>
      <Field of={of.Type} />
      <Field of={of.AuthorId} />
      <RuledSection of={of.VendorId}>
        <Field of={of.VendorId} />
        <Field of={of.VendorType} />
      </RuledSection>
    </>
  );
}

function Difference({ settings, ids }: { readonly settings: number; readonly ids: EapIds }) {
  const { Type } = eapAt.hostConfig.EapMethod;
  return (
    <Offer
      severity="warning"
      action={`Use ${settings}`}
      label="Correct the method type"
      path={Type.path}
      change={() => set(Type, settings)}
    >
      {`The settings belong to method ${settings}, and the method type says ${ids.type ?? "nothing"}.`}
    </Offer>
  );
}
