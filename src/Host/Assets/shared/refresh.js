const unheard = 60; // seconds: in case a word was lost on its way

/**
 * Fetches a part of the page anew and changes it only when it says something else: when changes are heard of (see the studio's changes.js), and else
 * every few seconds while somebody looks at it, until it is settled.
 */
export function refresh(place, changes) {
  const seconds = Number(place.dataset.seconds);
  let shown = null;
  let failures = 0;
  let timer;
  let looking = false;
  let isLate = false;

  async function look() {
    clearTimeout(timer);
    if (looking) {
      isLate = true;
      return;
    }
    looking = true;
    isLate = document.visibilityState !== 'visible' || isInUse(place);
    if (!isLate) {
      try {
        show(partOf(await ask(place.dataset.refresh), place.id));
        failures = 0;
      } catch {
        failures++; // away for a moment: asked again, ever more rarely
      }
    }
    looking = false;
    if (!place.querySelector('[data-settled]')) timer = setTimeout(look, 1000 * pause());
  }

  const pause = () => (changes?.isHeard && !isLate && failures === 0 ? unheard : seconds * Math.min(2 ** failures, 24));

  function show(html) {
    if (html === null || html === shown || isInUse(place)) return;
    if (shown !== null || html.trim() !== place.innerHTML.trim()) replace(place, html);
    shown = html;
  }

  timer = setTimeout(look, 1000 * seconds);
  changes?.hear(place.dataset.kinds.split(' '), look);
  document.addEventListener('visibilitychange', () => { failures = 0; });
}

// Two parts of a page are asked for once.
const asked = new Map();

function ask(address) {
  if (!asked.has(address)) asked.set(address, answer(address).finally(() => asked.delete(address)));
  return asked.get(address);
}

async function answer(address) {
  const response = await fetch(address, { headers: { 'X-Requested-With': 'XMLHttpRequest' }, redirect: 'error' });
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

/** The answer is the part, or a page that has it; null for a page that has it no longer. */
function partOf(html, id) {
  if (!/^\s*<!doctype/i.test(html)) return html;
  return new DOMParser().parseFromString(html, 'text/html').getElementById(id)?.innerHTML ?? null;
}

// Nothing is taken from under somebody's hands: what they select, type or tick.
const isInUse = place =>
  !getSelection().isCollapsed || (place.contains(document.activeElement) && document.activeElement.matches('input, select, textarea')) ||
  [...place.querySelectorAll('input')].some(field => field.checked !== field.defaultChecked || field.value !== field.defaultValue);

function replace(place, html) {
  const next = document.createRange().createContextualFragment(html);
  const focused = place.contains(document.activeElement) ? twins(place, next, document.activeElement.localName).find(([old]) => old === document.activeElement)?.[1] : null;
  for (const [old, now] of twins(place, next, 'details')) now.open = old.open;
  const scrolled = twins(place, next, '.scroll-x').map(([old, now]) => [now, old.scrollLeft]);
  place.replaceChildren(next);
  for (const [now, left] of scrolled) now.scrollLeft = left;
  focused?.focus({ preventScroll: true });
}

/** What is the same thing before and after, by its words without the numbers in them, the first with the first. */
function twins(before, after, selector) {
  const rest = [...after.querySelectorAll(selector)];
  return [...before.querySelectorAll(selector)].flatMap(old => {
    const index = rest.findIndex(now => nameOf(now) === nameOf(old));
    return index < 0 ? [] : [[old, ...rest.splice(index, 1)]];
  });
}

const nameOf = element => {
  const named = element.matches('details') ? element.querySelector('summary') : element;
  return (named?.getAttribute('aria-label') ?? named?.getAttribute('href') ?? named?.textContent ?? '').replace(/\d+/g, '').trim();
};
