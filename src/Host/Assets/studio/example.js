// What a form would come to, in a sentence of the server's, while it is filled in.
const pause = 250;

export function watchExample(form) {
  const place = form.querySelector('[data-example-words]');
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(form, place), pause);
  });
}

async function show(form, place) {
  const fields = [...new FormData(form)].filter(([name]) => name !== '__RequestVerificationToken');
  const address = `${form.dataset.example}&${new URLSearchParams(fields)}`;
  form.dataset.wanted = address;
  const answer = await fetch(address).catch(() => null);
  const words = answer?.ok ? await answer.text() : null;
  // Somebody typed on meanwhile, or there is no way to the studio at the moment: what was seen before stays.
  if (words !== null && form.dataset.wanted === address) place.textContent = words;
}
