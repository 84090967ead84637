import { inProfile } from "../../examples.ts";
import { mayBeForDevice, ofKind } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const USER = inProfile`<AlwaysOn>true</AlwaysOn>`;

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>`;

export const utAlwaysonWithoutCompanion = defineRule({
  id: "ut-alwayson-without-companion",
  severity: "advice",
  title: "On domain-joined devices, a device tunnel goes with the user tunnel",
  why:
    "A user tunnel connects after sign-in. Without a tunnel before it, nobody can sign in to such a device for the first " +
    "time away from the office, and an expired password cannot be changed there.",
  source: [sources.hicksBlog, sources.deviceTunnel],
  context: ["join"],
  good: [
    { xml: USER, context: { join: "domain" }, others: [{ xml: DEVICE, name: "Contoso device" }] },
    { xml: USER, context: { join: "entra" } },
    { xml: DEVICE, context: { join: "domain" } },
    { xml: inProfile`<AlwaysOn>false</AlwaysOn>`, context: { join: "domain" } },
    USER,
  ],
  bad: [
    { xml: USER, context: { join: "domain" } },
    {
      xml: USER,
      context: { join: "hybrid" },
      others: [{ xml: USER, name: "Contoso backup" }],
      alongside: ["trig-two-active"],
    },
  ],

  check(look) {
    const { profile, others, ask, report } = look;
    if (profile.AlwaysOn !== true || mayBeForDevice(look) || ofKind("device", others).length > 0) return;
    const join = ask("join");
    if (join !== "domain" && join !== "hybrid") return;
    report(
      { path: [] },
      {
        message: "No device tunnel goes with this user tunnel, so nobody can sign in for the first time from outside.",
      },
    );
  },
});
