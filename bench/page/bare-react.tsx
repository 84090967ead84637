import { useState } from "react";
import { createRoot } from "react-dom/client";

function Form() {
  const [servers, setServers] = useState("vpn.example.com");
  return (
    <main>
      <h1>Servers</h1>
      <input aria-label="Servers" value={servers} onChange={(event) => setServers(event.target.value)} />
    </main>
  );
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Form />);
