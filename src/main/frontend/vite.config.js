import { defineConfig } from 'vite'
import { licences } from './licences.js'

// Output names are stable: the server adds the hash of the content to the address (spring.web.resources.chain).
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [licences()],
  build: {
    outDir: process.env.ASSETS_DIR ?? '../../../target/classes/static/assets',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { eval: false }, // in a JSON fallback of Yasqe's that no browser of today reaches
      input: { app: 'src/app.js', 'sparql-editor': 'src/sparql-editor.js' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]'
      }
    }
  }
})
