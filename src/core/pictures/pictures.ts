import { schemeOf } from '../model/address.ts'
import { type Block, offsetInFile, type ParsedText, placeOfPieces } from '../model/block.ts'
import { placeAt } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import type { Picture, PictureFile } from '../model/picture.ts'
import type { Mark } from '../model/unit.ts'
import type { ParsedFiles, TextFiles } from '../parse/files.ts'
import { invalidPicture } from '../rules/invalid-picture.ts'
import { missingPicture } from '../rules/missing-picture.ts'
import { nearName } from '../rules/near.ts'
import { message } from '../rules/rule.ts'

/** The blocks of both sides with their pictures, and a message for each that is not there or is none. */
export function withPictures(
  { source, target }: Pick<ParsedFiles, 'source' | 'target'>,
  { id, pictures }: Pick<TextFiles, 'id' | 'pictures'>,
): { readonly source: readonly Block[]; readonly target: readonly Block[]; readonly messages: readonly Message[] } {
  if (pictures === undefined) return { source: source.blocks, target: target?.blocks ?? [], messages: [] }
  const messages: Message[] = []
  const beside: Beside = { id, files: new Map(pictures.map(file => [file.path.normalize('NFC'), file])), messages }
  return {
    source: source.blocks.map(block => shownBlock(block, source, beside)),
    target: target?.blocks.map(block => shownBlock(block, target, beside)) ?? [],
    messages,
  }
}

interface Beside {
  readonly id: string
  readonly files: ReadonlyMap<string, PictureFile>
  readonly messages: Message[]
}

function shownBlock(block: Block, text: ParsedText, beside: Beside): Block {
  if (!block.marks.some(isBeside)) return block
  const marks = block.marks.map(mark =>
    isBeside(mark) ? shownMark(mark, () => placeOf(mark, block, text), beside) : mark,
  )
  return { ...block, marks }
}

type ImageMark = Mark & { readonly url: string }

/** An image with an address that is none of the web, nor the picture itself. */
const isBeside = (mark: Mark): mark is ImageMark =>
  mark.kind === 'image' && mark.url !== undefined && !mark.url.startsWith('//') && schemeOf(mark.url) === undefined

function shownMark(mark: ImageMark, place: () => Place, { id, files, messages }: Beside): Mark {
  const path = picturePath(mark.url)
  const file = path === undefined ? undefined : files.get(path)
  if (file === undefined) {
    const near = nearName(path ?? '', [...files.keys()])
    messages.push(message(missingPicture, place(), { actual: mark.url, folder: `corpus/${id}/`, near }))
    return mark
  }
  if ('problem' in file) {
    messages.push(message(invalidPicture, place(), { actual: mark.url, problem: file.problem }))
    return mark
  }
  const { type, width, height } = file
  return { ...mark, picture: { file: `pictures/${id}/${file.path}`, type, width, height } satisfies Picture }
}

/**
 * Where an address leads from the text's folder: with `/`, NFC, without query and fragment; undefined where it leads out
 * of it.
 */
export function picturePath(address: string): string | undefined {
  const [bare = ''] = address.split(/[?#]/)
  const steps: string[] = []
  for (const step of decoded(bare).normalize('NFC').split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (!['', '.', '..'].includes(step)) steps.push(step)
  }
  return bare.startsWith('/') || steps.length === 0 ? undefined : steps.join('/')
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** The address as it is written, where that can be found; else the words that stand for the picture. */
function placeOf({ span, url }: ImageMark, { pieces }: Block, { file }: ParsedText): Place {
  // A picture without a word stands behind the character before it.
  const isWordless = span[0] === span[1]
  const from = offsetInFile(pieces, isWordless ? Math.max(span[0] - 1, 0) : span[0])
  const isFirst = isWordless && span[0] === 0
  const at = isFirst ? file.text.lastIndexOf(url, from) : file.text.indexOf(url, from)
  return at === -1 ? placeOfPieces(file, pieces, span) : placeAt(file, at, at + url.length)
}
