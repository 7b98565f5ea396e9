const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The line of scenes: shows which one is being read, and leads to those that are on the page already without leaving it. */
export function watchChapters(list) {
  const line = document.querySelector('.chapters');
  if (!line) return;

  const links = [...line.querySelectorAll('[data-chapter]')];
  const all = line.firstElementChild;
  reveal(line, line.querySelector('[aria-current]'));
  if (!all.matches('[aria-current]')) return;

  line.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const place = link === all ? document.getElementById('content') : document.getElementById(link.dataset.chapter);
    if (!place) return;
    event.preventDefault();
    place.scrollIntoView({ behavior: calm.matches ? 'auto' : 'smooth' });
    place.focus({ preventScroll: true });
  });

  let isAsked = false;
  const tell = () => {
    isAsked = false;
    const edge = line.getBoundingClientRect().bottom + innerHeight * 0.3;
    const read = links.findLast(link => document.getElementById(link.dataset.chapter)?.getBoundingClientRect().top < edge) ?? all;
    if (read.matches('[aria-current]')) return;
    line.querySelector('[aria-current]').removeAttribute('aria-current');
    read.setAttribute('aria-current', read === all ? 'page' : 'location');
    reveal(line, read);
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(tell);
  };
  addEventListener('scroll', ask, { passive: true });
  new MutationObserver(ask).observe(list, { childList: true });
}

// The line alone moves, not the page.
function reveal(line, link) {
  if (!link) return;
  const [frame, place] = [line.getBoundingClientRect(), link.getBoundingClientRect()];
  line.scrollBy({ left: place.left + place.width / 2 - frame.left - frame.width / 2, behavior: calm.matches ? 'auto' : 'smooth' });
}
