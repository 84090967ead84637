import { defineArea } from "../../area.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { profileBothNativeAndPlugin } from "./profile-both-native-and-plugin.ts";
import { profileNameMismatch } from "./profile-name-mismatch.ts";
import { profileNameMissing } from "./profile-name-missing.ts";
import { profileNameSlash } from "./profile-name-slash.ts";
import { profileNameUnsafe } from "./profile-name-unsafe.ts";
import { profileNeitherNativeNorPlugin } from "./profile-neither-native-nor-plugin.ts";
import { profileReservedNode } from "./profile-reserved-node.ts";
import { profileSampleValues } from "./profile-sample-values.ts";
import { valueInvalid } from "./value-invalid.ts";
import { valueLetterCase } from "./value-letter-case.ts";
import { xmlBooleanCase } from "./xml-boolean-case.ts";
import { xmlCspNodeNameUsed } from "./xml-csp-node-name-used.ts";
import { xmlDeclarationOrBom } from "./xml-declaration-or-bom.ts";
import { xmlDuplicateSingleton } from "./xml-duplicate-singleton.ts";
import { xmlElementNameCase } from "./xml-element-name-case.ts";
import { xmlElementOrder } from "./xml-element-order.ts";
import { xmlEmptyElement } from "./xml-empty-element.ts";
import { xmlHiddenCharacters } from "./xml-hidden-characters.ts";
import { xmlMisplacedElement } from "./xml-misplaced-element.ts";
import { xmlNonAscii } from "./xml-non-ascii.ts";
import { xmlNotWellFormed } from "./xml-not-well-formed.ts";
import { xmlRootNotVpnprofile } from "./xml-root-not-vpnprofile.ts";
import { xmlStrayText } from "./xml-stray-text.ts";
import { xmlUnknownAttribute } from "./xml-unknown-attribute.ts";
import { xmlUnknownElement } from "./xml-unknown-element.ts";

/** The XML itself: form, names, order, spelling. */
export const general = defineArea({ id: "general", title: "The XML", panel: "overview" }, [
  xmlNotWellFormed,
  xmlRootNotVpnprofile,
  placeholderLeft,
  valueInvalid,
  xmlCspNodeNameUsed,
  xmlElementNameCase,
  xmlMisplacedElement,
  xmlUnknownElement,
  xmlUnknownAttribute,
  xmlBooleanCase,
  valueLetterCase,
  xmlDuplicateSingleton,
  xmlEmptyElement,
  xmlStrayText,
  xmlHiddenCharacters,
  xmlNonAscii,
  xmlDeclarationOrBom,
  xmlElementOrder,
  profileBothNativeAndPlugin,
  profileNeitherNativeNorPlugin,
  profileNameMissing,
  profileNameSlash,
  profileNameUnsafe,
  profileNameMismatch,
  profileReservedNode,
  profileSampleValues,
]);
