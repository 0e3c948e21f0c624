// Every page reads well without this file: what is here only adds to it.
import './app.css'
import './suggest.js'
import './shortlist.js'

document.documentElement.classList.add('has-script')

// A form marked so asks again as soon as a choice is made, and keeps its button for who has no script.
for (const form of document.querySelectorAll('form[data-submit-on-change]')) {
  form.addEventListener('change', () => form.requestSubmit())
}
