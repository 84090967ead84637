import { eapAt } from "../../core/profile/eapAt.ts";
import { Field } from "../../forms/Field.tsx";

/** What PEAP adds to its tunnel. */
export function PeapOptions() {
  const { peap } = eapAt;
  const { IdentityPrivacy } = peap.PeapExtensions;
  return (
    <>
      <Field of={peap.RequireCryptoBinding} />
      <Field of={peap.FastReconnect} />
      <Field of={IdentityPrivacy.EnableIdentityPrivacy} />
      <Field of={IdentityPrivacy.AnonymousUserName} />
      <Field of={peap.InnerEapOptional} />
      <Field of={peap.EnableQuarantineChecks} />
    </>
  );
}
