import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';

const startsAfter = 4;
const edge = 90;
const scrollStep = 14;
const steps = { ArrowLeft: 'previous', ArrowUp: 'previous', ArrowRight: 'next', ArrowDown: 'next', Home: 'start', End: 'end' };

/** Moving photos by hand: their grip is dragged, by mouse or finger, or moved by keys. Of several that are selected, all move together. */
export function arrange(form) {
  const grid = form.querySelector('[data-grid]');
  const says = form.querySelector('[data-says]');
  let saving = Promise.resolve();
  let drag = null;
  form.classList.add('arranges');

  const tiles = () => [...grid.querySelectorAll('[data-asset]')];
  const isPicked = tile => tile.querySelector('input:checked') !== null;
  const movedWith = tile => isPicked(tile) ? tiles().filter(isPicked) : [tile];
  const isWhole = () => form.querySelector('[data-more]') === null;

  // One after the other, as each one counts on those before.
  function save(moved, place) {
    saving = saving.then(() => send(form.dataset.move, [...moved.map(tile => ['ids', tile.dataset.asset]), ...place]))
      .catch(error => toast(error.message, { bad: true, action: 'Reload', onAction: () => location.reload() }));
  }

  function put(moved, target, isBehind) {
    if (isBehind) target.after(...moved);
    else target.before(...moved);
    save(moved, [['to', isBehind ? 'behind' : 'before'], ['target', target.dataset.asset]]);
    tell(moved);
  }

  function putAtEnd(moved) {
    // What is not loaded yet stands before them.
    if (isWhole()) grid.append(...moved);
    else for (const tile of moved) tile.remove();
    save(moved, [['to', 'end']]);
    says.textContent = moved.length === 1 ? `${nameOf(moved[0])} is the last one.` : `${moved.length} photos are the last ones.`;
  }

  function tell(moved) {
    const all = tiles();
    const place = `number ${all.indexOf(moved[0]) + 1} of ${Math.max(all.length, Number(form.dataset.total)).toLocaleString()}`;
    says.textContent = moved.length === 1 ? `${nameOf(moved[0])} is ${place}.` : `${moved.length} photos, the first is ${place}.`;
  }

  function step(tile, way) {
    const moved = movedWith(tile);
    const others = tiles().filter(one => !moved.includes(one));
    if (others.length === 0) return;
    if (way === 'end') return putAtEnd(moved);
    if (way === 'start') return put(moved, others[0], false);
    const all = tiles();
    const at = way === 'previous' ? all.indexOf(moved[0]) : all.indexOf(moved.at(-1));
    const target = way === 'previous' ? all.slice(0, at).findLast(one => !moved.includes(one)) : all.slice(at).find(one => !moved.includes(one));
    if (target) put(moved, target, way === 'next');
  }

  grid.addEventListener('keydown', event => {
    const grip = event.target.closest('[data-grip]');
    const way = steps[event.key];
    if (!grip || !way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(grip.closest('[data-asset]'), way);
    if (grip.isConnected) {
      grip.focus({ preventScroll: true });
      grip.scrollIntoView({ block: 'nearest' });
    } else tiles().at(-1)?.querySelector('[data-grip]')?.focus();
  });

  grid.addEventListener('pointerdown', event => {
    const grip = event.target.closest('[data-grip]');
    if (!grip || event.button !== 0) return;
    grip.setPointerCapture(event.pointerId);
    drag = { grip, x: event.clientX, y: event.clientY, moved: movedWith(grip.closest('[data-asset]')), isOn: false, target: null, isBehind: false };
  });

  grid.addEventListener('pointermove', event => {
    if (!drag) return;
    if (!drag.isOn && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < startsAfter) return;
    if (!drag.isOn) begin();
    [drag.x, drag.y] = [event.clientX, event.clientY];
    aim();
  });

  grid.addEventListener('pointerup', () => {
    const { isOn, moved, target, isBehind } = drag ?? {};
    end();
    if (isOn && target) put(moved, target, isBehind);
  });
  grid.addEventListener('pointercancel', end);
  addEventListener('keydown', event => { if (drag?.isOn && event.key === 'Escape') end(); });

  function begin() {
    drag.isOn = true;
    form.classList.add('arranging');
    for (const tile of drag.moved) tile.classList.add('moving');
    requestAnimationFrame(scroll);
  }

  // Before or behind the photo under the pointer.
  function aim() {
    mark(false);
    const tile = document.elementFromPoint(drag.x, drag.y)?.closest('[data-asset]');
    if (!tile || !grid.contains(tile) || drag.moved.includes(tile)) drag.target = null;
    else {
      const { left, width } = tile.getBoundingClientRect();
      [drag.target, drag.isBehind] = [tile, drag.x > left + width / 2];
    }
    mark(true);
  }

  function mark(isOn) {
    drag.target?.classList.toggle(drag.isBehind ? 'drop-behind' : 'drop-before', isOn);
  }

  function scroll() {
    if (!drag?.isOn) return;
    const way = drag.y < edge ? -1 : drag.y > innerHeight - edge ? 1 : 0;
    if (way !== 0) {
      scrollBy(0, way * scrollStep);
      aim();
    }
    requestAnimationFrame(scroll);
  }

  function end() {
    if (!drag) return;
    mark(false);
    for (const tile of drag.moved) tile.classList.remove('moving');
    form.classList.remove('arranging');
    drag = null;
  }
}

const nameOf = tile => tile.querySelector('.asset-name').textContent;
