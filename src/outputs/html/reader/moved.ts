/** Leads from the address of a text that stands under another name to that text, and to the same passage of it. */
function follow(): void {
  const link = document.querySelector<HTMLAnchorElement>('#moved')
  if (link !== null) location.replace(link.href + location.hash)
}

// The script stands above the content.
document.addEventListener('DOMContentLoaded', follow)
