/** A page as its file holds it, with the style and the script that it shares with others, and the file of its words. */
export interface SharedPage {
  readonly page: string
  readonly style: string
  readonly script: string
  readonly words: string
}

/** One file of a page that shares its style and script: byte by byte the page of a site whose pages are one file each. */
export function wholePage({ page, style, script, words }: SharedPage): string {
  const policy = /<script src="[^"]*" defer data-policy="([^"]*)"><\/script>/.exec(page)
  if (policy === null) return page
  return page
    .replace(policy[0], '')
    .replace(/<link rel="preload" href="[^"]*" as="script">/, '')
    .replace(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, () => policy[1]!)
    .replace(/<link rel="stylesheet" href="[^"]*">/, () => `<style>${style}</style>`)
    .replace(/<script src="[^"]*"><\/script>/, () => `<script>${script}</script>`)
    .replace(
      /(<script [^>]*) data-src="[^"]*">/,
      (_, tag) => `${tag}>${words.slice(words.indexOf('(') + 1, words.lastIndexOf(')'))}`,
    )
}
