import { say } from './words.js';

// Short notes at the lower edge, read out politely. An error stays until it is dismissed or acted on.
const region = () => {
  let element = document.querySelector('.toasts');
  if (!element) {
    element = document.createElement('div');
    element.className = 'toasts';
    element.setAttribute('role', 'status');
    document.body.append(element);
  }
  return element;
};

/**
 * @param {string} text A whole sentence.
 * @param {{ bad?: boolean, action?: string, onAction?: () => void }} [options]
 */
export function toast(text, { bad = false, action, onAction } = {}) {
  const element = document.createElement('div');
  element.className = bad ? 'toast bad' : 'toast';
  element.append(Object.assign(document.createElement('span'), { textContent: text }));
  const remove = () => element.remove();
  if (action) element.append(button(action, () => { remove(); onAction?.(); }));
  else if (bad) element.append(button(say('Dismiss'), remove));
  region().append(element);
  if (!bad) setTimeout(remove, action ? 10_000 : 4_000);
  return remove;
}

function button(text, onClick) {
  const element = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  element.addEventListener('click', onClick);
  return element;
}
