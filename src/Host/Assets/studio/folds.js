/** What fills a phone's screen begins folded there; without a script it is open. */
export function fold(place) {
  if (!matchMedia('(max-width: 699px)').matches) return;
  for (const details of place.querySelectorAll('[data-fold]')) details.open = false;
}
