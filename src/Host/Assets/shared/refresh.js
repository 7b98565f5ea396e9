/** Fetches a part of the page anew every few seconds while somebody looks at it, and changes it only when it says something else, until it is settled. */
export function refresh(place) {
  const seconds = Number(place.dataset.seconds);
  let shown = null;
  let failures = 0;

  async function look() {
    if (document.visibilityState === 'visible' && !place.contains(document.activeElement) && getSelection().isCollapsed) {
      try {
        const response = await fetch(place.dataset.refresh, { redirect: 'error' });
        if (!response.ok) throw new Error(response.statusText);
        show(await response.text());
        failures = 0;
      } catch {
        failures++; // away for a moment: asked again, ever more rarely
      }
    }
    if (!place.querySelector('[data-settled]')) setTimeout(look, seconds * 1000 * Math.min(2 ** failures, 24));
  }

  function show(html) {
    if (html === shown) return;
    if (shown !== null || html.trim() !== place.innerHTML.trim()) place.replaceChildren(document.createRange().createContextualFragment(html));
    shown = html;
  }

  setTimeout(look, seconds * 1000);
  document.addEventListener('visibilitychange', () => { failures = 0; });
}
