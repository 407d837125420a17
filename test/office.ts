import { strToU8, zipSync } from 'fflate'

type Files = Readonly<Record<string, string | Uint8Array>>

const zipped = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, each]) => [path, typeof each === 'string' ? strToU8(each) : each]),
    ),
  )

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

/** A paragraph of Word: `inside` is text, or runs. */
export const wp = (inside: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside.startsWith('<') ? inside : wr(inside)}</w:p>`

export const wr = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const wtable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${wp(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

export const wpicture = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

interface WordOptions {
  readonly footnotes?: string
  readonly pictures?: Readonly<Record<string, Uint8Array>>
  readonly relations?: string
  readonly files?: Files
}

/** A document of Word around these blocks. Styles have French ids and the names that Word gives them everywhere. */
export function wordFile(
  body: string,
  { footnotes = '', pictures = {}, relations = '', files = {} }: WordOptions = {},
): Uint8Array {
  const styles = [
    ['Titre', 'Title'],
    ['Titre1', 'heading 1'],
    ['Titre2', 'heading 2'],
    ['Citation', 'Quote'],
    ['TM1', 'toc 1'],
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  const level = (at: number, format: string) =>
    `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`
  const images = Object.keys(pictures).map(name => relation(name.split('.')[0]!, 'image', `media/${name}`))
  return zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('s', 'styles', 'styles.xml')}${relation('n', 'numbering', 'numbering.xml')}${relation('f', 'footnotes', 'footnotes.xml')}${images.join('')}${relations}</Relationships>`,
    'word/styles.xml': `<w:styles ${w}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}>${level(0, 'bullet')}${level(1, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${w}>${footnotes}</w:footnotes>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes])),
    ...files,
  })
}

const spaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'

interface OpenOptions {
  readonly styles?: string
  readonly files?: Files
}

/** A text document of LibreOffice around these blocks. */
export const openFile = (body: string, { styles = '', files = {} }: OpenOptions = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${spaces}><office:styles><style:style style:name="Text_20_body" style:family="paragraph"/><style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${spaces}><office:meta><dc:title>Sans importance</dc:title><meta:initial-creator>Anne Exemple</meta:initial-creator></office:meta></office:document-meta>`,
    ...files,
  })

export const openTable = (rows: readonly (readonly string[])[]): string =>
  `<table:table><table:table-column table:number-columns-repeated="2"/>${rows.map(row => `<table:table-row>${row.map(cell => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
