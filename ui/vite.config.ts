import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    target: "es2022",
    // The cage allows fonts as files only (font-src 'self'), and no script of its own making.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The words stand beside the rest of the content, outside this folder.
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: [".", "../src-tauri/content/words", "../src-tauri/content/body"] },
  },
  // A person types letter by letter, and a busy machine is slow: a test that hangs still ends.
  test: {
    testTimeout: 20_000,
    // All processors: left to itself, vitest keeps one free, which of two is half.
    maxWorkers: "100%",
    environment: "jsdom",
    setupFiles: "tests/setup.ts",
    include: ["tests/**/*.test.ts"],
  },
});
