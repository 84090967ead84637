import { eapAt } from "../../core/profile/eapAt.ts";
import { type TrustLevel, trustRefs } from "../../core/profile/eapTrust.ts";
import { Field } from "../../forms/Field.tsx";
import { LeafListField } from "../../forms/LeafListField.tsx";

/** Which authentication servers one level of EAP trusts. */
export function ServerTrust({ level }: { readonly level: TrustLevel }) {
  const { verifies, checksNames, serverNames, roots, neverAsks } = trustRefs(level);
  return (
    <>
      <Field of={verifies} />
      <Field of={checksNames} />
      <Field of={serverNames} />
      <LeafListField of={roots} label="Trusted roots" />
      <Field of={neverAsks} />
      {level === "peap" && <Field of={eapAt.peap.PeapExtensions.PeapExtensionsV2.AllowPromptingWhenServerCANotFound} />}
    </>
  );
}
