import { hiding } from './hiding.js';
import { openSheet } from './sheet.js';
import { placeOf } from './mirror.js';
import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';
import { figure, say, sayCount } from '../shared/words.js';

const drawings = {
  heart: 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.3a4.3 4.3 0 0 1 7.5 2.5C19.5 15.4 12 20 12 20Z',
  collect: 'M4 8h11.5v12H4zM8 8V4h12v11.5h-4.5M9.75 11v6m-3-3h6',
  note: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20Zm9.5-13 3.5 3.5',
  download: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14',
  hide: 'M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6.3 7.7A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-1M10 10a3 3 0 0 0 4 4',
  share: 'M12 14.5v-11m0 0L8.5 7M12 3.5 15.5 7M7.5 10.5h-2v9.5h13v-9.5h-2',
  cart: 'M6 8h12.5l-1 11.5H7L6 8Zm3 2.5V7a3.2 3.2 0 0 1 6.4 0v3.5',
};

// Of photos all sizes are made; a video may leave as its original, or not yet.
const sizes = {
  original: { made: say('Original') },
  'high-res': { made: say('High resolution'), original: say('High resolution (original)') },
  'web-size': { made: say('Web size'), original: say('Web size (original)'), awaited: say('Web size (being prepared)') },
};
const stateOf = ({ type, webSize }, size) =>
  type !== 'video' || size === 'original' ? 'made' : size === 'high-res' ? 'original' : webSize;
// What was chosen stays until the page is left.
let size = null;

/** Caption, favorite, collections, download and buy for the photo that is shown: under the thumb on a phone. */
export function actionsOf(box, grid, lists) {
  const favorites = lists?.favorites;
  const { download, price, sells, asks } = grid.list.dataset;
  const inCart = new Set(grid.list.dataset.cart.split(' ').filter(Boolean));
  const shown = () => box.currSlide.data;
  // Known before they are wanted, in case the line breaks.
  lists?.collections.load();

  const caption = element('p', { className: 'shown-caption' });
  caption.setAttribute('aria-live', 'polite');
  const actions = element('div', { className: 'shown-actions' });
  const collect = lists && action('button', 'collect', say('Collect'), () => openSheet(lists, [shown().id], box.element));
  const heart = lists && action('button', 'heart', say('Favorite'), () => favorites.toggle(shown().id));
  const offered = download.split(' ').filter(Boolean);
  if (!offered.includes(size)) [size] = offered;
  const file = size && action('a', 'download', say('Download'));
  const choice = size && (offered.length > 1 ? sizeChoice(offered, () => update()) : element('span', { className: 'shown-size' }));
  // May have changed since the light box was opened.
  const isOffered = () => grid.list.dataset.download.split(' ').includes(size);
  const share = lists && action('a', 'share', say('Share'));
  // A page of its own, which leads back to the photo.
  const note = lists && grid.list.dataset.notes && action('a', 'note', say('Note'));
  // Where more than files is sold, a page shows what; it leads back to the photo.
  const buy = sells && (price ? action('button', 'cart', '', () => add(shown())) : action('a', 'cart', say('Buy')));
  const hide = hiding(box, grid, onClick => action('button', 'hide', '', onClick));
  actions.append(...[heart, collect, note, file, choice, share, buy, hide].filter(Boolean));
  // What a download takes of the free ones is said on a page of its own, which asks for the size, too.
  if (asks && choice) choice.hidden = true;
  if (file && !asks) box.on('afterInit', () => import('./saving/one.js').then(({ saveInPlace }) => saveInPlace(box, file, grid)));

  const update = () => {
    const { id, name, caption: words, isFeatured } = shown();
    const place = `${figure(grid.before + placeOf(box))} / ${figure(Math.max(grid.total, box.getNumItems()))}`;
    caption.replaceChildren(element('span', { textContent: place }), ...(words ? [element('bdi', { className: 'shown-words', textContent: words })] : []), element('bdi', { textContent: name }), ...(isFeatured ? [element('span', { textContent: say('Featured video') })] : []));
    if (heart) {
      heart.setAttribute('aria-pressed', String(favorites.has(id)));
      heart.setAttribute('aria-label', say('Favorite {0}', name));
      heart.title = say('Favorite (F)');
    }
    if (collect) {
      collect.setAttribute('aria-label', say('Collect {0}', name));
      collect.title = say('Collect (C)');
    }
    if (note) {
      note.href = `${grid.path}/note?asset=${id}`;
      note.setAttribute('aria-label', say('Note on {0}', name));
    }
    if (file) {
      const state = stateOf(shown(), size);
      file.hidden = state === 'awaited' || !isOffered();
      if (choice.options) choice.hidden = file.hidden;
      for (const option of choice.options ?? []) option.textContent = sizes[option.value][stateOf(shown(), option.value)];
      if (!asks && !choice.options) [choice.textContent, choice.hidden] = [sizes[size][state], state === 'made'];
      file.href = asks ? `${grid.path}/download?asset=${id}` : `${grid.path}/photo/${id}/${size}`;
      if (!('saves' in file.dataset)) file.setAttribute('aria-label', say('Download {0}', name));
    }
    if (share) {
      share.hidden = !grid.list.dataset.offers.split(' ').includes('share');
      share.href = `${grid.path}/share?asset=${id}`;
      share.setAttribute('aria-label', say('Share {0}', name));
    }
    if (buy) {
      buy.hidden = shown().type === 'video';
      if (!price) {
        buy.href = `${grid.path}/shop?photo=${id}`;
        buy.setAttribute('aria-label', say('Buy: {0}', name));
      }
    }
    if (buy && price) {
      buy.lastElementChild.textContent = inCart.has(id) ? say('In your cart') : say('Buy · {0}', price);
      buy.setAttribute('aria-label', inCart.has(id) ? say('In your cart: {0}', name) : say('Buy · {0}: {1}', price, name));
    }
  };

  async function add({ id, name }) {
    if (inCart.has(id)) return location.assign(`${grid.path}/cart`);
    try {
      await send(`${grid.path}/cart?handler=add`, { assetId: id });
      inCart.add(id);
      grid.list.dataset.cart = [...inCart].join(' ');
      countCart(inCart.size);
      update();
      toast(say('{0} is in your cart.', name), { action: say('View cart'), onAction: () => location.assign(`${grid.path}/cart`) });
    } catch (error) {
      toast(error.message, { bad: true });
    }
  }

  box.on('uiRegister', () => box.ui.registerElement({
    name: 'shown',
    className: 'shown pswp__hide-on-close',
    appendTo: 'root',
    onInit: root => root.append(caption, actions),
  }));
  box.on('change', update);
  box.on('keydown', event => {
    const { key, ctrlKey, metaKey, altKey } = event.originalEvent;
    const wanted = { f: heart, c: collect }[key.toLowerCase()];
    if (!wanted || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    wanted.click();
  });
  favorites?.addEventListener('change', update);
  grid.list.addEventListener('offers', update);
  box.on('destroy', () => {
    favorites?.removeEventListener('change', update);
    grid.list.removeEventListener('offers', update);
  });
}

function sizeChoice(offered, onChange) {
  const select = element('select', { className: 'shown-size' });
  select.setAttribute('aria-label', say('Download size'));
  select.append(...offered.map(value => element('option', { value, textContent: sizes[value].made, selected: value === size })));
  select.addEventListener('change', () => { size = select.value; onChange(); });
  // The arrow keys choose a size here and turn no page.
  select.addEventListener('keydown', event => event.stopPropagation());
  return select;
}

function countCart(number) {
  const count = document.querySelector('[data-count="cart"]');
  if (!count) return;
  count.textContent = figure(number);
  count.setAttribute('aria-label', sayCount(number, '{0} photo in the cart', '{0} photos in the cart'));
}

function action(tag, drawing, text, onClick) {
  const made = element(tag, {});
  if (tag === 'button') made.type = 'button';
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', drawings[drawing]);
  icon.append(path);
  made.append(icon, element('span', { textContent: text }));
  if (onClick) made.addEventListener('click', onClick);
  return made;
}

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
