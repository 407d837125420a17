import { decodedProse } from './decoded.ts'
import { endsLike, type Importer } from './importer.ts'
import { plainToTree } from './plain.ts'

/** Words and nothing else. A name without an ending, or that ends with the language (`phare.fr`), is taken for it too. */
export const plainText: Importer = {
  name: 'plain text',
  extensions: ['.txt', '.text', '.asc'],
  sniff: (file, { language }) =>
    endsLike(file, [...plainText.extensions, `.${language.code}`]) || !/[^/\\.][^/\\]*\.[^./\\]+$/.test(file.name),
  read: file => {
    const { text, messages } = decodedProse(file)
    return text === undefined ? { messages } : { tree: plainToTree(text), messages }
  },
}
