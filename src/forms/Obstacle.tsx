import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import type { Applicability } from "../core/vocabulary/spec.ts";
import { useNavigate } from "../react/navigation.ts";

/** Why a setting has no effect here, and the way to the setting that rules it. */
export function Obstacle({ obstacle }: { readonly obstacle: Applicability }) {
  const navigate = useNavigate();
  const { ruledBy } = obstacle;
  return (
    <Alert
      severity="info"
      variant="outlined"
      icon={false}
      sx={{ mt: 0.5, py: 0, px: 1, maxWidth: 640, alignItems: "center" }}
      action={
        ruledBy === undefined ? null : (
          <Button size="small" onClick={() => navigate(ruledBy)}>
            Show
          </Button>
        )
      }
    >
      {obstacle.because}
    </Alert>
  );
}
