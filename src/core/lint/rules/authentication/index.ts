import { defineArea } from "../../area.ts";
import { authCertificateNode } from "./auth-certificate-node.ts";
import { authEapConfigUnused } from "./auth-eap-config-unused.ts";
import { authEapMissingConfig } from "./auth-eap-missing-config.ts";
import { authEapTypeNode } from "./auth-eap-type-node.ts";
import { authMachineCertAsUserTunnel } from "./auth-machine-cert-as-user-tunnel.ts";
import { authMethodInvalid } from "./auth-method-invalid.ts";
import { authMissing } from "./auth-missing.ts";
import { authMschapv2Insecure } from "./auth-mschapv2-insecure.ts";
import { authMschapv2WithIkev2 } from "./auth-mschapv2-with-ikev2.ts";
import { authPasswordAlwaysonPrompts } from "./auth-password-alwayson-prompts.ts";
import { authRememberCredentialsWithCert } from "./auth-remember-credentials-with-cert.ts";
import { authUseRasCredentialsEntra } from "./auth-use-ras-credentials-entra.ts";
import { authUserAndMachineCert } from "./auth-user-and-machine-cert.ts";

/** Who signs in, and by which method. */
export const authentication = defineArea({ id: "authentication", title: "Authentication", panel: "authentication" }, [
  authMissing,
  authMethodInvalid,
  authMschapv2WithIkev2,
  authMschapv2Insecure,
  authEapMissingConfig,
  authEapConfigUnused,
  authMachineCertAsUserTunnel,
  authUserAndMachineCert,
  authCertificateNode,
  authEapTypeNode,
  authRememberCredentialsWithCert,
  authPasswordAlwaysonPrompts,
  authUseRasCredentialsEntra,
]);
