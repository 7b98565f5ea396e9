// A gallery's watermark as visitors would see it, while its form is filled in.
const pause = 300;

export function watchWatermark(form) {
  const image = form.querySelector('[data-look]');
  const kind = form.elements['Watermark.Watermark'];
  const text = form.elements['Watermark.WatermarkText'].closest('.field');
  const rest = form.querySelector('.fields-2');
  const arrange = () => {
    text.hidden = kind.value !== 'Text';
    rest.hidden = kind.value === 'None';
  };
  kind.addEventListener('change', arrange);
  arrange();
  if (!image) return;

  const note = form.querySelector('[data-look-note]');
  const usual = note.textContent;
  let waiting;
  form.querySelector('[data-look-button]').hidden = true;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(form, image, note, usual), pause);
  });
}

async function show(form, image, note, usual) {
  const fields = [...new FormData(form)].filter(([name]) => name.startsWith('Watermark.'));
  const address = `${form.dataset.watermark}?${new URLSearchParams(fields)}`;
  image.dataset.wanted = address;
  const answer = await fetch(address).catch(() => null);
  // Somebody typed on meanwhile.
  if (image.dataset.wanted !== address) return;

  if (answer?.ok) {
    const before = image.src;
    image.src = URL.createObjectURL(await answer.blob());
    if (before.startsWith('blob:')) URL.revokeObjectURL(before);
  }
  image.classList.toggle('stale', !answer?.ok);
  note.textContent = answer?.ok ? usual : answer?.status === 422 ? await answer.text() : 'It can’t be shown at the moment.';
}
