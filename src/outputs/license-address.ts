/** The address of a licence that has an SPDX identifier and a page of its own; undefined of others. */
export function licenseAddress(license: string): string | undefined {
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-(?:SA|ND))?)-(\d\.\d)$/.exec(license) ?? []
  if (terms === undefined) return undefined
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
}
