// <details class="menu"> opens by itself; this closes it when one turns elsewhere, and moves by arrow keys.
const open = () => document.querySelector('details.menu[open]');
const items = menu => [...menu.querySelectorAll('.menu-item')];

document.addEventListener('toggle', event => {
  if (!event.target.matches?.('details.menu') || !event.target.open) return;
  for (const other of document.querySelectorAll('details.menu[open]')) if (other !== event.target) other.open = false;
}, true);

document.addEventListener('click', event => {
  const menu = open();
  if (menu && !menu.contains(event.target)) menu.open = false;
});

document.addEventListener('focusin', event => {
  const menu = open();
  if (menu && !menu.contains(event.target)) menu.open = false;
});

document.addEventListener('keydown', event => {
  const menu = open();
  if (!menu) return;
  if (event.key === 'Escape') {
    menu.open = false;
    menu.querySelector('summary').focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const all = items(menu);
    const at = all.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    all.at(at % all.length)?.focus();
  }
});
