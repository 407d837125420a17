/** The site's icon, as SVG: two facing pages. */
export const facingPages =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="#8a2318" d="M0 0h512v512H0z"/>' +
  '<path fill="#fdfbf6" d="M112 136h124v240H112zM276 136h124v240H276z"/>' +
  '<path stroke="#8a2318" stroke-width="14" d="M136 190h76m-76 46h76m-76 46h52m112-92h76m-76 46h76m-76 46h52"/></svg>'
