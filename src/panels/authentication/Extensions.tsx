import { type CredentialSlot, eapAt } from "../../core/profile/eap/eapAt.ts";
import { type EapMethodInUse, credentialsOf } from "../../core/profile/eap/methodInUse.ts";
import { locate } from "../../core/profile/locate.ts";
import { type RawRef, pathKey } from "../../core/profile/ref.ts";
import { RawField } from "../../forms/RawField.tsx";
import { documentOf } from "../../react/useDocument.ts";
import { useSelectedBy } from "../../react/storeContext.ts";
import { PanelSection } from "../../ui/PanelPage.tsx";

/** What stands in the places that the schemas leave open for later releases and other vendors: kept, and edited as XML. */
export function Extensions({ method }: { readonly method: EapMethodInUse }) {
  const places = openPlaces(method);
  const standing = useSelectedBy(
    (state) => {
      const document = documentOf(state);
      return document === null ? [] : places.filter(({ path }) => locate(document, path) !== null);
    },
    (a, b) => a.map(({ path }) => pathKey(path)).join() === b.map(({ path }) => pathKey(path)).join(),
  );
  if (standing.length === 0) return null;
  return (
    <PanelSection title="Extensions">
      {standing.map((ref) => (
        <RawField key={pathKey(ref.path)} of={ref} says="XML of other namespaces" />
      ))}
    </PanelSection>
  );
}

function openPlaces(method: EapMethodInUse): readonly RawRef[] {
  return [
    ...(method.kind === "peap" ? [eapAt.peap.PeapExtensions.PeapExtensionsV2.PeapExtensionsV3] : []),
    ...credentialsOf(method).flatMap(({ kind, slot }) => [
      ...(kind === "tls" ? [slot.tls.TLSExtensions.Extensions] : []),
      ...parametersOf(slot),
    ]),
  ];
}

/** What a vendor may add to an inner method of TEAP. */
function parametersOf({ id }: CredentialSlot): readonly RawRef[] {
  if (!id.startsWith("teap")) return [];
  return [eapAt.teap.Phase2Authentication.InnerMethodConfig.at(id.endsWith("1") ? 0 : 1).Parameters];
}
