import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { profileWithRoutes } from "../profiles.ts";

function Form() {
  const [servers, setServers] = useState("vpn.example.com");
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void import("./codeMirrorEditor.ts").then(({ mountEditor }) => {
      if (host.current !== null) mountEditor(host.current, profileWithRoutes(10));
    });
  }, []);
  return (
    <main>
      <h1>Servers</h1>
      <input aria-label="Servers" value={servers} onChange={(event) => setServers(event.target.value)} />
      <div ref={host} />
    </main>
  );
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Form />);
