import { defineConfig, type Plugin } from 'vitest/config';
import texts from './src/texts/id.json' with { type: 'json' };

/** Fills {{key}} in index.html from the texts, so that no sentence is written in the markup. */
function textsInHtml(): Plugin {
  return {
    name: 'baileo-texts-in-html',
    transformIndexHtml: html =>
      html.replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
        if (!(key in texts)) throw new Error(`index.html asks for the unknown text ${key}`);
        return texts[key as keyof typeof texts];
      }),
  };
}

export default defineConfig({
  plugins: [textsInHtml()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    target: 'es2020',
    assetsInlineLimit: 0, // data: addresses are refused by the content security policy
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // The typeface's licence comes without an ending; with one, browsers show it instead of saving it.
        assetFileNames: ({ names }) =>
          `assets/[name]-[hash]${names.includes('LICENSE') ? '.txt' : '[extname]'}`,
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
  },
});
