import { type CredentialSlot, eapAt } from "../../core/profile/eap/eapAt.ts";
import { type EapMethodInUse, credentialsOf } from "../../core/profile/eap/methodInUse.ts";
import { type RawRef, pathKey } from "../../core/profile/ref.ts";
import { RawField } from "../../forms/RawField.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";

/** The places that the schemas leave open for later releases and other vendors: kept, and edited as XML. */
export function Extensions({ method }: { readonly method: EapMethodInUse }) {
  const refs = [
    ...(method.kind === "peap" ? [eapAt.peap.PeapExtensions.PeapExtensionsV2.PeapExtensionsV3] : []),
    ...credentialsOf(method).flatMap(({ kind, slot }) => [
      ...(kind === "tls" ? [slot.tls.TLSExtensions.Extensions] : []),
      ...parametersOf(slot),
    ]),
  ];
  if (refs.length === 0) return null;
  return (
    <PanelSection title="Extensions">
      {refs.map((ref) => (
        <RawField key={pathKey(ref.path)} of={ref} says={SAYS} />
      ))}
    </PanelSection>
  );
}

const SAYS = "XML of other namespaces";

/** What a vendor may add to an inner method of TEAP. */
function parametersOf({ id }: CredentialSlot): readonly RawRef[] {
  if (!id.startsWith("teap")) return [];
  return [eapAt.teap.Phase2Authentication.InnerMethodConfig.at(id.endsWith("1") ? 0 : 1).Parameters];
}
