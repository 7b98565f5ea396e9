import { say, sayCount } from '../shared/words.js';

/**
 * The sheet "Add to a collection": a box for each of the visitor's lists, and a new one. Everything is saved at once.
 * @param {{ favorites: object, collections: object, path: string }} lists
 * @param {string[]} ids The photos it is about.
 * @param {HTMLElement} [place] Where it stands in the page: inside of what keeps the focus.
 */
export async function openSheet({ favorites, collections, path }, ids, place = document.body) {
  const title = ids.length === 1 ? say('Add to a collection') : sayCount(ids.length, 'Add {0} photo to a collection', 'Add {0} photos to a collection');
  const dialog = element('dialog', { className: 'sheet' });
  dialog.setAttribute('aria-label', title);
  const close = element('button', { type: 'button', className: 'button quiet', textContent: say('Done') });
  close.addEventListener('click', () => dialog.close());
  const rows = element('ul', { className: 'sheet-lists' });
  rows.setAttribute('role', 'list');
  const note = element('p', { className: 'sheet-note' });
  note.setAttribute('role', 'alert');
  const form = newList(name => {
    note.textContent = collections.isKnown ? collections.create(name, ids) ?? '' : say('Your collections could not be loaded. Please check your connection.');
    return note.textContent === '';
  });
  const head = element('div', { className: 'sheet-head' });
  head.append(element('h2', { textContent: title }), close);
  dialog.append(head, rows, form, note, element('a', { href: `${path}/collections`, className: 'sheet-all', textContent: say('My collections') }));

  const show = () => rows.replaceChildren(
    row(say('Favorites'), holdsHearts(favorites, ids), on => favorites.put(ids, on)),
    ...collections.all.map(list => row(list.name, collections.holds(list, ids), on => collections.put(list, ids, on))));
  // A box that is being changed keeps the focus.
  const refresh = () => {
    const index = [...rows.querySelectorAll('input')].indexOf(document.activeElement);
    show();
    if (index >= 0) rows.querySelectorAll('input')[index]?.focus();
  };

  favorites.addEventListener('change', refresh);
  collections.addEventListener('change', refresh);
  dialog.addEventListener('close', () => {
    favorites.removeEventListener('change', refresh);
    collections.removeEventListener('change', refresh);
    dialog.remove();
  });
  // Keys are for the sheet alone; a click beside it closes it.
  dialog.addEventListener('keydown', event => event.stopPropagation());
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  show();
  place.append(dialog);
  dialog.showModal();
  if (!await collections.load()) note.textContent = say('Your collections could not be loaded. Please check your connection.');
  refresh();
}

function holdsHearts(favorites, ids) {
  const count = ids.filter(id => favorites.has(id)).length;
  return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
}

function row(name, holds, onChange) {
  const label = element('label', {});
  const box = element('input', { type: 'checkbox', checked: holds === 'all', indeterminate: holds === 'some' });
  box.addEventListener('change', () => onChange(box.checked));
  label.append(box, element('bdi', { textContent: name }));
  const item = element('li', {});
  item.append(label);
  return item;
}

function newList(create) {
  const form = element('form', { className: 'sheet-new' });
  const name = element('input', { className: 'input', maxLength: 60, autocomplete: 'off', dir: 'auto', placeholder: say('New collection') });
  name.setAttribute('aria-label', say('Name of the new collection'));
  form.append(name, element('button', { className: 'button', textContent: say('Create and add') }));
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (create(name.value)) name.value = '';
  });
  return form;
}

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
