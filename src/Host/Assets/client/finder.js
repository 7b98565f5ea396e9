/** The sheet of the search: opens ready to type, and closes as menus do. */
export function watchFinder() {
  const finder = () => document.querySelector('.finder');
  document.addEventListener('toggle', event => {
    if (event.target.matches?.('.finder') && event.target.open && matchMedia('(hover: hover)').matches) event.target.querySelector('input').focus();
  }, true);
  document.addEventListener('click', event => {
    if (finder()?.open && !event.target.closest('.finder')) finder().open = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !finder()?.open) return;
    finder().open = false;
    finder().querySelector('summary').focus();
  });
}
