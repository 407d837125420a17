/** Why a text that names a file beside it is wrong: it is not there, or only one with a name like it. */
export const missingBeside =
  (what: string) =>
  ({
    actual,
    folder,
    near,
  }: {
    readonly actual: string
    readonly folder: string
    readonly near?: string | undefined
  }): string =>
    `Missing ${what} \`${actual}\`, expected it in \`${folder}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`
