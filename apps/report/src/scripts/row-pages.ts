// Leads from the lasting address of a row to the page on which it stands. Without this script the reader lands at the
// link to that page.

function follow(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const row = id === "" ? null : document.getElementById(id);
  const link = row?.closest("[data-row-page]")?.querySelector("a");
  if (link) location.replace(`${link.href}${location.hash}`);
}

follow();
addEventListener("hashchange", follow);
