import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { at } from "../../core/profile/at.ts";
import { pathText } from "../../core/profile/ref.ts";
import { NO_PLACE } from "../../core/scenarios/hello/helloPlan.ts";
import { useNavigate } from "../../react/navigation.ts";

/** Said where nothing in the profile signs in with a certificate, with the way to where that is chosen. */
export function NeedsCertificate() {
  const navigate = useNavigate();
  const path = pathText(at.NativeProfile.Authentication.UserMethod.path);
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mt: 1, maxWidth: 720 }}
      action={
        <Button size="small" onClick={() => navigate(path)} sx={{ whiteSpace: "nowrap" }}>
          Go to authentication
        </Button>
      }
    >
      {NO_PLACE}
    </Alert>
  );
}
