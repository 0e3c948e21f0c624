// A reader's short list lives in the address of its page. This remembers the last such address while the tab is open, so that things
// can be added from any page without leaving it. Without scripts, or where storage is off, each link leads to the page of the list.
const KEY = 'tegenwicht.shortlist'
const MOST = 50

function stored () {
  try {
    return (sessionStorage.getItem(KEY) ?? '').split(',').filter(Boolean)
  } catch {
    return []
  }
}

function store (items) {
  try {
    sessionStorage.setItem(KEY, items.join(','))
    return true
  } catch {
    return false
  }
}

function lead (link, items) {
  const url = new URL(link.href)
  url.searchParams.delete('items')
  const others = url.searchParams.toString()
  link.href = url.pathname + '?items=' + items.map(encodeURI).join(',') + (others ? '&' + others : '')
}

function show () {
  const items = stored()
  for (const link of document.querySelectorAll('[data-shortlist-open]')) {
    const count = link.querySelector('[data-shortlist-count]')
    if (items.length > 0) {
      lead(link, items)
    }
    if (count) {
      count.textContent = items.length > 0 ? ` (${items.length})` : ''
    }
  }
  for (const link of document.querySelectorAll('[data-shortlist-item]')) {
    const item = link.dataset.shortlistItem
    if (items.includes(item)) {
      lead(link, items)
      link.firstElementChild.textContent = `${link.dataset.shortlistAdded} (${items.length})`
    } else {
      lead(link, [...items, item])
    }
  }
}

function add (event) {
  const link = event.target.closest?.('[data-shortlist-item]')
  const items = stored()
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || items.includes(link.dataset.shortlistItem) || items.length >= MOST) {
    return
  }
  if (store([...items, link.dataset.shortlistItem])) {
    event.preventDefault()
    show()
    spoken.textContent = link.textContent
  }
}

// On the page of the list its address is the truth; a bare address opens the list that the tab remembers.
const page = document.querySelector('[data-shortlist-given]')
if (page?.dataset.shortlistGiven === 'true') {
  store((page.dataset.shortlist ?? '').split(',').filter(Boolean))
} else if (page && stored().length > 0) {
  const url = new URL(location.href)
  url.searchParams.set('items', stored().join(','))
  location.replace(url)
}

const spoken = document.createElement('p')
spoken.className = 'ams-visually-hidden'
spoken.setAttribute('role', 'status')
document.querySelector('main')?.append(spoken)

document.addEventListener('click', add)
window.addEventListener('pageshow', show)

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print())
}
