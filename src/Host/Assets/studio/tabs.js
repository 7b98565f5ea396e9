// On a phone the tabs are wider than the screen: the current one is brought into sight.
for (const tab of document.querySelectorAll('.tabs-row [aria-current]')) {
  const row = tab.closest('.tabs-row');
  row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - tab.offsetWidth) / 2;
}
