/**
 * Builds what runs: `--mode page` the researcher's page, `--mode workbench` the programs that
 * touch the machine (desktop main, loopback, command line, import worker), `--mode preload` the
 * one script between page and desktop main.
 */

import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { quickenEngine, withoutCanvas } from './electron/importers/pdf/quicken-engine.ts';
import { type DetectorData, detectorOf } from './electron/workers/detector-of.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const page: UserConfig = {
  root: at('renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('dist/page'),
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      output: {
        // zod looks once whether it may compile code from text; the page's policy forbids it and
        // would report the attempt. This tells zod before any module of it runs.
        banner: 'globalThis.__zod_globalConfig ??= { jitless: true };',
      },
    },
  },
};

const quickerPdf: Plugin = {
  name: 'quicker-pdf',
  transform: (source, id) => {
    if (id.endsWith('/pdf.mjs')) return { code: withoutCanvas(source), map: null };
    return id.endsWith('/pdf.worker.mjs')
      ? { code: quickenEngine(source, at('electron/importers/pdf')), map: null }
      : null;
  },
};

const detectorOfOurLanguages: Plugin = {
  name: 'detector-of-our-languages',
  async load(id) {
    if (!/eld\/src\/ngrams\/\w+\.js$/.test(id)) return null;
    const { ngramsData } = (await import(pathToFileURL(id).href)) as { ngramsData: DetectorData };
    const data = detectorOf(ngramsData, new Set(readdirSync(at('resources/languages'))));
    // Text is read several times faster as data than as code.
    return `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
  },
};

/** Everything is bundled but what cannot be: the native driver and Electron. */
const workbench: UserConfig = {
  plugins: [quickerPdf, detectorOfOurLanguages],
  ssr: { noExternal: true, external: ['electron', 'sqlite3'] },
  build: {
    ssr: true,
    outDir: at('dist/electron'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: {
        desktop: at('electron/hosts/desktop/main.ts'),
        loopback: at('electron/hosts/loopback/main.ts'),
        cli: at('electron/hosts/cli/main.ts'),
        worker: at('electron/workers/worker.ts'),
      },
      external: ['electron', 'sqlite3'],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

const preload: UserConfig = {
  build: {
    ssr: true,
    outDir: at('dist/preload'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { preload: at('electron/hosts/desktop/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};

const targets: Record<string, UserConfig> = { page, workbench, preload };

export default defineConfig(({ mode }) => targets[mode] ?? page);
