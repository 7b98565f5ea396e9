// The cart reckons anew as soon as the country or the way of sending changes; without a script there is a button for it.
for (const form of document.querySelectorAll('[data-reckons]')) {
  form.addEventListener('change', ({ target }) => {
    if (target.matches('[data-reckon]')) form.requestSubmit(form.querySelector('[formaction*="reckon"]'));
  });
}
for (const list of document.querySelectorAll('.picker[data-most]')) {
  const most = Number(list.dataset.most);
  const ticks = () => [...list.querySelectorAll('input[type="checkbox"]')];
  // What is full takes no more until something is taken out.
  const update = () => {
    const full = ticks().filter(tick => tick.checked).length >= most;
    for (const tick of ticks()) tick.disabled = full && !tick.checked;
  };
  list.addEventListener('change', update);
  update();
}
