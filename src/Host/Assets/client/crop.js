import { say } from '../shared/words.js';

const whole = 10000;
const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** A frame over a photo that is moved with a finger, the mouse or the arrow keys, and made smaller at its corner or with plus and minus. */
export function placeCrop(form) {
  const stage = form.querySelector('.crop-stage');
  const fields = Object.fromEntries(['x', 'y', 'width', 'height'].map(name => [name, form.elements[name]]));
  const shapes = form.dataset.shapes.split(' ').map(shape => shape.split(':').map(Number));
  const crop = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, Number(field.value)]));
  let shape = shapes.findIndex(([width, height]) => Math.abs(crop.width / crop.height / (width / height) - 1) < 0.02);
  if (shape < 0) shape = 0;

  const frame = element('div', { className: 'crop-frame', tabIndex: 0 });
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', say('The part that is printed. Move it with the arrow keys, make it larger or smaller with plus and minus.'));
  const corner = element('span', { className: 'crop-corner' });
  frame.append(corner);
  stage.append(frame);

  const show = () => {
    for (const name in fields) fields[name].value = Math.round(crop[name]);
    frame.style.setProperty('--x', crop.x / whole);
    frame.style.setProperty('--y', crop.y / whole);
    frame.style.setProperty('--w', crop.width / whole);
    frame.style.setProperty('--h', crop.height / whole);
    sharpness(form, crop);
  };
  const move = (x, y) => {
    crop.x = clamp(x, 0, whole - crop.width);
    crop.y = clamp(y, 0, whole - crop.height);
    show();
  };
  // Around its middle, never beyond the photo, and never so small that it can't be seen.
  const size = (part, keep = 0.5) => {
    const [width, height] = shapes[shape];
    const scale = clamp(part, 0.1, 1);
    const [w, h] = [width * scale, height * scale];
    [crop.x, crop.y] = [crop.x + (crop.width - w) * keep, crop.y + (crop.height - h) * keep];
    [crop.width, crop.height] = [w, h];
    move(crop.x, crop.y);
  };
  const part = () => crop.width / shapes[shape][0];

  frame.addEventListener('keydown', event => {
    const step = event.shiftKey ? 500 : 100;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (moves) move(crop.x + moves[0], crop.y + moves[1]);
    else if (event.key === '+' || event.key === '=') size(part() * 1.05);
    else if (event.key === '-') size(part() / 1.05);
    else return;
    event.preventDefault();
  });
  frame.addEventListener('pointerdown', event => {
    event.preventDefault();
    frame.focus();
    frame.setPointerCapture(event.pointerId);
    const { width, height } = stage.getBoundingClientRect();
    const from = { ...crop, px: event.clientX, py: event.clientY, part: part() };
    const sizes = event.target === corner;
    const drag = now => {
      const [dx, dy] = [(now.clientX - from.px) / width * whole, (now.clientY - from.py) / height * whole];
      if (sizes) size(Math.min((from.width + dx) / shapes[shape][0], (whole - crop.x) / shapes[shape][0], (whole - crop.y) / shapes[shape][1]), 0);
      else move(from.x + dx, from.y + dy);
    };
    const end = () => {
      frame.removeEventListener('pointermove', drag);
      frame.removeEventListener('pointerup', end);
      frame.removeEventListener('pointercancel', end);
    };
    frame.addEventListener('pointermove', drag);
    frame.addEventListener('pointerup', end);
    frame.addEventListener('pointercancel', end);
  });
  form.querySelector('[data-turn]').addEventListener('click', () => {
    const before = part();
    shape = 1 - shape;
    size(before);
  });
  show();
}

// As the server reckons: pixels an inch along the long side.
function sharpness(form, { width, height }) {
  const { long, photoWidth, photoHeight } = form.dataset;
  const dpi = Math.max(width * photoWidth, height * photoHeight) / whole / (long / 254);
  const line = form.querySelector('[data-sharpness]');
  line.classList.toggle('bad-text', dpi < 100);
  line.classList.toggle('warn-text', dpi >= 100 && dpi < 150);
  const words = dpi < 100 ? say('Too small for this size: the print will be blurred.') : dpi < 150 ? say('Not quite sharp at this size.') : say('Sharp at this size.');
  if (line.textContent !== words) line.textContent = words;
}
