// The link to the other language leads to the same place of the page. Without this script it leads to the page.

const link = document.querySelector<HTMLAnchorElement>(".site-header__lang");

link?.addEventListener("click", () => {
  link.hash = location.hash;
});
