// The first start's form begins with the reader's own time zone rather than the server's.
export function chooseLocalZone() {
  const list = document.querySelector('select[data-local-zone="True"]');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (list && [...list.options].some(option => option.value === zone)) list.value = zone;
}
