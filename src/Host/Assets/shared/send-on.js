import { send } from './send.js';
import { toast } from './toast.js';
import { say } from './words.js';

/** Hands links to other programs by the sheet that phones have for it; its buttons are shown where the browser has one. */
export function watchSending() {
  if (!navigator.share) return;
  for (const button of document.querySelectorAll('[data-send-link], [data-send-new]')) {
    button.hidden = false;
    button.addEventListener('click', event => {
      event.preventDefault();
      if (button.dataset.sendLink) handAgain(button);
      else make(button);
    });
  }
}

// The link is made first; where that took the browser too long to still take it for the answer to a tap, the page with the link has a button for it.
async function make(button) {
  const { form } = button;
  const fields = new FormData(form, button);
  button.disabled = true;
  try {
    const { link, list, sent, id } = await send(form.action, fields);
    if (await hand(link, button.dataset.title)) await send(sent, { grantId: id });
    location.assign(list);
  } catch (error) {
    toast(error.message, { bad: true });
  } finally {
    button.disabled = false;
  }
}

async function handAgain({ dataset: { sendLink, title, sent, share } }) {
  if (!(await hand(sendLink, title)) || !sent) return;
  try {
    await send(sent, { grantId: share });
    location.reload();
  } catch (error) {
    toast(error.message, { bad: true });
  }
}

// Whether it went out: a sheet that is closed again has sent nothing.
async function hand(url, title) {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    if (error.name !== 'AbortError' && error.name !== 'NotAllowedError') toast(say('The link could not be handed over. Please copy it instead.'), { bad: true });
    return false;
  }
}
