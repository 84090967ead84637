import { expect, test } from "vitest";
import { createProfileStore } from "../store/store.ts";
import { textTitle } from "./useTextTitle.ts";

const HOST_CONFIG = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>';

test.each([
  ["<VPNProfile/>", "ProfileXML"],
  [HOST_CONFIG, "EAP configuration"],
  [
    `<LANProfile xmlns="http://www.microsoft.com/networking/LAN/profile/v1">${HOST_CONFIG}</LANProfile>`,
    "802.1X profile",
  ],
  ["<VPNProfile>", "ProfileXML"],
  ["<html/>", "ProfileXML"],
])("%s is called by what it is", (text, title) => {
  const store = createProfileStore({ now: () => 0, newId: () => "p" });
  store.openText(text);
  expect(textTitle(store.getState())).toBe(title);
});
