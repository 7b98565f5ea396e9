// How the brand would look, while its form is filled in. The server decides what is used of a color: it comes back as a piece of page with its style sheet.
const pause = 250;
const color = /^#[0-9a-f]{6}$/i;

export function watchBrand(form) {
  const typed = form.elements['Form.Accent'];
  const picker = form.querySelector('[data-picker]');
  picker.hidden = false;
  picker.addEventListener('input', () => { typed.value = picker.value; });
  let waiting;
  form.addEventListener('input', event => {
    if (event.target === typed && color.test(typed.value)) picker.value = typed.value;
    if (event.target.type === 'file') return showFile(event.target);
    clearTimeout(waiting);
    waiting = setTimeout(() => show(form), pause);
  });
}

async function show(form) {
  const fields = [...new FormData(form)].filter(([name]) => ['Form.Accent', 'Form.Paper', 'Form.Type'].includes(name));
  const address = `${form.dataset.brand}?${new URLSearchParams([...fields, ['handler', 'trial']])}`;
  form.dataset.wanted = address;
  const answer = await fetch(address).catch(() => null);
  const text = answer?.ok ? await answer.text() : null;
  // Somebody typed on meanwhile, or there is no way to the studio at the moment: what was seen before stays.
  if (text === null || form.dataset.wanted !== address) return;

  const place = form.querySelector('[data-look]');
  const piece = document.createElement('template');
  piece.innerHTML = text;
  const next = piece.content.querySelector('[data-look]');
  // In its own colors from the first moment on.
  const sheet = next.querySelector('link');
  await new Promise(done => {
    sheet.addEventListener('load', done);
    sheet.addEventListener('error', done);
    place.prepend(sheet);
  });
  if (!place.isConnected) return;
  next.prepend(sheet);
  place.replaceWith(next);
}

// A picture that is chosen and not sent yet.
function showFile(input) {
  const [file] = input.files;
  if (!file?.type.startsWith('image/')) return;

  const face = input.closest('.brand-picture').querySelector('[data-face]');
  const image = new Image();
  image.alt = '';
  image.src = URL.createObjectURL(file);
  face.replaceChildren(image);
  face.hidden = false;
}
