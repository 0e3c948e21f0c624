// The SPARQL editor: turns <form data-sparql-editor action="/sparql"> with its <textarea name="query"> into one with
// syntax colours, completion and a result table. It talks to its own server only: no prefix.cc, no link shortener.
import Yasqe from '@zazuko/yasqe'
import Yasr from '@zazuko/yasr'
import './sparql-editor.css'
import { prefixes } from './prefixes.js'

Yasqe.forkAutocompleter('prefixes', {
  name: 'own-prefixes',
  persistenceId: null,
  get: () => Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`)
})

function editor(form) {
  const textarea = form.querySelector('textarea[name=query]')
  const place = document.createElement('div')
  const answer = document.createElement('div')
  form.after(place, answer)
  form.hidden = true

  const yasqe = new Yasqe(place, {
    value: textarea.value,
    requestConfig: { endpoint: form.action, method: 'POST' },
    autocompleters: ['own-prefixes', 'variables'],
    persistenceId: null,
    createShareableLink: null,
    resizeable: true,
    screenReaderLabel: form.querySelector('label')?.textContent
  })
  yasqe.addKeyMap({ Tab: false, 'Shift-Tab': false }) // the keyboard must be able to leave the editor
  const yasr = new Yasr(answer, { persistenceId: null, prefixes })
  yasr.on('drawn', () => nameParts(answer))
  yasqe.on('queryResponse', (_, response, duration) => yasr.setResponse(response, duration))

  // An example's link loads its query instead of leaving the page.
  for (const link of document.querySelectorAll('[data-sparql-example]')) {
    link.addEventListener('click', event => {
      event.preventDefault()
      yasqe.setValue(link.dataset.sparqlExample)
      yasqe.focus()
    })
  }
}

// What Yasr draws without a name, for those who hear the page.
function nameParts(answer) {
  answer.querySelector('select.tableSizer')?.setAttribute('aria-label', 'Page size')
  for (const title of answer.querySelectorAll('th .dt-column-title:empty')) {
    title.textContent = '#'
  }
}

document.querySelectorAll('form[data-sparql-editor]').forEach(editor)
