import { toast } from './toast.js';
import { say } from './words.js';

// data-copy holds the text, data-copied what is said then unless it is a link; data-copy-from the address that knows it, and the link itself leads to where it can be read.
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy], [data-copy-from]');
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  button.closest('details')?.removeAttribute('open');
  try {
    const { text, note } = button.dataset.copy ? { text: Promise.resolve(button.dataset.copy) } : ask(button.dataset.copyFrom);
    await copyText(text);
    toast((await note) ?? button.dataset.copied ?? say('The link is copied.'));
  } catch {
    if (button.href) location.assign(button.href);
    else toast(say('This browser does not let the page copy. Please select the link and copy it by hand.'), { bad: true });
  }
});

document.addEventListener('focusin', event => {
  if (event.target.matches('[data-whole]')) event.target.select();
});

function ask(address) {
  const answer = fetch(address, { headers: { Accept: 'application/json' }, redirect: 'error' }).then(response => {
    if (!response.ok) throw new Error();
    return response.json();
  });
  return {
    text: answer.then(({ link }) => link ?? Promise.reject(new Error())),
    note: answer.then(({ open }) => open ? say('The link is copied.') : say('The link is copied. It opens once the gallery is online.')),
  };
}

/** Takes a text or the promise of one: a browser that wants to see the click at the time of writing takes the promise; the others wait for it. */
export async function copyText(text) {
  if (globalThis.ClipboardItem && navigator.clipboard?.write)
    return navigator.clipboard.write([new ClipboardItem({ 'text/plain': Promise.resolve(text).then(plain => new Blob([plain], { type: 'text/plain' })) })]);
  if (navigator.clipboard) return navigator.clipboard.writeText(await text);
  return writeByHand(await text);
}

// Browsers keep the clipboard from pages without TLS.
function writeByHand(text) {
  const field = Object.assign(document.createElement('textarea'), { value: text, className: 'out-of-sight' });
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error();
}
