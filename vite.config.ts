import { chmodSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { crx } from '@crxjs/vite-plugin';
import type { BuildOptions, Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

/** What each browser's manifest has beside the one they share. */
const perBrowser = {
  chromium: { minimum_chrome_version: '120' },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'why-denied@why-denied.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** One mode per product: `chromium`, `firefox`, `node` (command line and library), `page` (the panel in a tab). */
export default defineConfig(({ mode }) => {
  if (mode === 'chromium') return extension(mode);
  if (mode === 'firefox') return extension(mode);
  if (mode === 'node') return node();
  return page();
});

function extension(browser: keyof typeof perBrowser): UserConfig {
  return {
    ...web(),
    plugins: [
      withoutMarkup(),
      crx({
        manifest: { ...manifest, ...perBrowser[browser], version },
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
        contentScripts: { preambleCode: false, injectCss: false },
      }),
    ],
    build: { ...browserBuild(`dist/${browser}`), rolldownOptions: { input: { panel: 'panel.html' } } },
  };
}

function page(): UserConfig {
  return { ...web(), build: browserBuild('dist/page') };
}

function web(): UserConfig {
  return {
    base: './',
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [withoutMarkup()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es', plugins: () => [withoutMarkup()] },
  };
}

function browserBuild(outDir: string): BuildOptions {
  // The preload polyfill calls fetch, which the pages' policy forbids; inlined assets would need `data:` sources.
  return { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false, assetsInlineLimit: 0 };
}

function node(): UserConfig {
  const entries = {
    'cli/main': 'src/cli/main.ts',
    'cli/worker': 'src/cli/worker.ts',
    index: 'src/index.ts',
    playwright: 'src/playwright/index.ts',
  };
  return {
    plugins: [executable('cli/main.js')],
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entries,
        external: [/^node:/, '@playwright/test', ...builtinModules],
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
      },
    },
  };
}

/** Preact can set markup; nothing here asks it to, and what is shipped cannot: markup would be shown as text. */
function withoutMarkup(): Plugin {
  return {
    name: 'why-denied:without-markup',
    transform(code, id) {
      if (!id.includes('/preact/dist/')) return undefined;
      const [before, ...rest] = code.split('.innerHTML=');
      if (id.endsWith('/preact.mjs') && rest.length !== 1) this.error('Preact sets markup in another way now.');
      return [before, ...rest].join('.textContent=');
    },
  };
}

function executable(fileName: string): Plugin {
  return {
    name: 'why-denied:executable',
    generateBundle(_options, bundle) {
      const chunk = bundle[fileName];
      if (chunk?.type !== 'chunk' || chunk.code.startsWith('#!')) return;
      chunk.code = `#!/usr/bin/env node\n${chunk.code}`;
    },
    writeBundle(options, bundle) {
      if (bundle[fileName]) chmodSync(`${options.dir}/${fileName}`, 0o755);
    },
  };
}
