// Filters take effect when they are chosen.
for (const form of document.querySelectorAll('form[data-auto]'))
  form.addEventListener('change', () => form.requestSubmit());

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || event.submitter?.formTarget) return; // what goes into a frame leaves the page here
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});
