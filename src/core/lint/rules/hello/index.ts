import { defineArea } from "../../area.ts";
import { whfbEkuFilter } from "./whfb-eku-filter.ts";
import { whfbKeyTrust } from "./whfb-key-trust.ts";
import { whfbNeedsCertificate } from "./whfb-needs-certificate.ts";

/** Certificates whose key lies in Windows Hello. */
export const hello = defineArea({ id: "hello", title: "Windows Hello for Business", panel: "hello" }, [
  whfbNeedsCertificate,
  whfbEkuFilter,
  whfbKeyTrust,
]);
