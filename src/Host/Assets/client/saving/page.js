import { SavingPage } from './saving-page.js';
import { canSave } from './ways.js';

/** The page for saving, on phones that can; elsewhere it stays a page of links. */
export function openSaving(main) {
  growOnDemand(main);
  if (canSave() && main.querySelector('[data-now]')) new SavingPage(main).start();
}

// Further tiles come in place.
function growOnDemand(main) {
  main.addEventListener('click', async event => {
    const further = event.target.closest('.saving-grid .further > a');
    if (!further) return;
    event.preventDefault();
    try {
      const response = await fetch(`${further.href}&fragment=true`);
      if (!response.ok) throw new Error(response.statusText);
      const template = document.createElement('template');
      template.innerHTML = await response.text();
      const first = template.content.querySelector('a');
      further.parentElement.replaceWith(template.content);
      first?.focus();
      main.dispatchEvent(new CustomEvent('grown'));
    } catch {
      location.assign(further.href);
    }
  });
}
