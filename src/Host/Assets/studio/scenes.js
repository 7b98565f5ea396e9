import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';

const startsAfter = 4;
const edge = 90;
const scrollStep = 14;

/** Scenes are dragged to another place by their grips, and saved there at once. Their buttons do the same, with keys and without a script. */
export function arrangeScenes(list) {
  const says = list.querySelector('[data-says]');
  let saving = Promise.resolve();
  let drag = null;
  list.classList.add('arranges');

  const scenes = () => [...list.querySelectorAll('[data-scene]')];

  // One after the other, as each one counts on those before.
  function put(scene, target, isBehind) {
    if (isBehind) target.after(scene);
    else target.before(scene);
    const all = scenes();
    const at = all.indexOf(scene);
    const fields = { 'Form.SceneId': scene.dataset.scene, before: all[at + 1]?.dataset.scene ?? '' };
    saving = saving.then(() => send(list.dataset.scenes, fields))
      .catch(error => toast(error.message, { bad: true, action: 'Reload', onAction: () => location.reload() }));
    says.textContent = `${scene.dataset.name} is number ${at + 1} of ${all.length}.`;
    all.forEach((one, index) => aimButtons(one, index, all));
  }

  // Up and down lead elsewhere from where a scene is now.
  function aimButtons(scene, index, all) {
    const [up, down] = scene.querySelectorAll('[data-place] button');
    if (!up) return;
    [up.value, up.disabled] = [all[index - 1]?.dataset.scene ?? '', index === 0];
    [down.value, down.disabled] = [all[index + 2]?.dataset.scene ?? '', index === all.length - 1];
  }

  list.addEventListener('pointerdown', event => {
    const grip = event.target.closest('[data-grip]');
    if (!grip || event.button !== 0) return;
    event.preventDefault(); // selects no text
    grip.setPointerCapture(event.pointerId);
    drag = { x: event.clientX, y: event.clientY, scene: grip.closest('[data-scene]'), isOn: false, target: null, isBehind: false };
  });

  list.addEventListener('pointermove', event => {
    if (!drag) return;
    if (!drag.isOn && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < startsAfter) return;
    if (!drag.isOn) begin();
    [drag.x, drag.y] = [event.clientX, event.clientY];
    aim();
  });

  list.addEventListener('pointerup', () => {
    const { isOn, scene, target, isBehind } = drag ?? {};
    end();
    if (isOn && target) put(scene, target, isBehind);
  });
  list.addEventListener('pointercancel', end);
  addEventListener('keydown', event => { if (drag?.isOn && event.key === 'Escape') end(); });

  function begin() {
    drag.isOn = true;
    list.classList.add('arranging');
    drag.scene.classList.add('moving');
    requestAnimationFrame(scroll);
  }

  // Before or behind the scene under the pointer, wherever that is beside it.
  function aim() {
    mark(false);
    const others = scenes().filter(one => one !== drag.scene);
    const below = others.find(one => middleOf(one) > drag.y);
    [drag.target, drag.isBehind] = below ? [below, false] : [others.at(-1) ?? null, true];
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
    const { scene, isOn } = drag;
    scene.classList.remove('moving');
    list.classList.remove('arranging');
    drag = null;
    // All of them are large again, and it is elsewhere.
    if (isOn) requestAnimationFrame(() => scene.scrollIntoView({ block: 'nearest' }));
  }
}

function middleOf(scene) {
  const { top, height } = scene.getBoundingClientRect();
  return top + height / 2;
}
