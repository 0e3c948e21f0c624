// Suggestions while typing: turns <input data-suggest> into one that shows names that begin like what was typed. Without this file the form works as it is.
import accessibleAutocomplete from 'accessible-autocomplete'

const PAUSE = 150

const words = {
  nl: { none: 'Geen voorstellen', short: 'Typ verder voor voorstellen', results: (n, selected) => `${n} ${n === 1 ? 'voorstel' : 'voorstellen'}. ${selected}`, hint: 'Met de pijltjes kiest u een voorstel, met Enter opent u het.' },
  en: { none: 'No suggestions', short: 'Type on for suggestions', results: (n, selected) => `${n} ${n === 1 ? 'suggestion' : 'suggestions'}. ${selected}`, hint: 'Choose a suggestion with the arrows, open it with Enter.' }
}

const escaped = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

function suggestions () {
  let waiting
  let latest = 0
  return (typed, show) => {
    clearTimeout(waiting)
    const asked = ++latest
    waiting = setTimeout(async () => {
      try {
        const answer = await fetch(`/v1/suggestions?q=${encodeURIComponent(typed)}`, { headers: { 'Accept-Language': document.documentElement.lang } })
        const found = answer.ok ? (await answer.json()).items : []
        if (asked === latest) show(found)
      } catch {
        show([])
      }
    }, PAUSE)
  }
}

function address (suggestion) {
  const language = new URLSearchParams(location.search).get('lang')
  return `/doc/${suggestion.type}/${suggestion.id}${language ? `?lang=${language}` : ''}`
}

for (const input of document.querySelectorAll('input[data-suggest]')) {
  const say = words[document.documentElement.lang] ?? words.nl
  const place = document.createElement('div')
  place.className = 'tw-suggest'
  const { id, name, value, placeholder, form } = input
  input.replaceWith(place)
  accessibleAutocomplete({
    element: place,
    id,
    name,
    defaultValue: value,
    placeholder,
    minLength: 2,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    displayMenu: 'overlay',
    inputClasses: 'ams-text-input',
    source: suggestions(),
    templates: {
      inputValue: suggestion => suggestion?.text ?? '',
      suggestion: suggestion => typeof suggestion === 'string' ? escaped(suggestion) : `${escaped(suggestion.text)} <span class="tw-suggest__type">${escaped(form.dataset[suggestion.type] ?? '')}</span>`
    },
    onConfirm: suggestion => { if (suggestion?.id) location.assign(address(suggestion)) },
    tNoResults: () => say.none,
    tStatusQueryTooShort: () => say.short,
    tStatusNoResults: () => say.none,
    tStatusSelectedOption: (option, length, index) => `${option} (${index + 1}/${length})`,
    tStatusResults: say.results,
    tAssistiveHint: () => say.hint
  })
  // Enter without a chosen suggestion asks what was typed; the menu would keep it to itself.
  place.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !place.querySelector('[aria-selected="true"]')) {
      event.stopPropagation()
      event.preventDefault()
      form.requestSubmit()
    }
  }, true)
}
