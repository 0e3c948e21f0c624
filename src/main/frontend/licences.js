import { readFileSync, readdirSync } from 'node:fs'

// Comes along with the design system, but nothing of it (the city's logo, typeface, icons) goes into a bundle.
const unused = 'node_modules/@amsterdam/design-system-assets'

/** Vite plugin: writes down, beside the bundles, under which licence each package in them comes. */
export const licences = () => ({
  name: 'licences',
  generateBundle() {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const bundled = Object.entries(packages)
      .filter(([path, entry]) => path && path !== unused && !entry.dev && !entry.optional)
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: 'Software in these files that others wrote, and its licences.\n\n' + bundled.map(notice).join('\n\n')
    })
  }
})

function notice([path, { version, license }]) {
  const files = readdirSync(path).filter(name => /^(licen[cs]e|notice|copying)/i.test(name))
  const texts = files.map(name => readFileSync(`${path}/${name}`, 'utf8').trim())
  return [`== ${path.replace(/^.*node_modules\//, '')} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n')
}
