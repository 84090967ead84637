import { useMemo, useState } from "react";
import { useCertificates } from "../../react/useCertificates.ts";
import { PanelPage } from "../../ui/PanelPage.tsx";
import { atHand } from "./atHand.ts";
import { CertificateList } from "./CertificateList.tsx";
import { CertificateView } from "./CertificateView.tsx";
import { DropArea } from "./DropArea.tsx";
import { WhereFrom } from "./WhereFrom.tsx";

export function CertificatesPanel() {
  const { certificates, selected } = useCertificates();
  const all = useMemo(() => atHand(certificates), [certificates]);
  const [now] = useState(() => new Date());
  const shown = all.find(({ certificate }) => certificate.sha256 === selected);
  return (
    <PanelPage
      title="Certificates"
      intro="Certificates are read in this browser and kept in memory until the page is closed. They are not saved with the profile; only what you put in is."
    >
      <DropArea />
      {all.length === 0 ? <WhereFrom /> : <CertificateList all={all} now={now} />}
      {shown !== undefined && <CertificateView of={shown} now={now} />}
    </PanelPage>
  );
}
