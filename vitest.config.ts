import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify("0.0.0-test") },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    // No module keeps state that a test changes, so files may share what is loaded: that saves a third of the time.
    isolate: false,
  },
});
