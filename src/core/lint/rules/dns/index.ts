import { defineArea } from "../../area.ts";
import { dnsRegisterBoth } from "./dns-register-both.ts";

/** Suffixes and registration. */
export const dns = defineArea({ id: "dns", title: "DNS", panel: "dns" }, [dnsRegisterBoth]);
