import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/compress.mjs';

const server = process.env.COMANDA_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), compress()],
  resolve: {
    // The form editor brings one of its own, and two do not know of each other's parts.
    dedupe: ['preact'],
    alias: { '~': new URL('./src', import.meta.url).pathname },
  },
  build: {
    outDir: process.env.COMANDA_WEB_TARGET ?? 'dist',
    emptyOutDir: true,
    // A data: address would not be allowed for a script, and small files are compressed anyhow.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    target: 'es2022',
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
