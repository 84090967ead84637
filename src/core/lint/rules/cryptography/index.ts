import { defineArea } from "../../area.ts";
import { cryptoAutomaticIgnored } from "./crypto-automatic-ignored.ts";
import { cryptoCbcNeedsAuth } from "./crypto-cbc-needs-auth.ts";
import { cryptoDefaultWeak } from "./crypto-default-weak.ts";
import { cryptoDhNone } from "./crypto-dh-none.ts";
import { cryptoEncryptionmethodSpelling } from "./crypto-encryptionmethod-spelling.ts";
import { cryptoGcmPair } from "./crypto-gcm-pair.ts";
import { cryptoGcm192Ike } from "./crypto-gcm192-ike.ts";
import { cryptoGroup24 } from "./crypto-group24.ts";
import { cryptoIncomplete } from "./crypto-incomplete.ts";
import { cryptoIntegritySpelling } from "./crypto-integrity-spelling.ts";
import { cryptoNotApplicable } from "./crypto-not-applicable.ts";
import { cryptoPfsConstantMapping } from "./crypto-pfs-constant-mapping.ts";
import { cryptoPfsNone } from "./crypto-pfs-none.ts";
import { cryptoServerMustMatch } from "./crypto-server-must-match.ts";
import { cryptoTransformSpelling } from "./crypto-transform-spelling.ts";
import { cryptoUnbalanced } from "./crypto-unbalanced.ts";
import { cryptoValueInvalid } from "./crypto-value-invalid.ts";
import { cryptoWeakCipher } from "./crypto-weak-cipher.ts";
import { cryptoWeakDh } from "./crypto-weak-dh.ts";
import { cryptoWeakHash } from "./crypto-weak-hash.ts";
import { cryptoWorkspaceMismatch } from "./crypto-workspace-mismatch.ts";

export const cryptography = defineArea({ id: "cryptography", title: "Cryptography", panel: "cryptography" }, [
  cryptoDefaultWeak,
  cryptoIncomplete,
  cryptoValueInvalid,
  cryptoEncryptionmethodSpelling,
  cryptoTransformSpelling,
  cryptoIntegritySpelling,
  cryptoGcm192Ike,
  cryptoAutomaticIgnored,
  cryptoNotApplicable,
  cryptoWeakCipher,
  cryptoWeakHash,
  cryptoWeakDh,
  cryptoGroup24,
  cryptoPfsNone,
  cryptoDhNone,
  cryptoGcmPair,
  cryptoCbcNeedsAuth,
  cryptoUnbalanced,
  cryptoServerMustMatch,
  cryptoPfsConstantMapping,
  cryptoWorkspaceMismatch,
]);
