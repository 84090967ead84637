import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import ButtonBase from "@mui/material/ButtonBase";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useRef } from "react";
import type { Certificate } from "../../core/certificates/certificate.ts";
import type { Role } from "../../core/certificates/role.ts";
import { useCertificateStore, useCertificates } from "../../react/useCertificates.ts";
import { useStore } from "../../react/storeContext.ts";
import { DeleteIcon } from "../../ui/icons.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import type { CertificateAtHand } from "./atHand.ts";
import { keyWords } from "./keyWords.ts";
import { nameOf } from "./nameOf.ts";
import { RoleTag } from "./RoleTag.tsx";
import { type Validity, validityOf } from "./validity.ts";

interface Props {
  readonly all: readonly CertificateAtHand[];
  readonly now: Date;
}

/** The certificates at hand, one of them shown below. */
export function CertificateList({ all, now }: Props) {
  const { selected } = useCertificates();
  const held = useCertificateStore();
  const store = useStore();
  const list = useRef<HTMLUListElement>(null);
  const remove = (certificate: Certificate): void => {
    held.remove(certificate.sha256);
    store.announce(`Removed ${nameOf(certificate)}`);
    if (all.length > 1) list.current?.focus();
    else focusTitle();
  };
  const removeAll = (): void => {
    held.removeAll();
    store.announce("Removed all certificates");
    focusTitle();
  };
  return (
    <PanelSection title={all.length === 1 ? "1 certificate" : `${all.length} certificates`}>
      <Box
        component="ul"
        ref={list}
        tabIndex={-1}
        aria-label="Certificates at hand"
        sx={{
          listStyle: "none",
          m: 0,
          p: 0,
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
          outline: "none",
          // A long list scrolls by itself, so that what is shown stays near.
          maxHeight: 300,
          overflow: "auto",
        }}
      >
        {all.map(({ certificate, role }) => (
          <Row
            key={certificate.sha256}
            certificate={certificate}
            role={role.role}
            validity={validityOf(certificate, now)}
            isShown={certificate.sha256 === selected}
            show={() => held.select(certificate.sha256)}
            remove={() => remove(certificate)}
          />
        ))}
      </Box>
      {all.length > 1 && (
        <Button size="small" startIcon={<DeleteIcon />} onClick={removeAll} sx={{ mt: 0.5 }}>
          Remove all
        </Button>
      )}
    </PanelSection>
  );
}

/** The list goes with its last row, and the focus must stay somewhere. */
function focusTitle(): void {
  document.querySelector<HTMLElement>("[data-panel-title]")?.focus();
}

interface RowProps {
  readonly certificate: Certificate;
  readonly role: Role;
  readonly validity: Validity;
  readonly isShown: boolean;
  readonly show: () => void;
  readonly remove: () => void;
}

function Row({ certificate, role, validity, isShown, show, remove }: RowProps) {
  const name = nameOf(certificate);
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        alignItems: "center",
        "& + &": { borderTop: 1, borderColor: "divider" },
        ...(isShown && {
          bgcolor: "action.selected",
          "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: -2 },
        }),
      }}
    >
      <ButtonBase
        aria-current={isShown}
        onClick={show}
        sx={{ flex: 1, minWidth: 0, px: 1.5, py: 0.75, display: "block", textAlign: "left", borderRadius: 1 }}
      >
        <Box component="span" sx={{ display: "flex", alignItems: "center", gap: 1, flexWrap: "wrap" }}>
          <RoleTag role={role} />
          <Typography component="span" variant="body2" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
            {name}
          </Typography>
        </Box>
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: "block" }}>
          {certificate.isSelfIssued
            ? "Issued by itself"
            : `Issued by ${certificate.issuerCommonName || certificate.issuer}`}
          {" · "}
          <Box component="span" sx={VALIDITY_LOOKS[validity.state]}>
            {validity.words}
          </Box>
          {` · ${keyWords(certificate.key)}`}
        </Typography>
      </ButtonBase>
      <IconButton size="small" aria-label={`Remove ${name}`} title="Remove" onClick={remove} sx={{ mr: 0.5 }}>
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

const VALIDITY_LOOKS = {
  valid: {},
  "ends soon": { color: "warning.main", fontWeight: 600 },
  "not yet": { color: "warning.main", fontWeight: 600 },
  over: { color: "error.main", fontWeight: 600 },
} as const;
