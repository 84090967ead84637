import { at } from "../../core/profile/at.ts";
import { pathText } from "../../core/profile/ref.ts";
import { NO_PLACE } from "../../core/scenarios/hello/helloPlan.ts";
import { LeadTo } from "../../forms/LeadTo.tsx";

/** Said where nothing in the profile signs in with a certificate, with the way to where that is chosen. */
export function NeedsCertificate() {
  const path = pathText(at.NativeProfile.Authentication.UserMethod.path);
  return (
    <LeadTo path={path} action="Go to authentication">
      {NO_PLACE}
    </LeadTo>
  );
}
