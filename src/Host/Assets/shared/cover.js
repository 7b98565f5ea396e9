// A cover's point of interest, chosen on the photo itself with pointer or arrow keys; what is typed shows at once. The numbers stand in fields, so that it works without this too.
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const stride = 5;

export function designCover(form) {
  const pad = form.querySelector('[data-focus]');
  const mark = form.querySelector('[data-focus-mark]');
  const looks = form.querySelector('[data-cover-looks]');
  const across = form.querySelector('[data-across]');
  const down = form.querySelector('[data-down]');
  const within = number => Math.min(100, Math.max(0, Math.round(number) || 0));
  const show = () => {
    for (const place of [pad, looks]) {
      const others = [...place.classList].filter(name => !/^f[xy]\d+$/.test(name));
      place.className = [...others, `fx${within(across.value)}`, `fy${within(down.value)}`].join(' ');
    }
    for (const title of looks.querySelectorAll('[data-cover-title]')) title.firstElementChild.textContent = form.querySelector('[data-title]').value.trim() || title.dataset.coverTitle;
    for (const line of looks.querySelectorAll('[data-cover-line]')) line.firstElementChild.textContent = form.querySelector('[data-line]').value.trim();
  };
  const move = (x, y) => {
    across.value = within(x);
    down.value = within(y);
    show();
  };
  const follow = event => {
    const { left, top, width, height } = pad.getBoundingClientRect();
    move((event.clientX - left) / width * 100, (event.clientY - top) / height * 100);
  };

  mark.hidden = false;
  form.querySelector('[data-cover-button]').hidden = true;
  form.addEventListener('input', show);
  pad.addEventListener('pointerdown', event => {
    if (event.button) return;
    pad.setPointerCapture(event.pointerId);
    follow(event);
    mark.focus({ preventScroll: true });
    event.preventDefault();
  });
  pad.addEventListener('pointermove', event => { if (pad.hasPointerCapture(event.pointerId)) follow(event); });
  mark.addEventListener('keydown', event => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const length = event.shiftKey ? 1 : stride;
    move(Number(across.value) + step[0] * length, Number(down.value) + step[1] * length);
  });
}
