import { createHash } from 'node:crypto'
import type { Image, Nodes, Root, RootContent } from 'mdast'
import { schemeOf } from '../core/model/address.ts'
import type { Message } from '../core/model/message.ts'
import { mostPicture, type PictureFacts, type PictureSource, pictureKinds } from '../core/model/picture.ts'
import { factsOf, isNamedLike } from '../core/pictures/facts.ts'
import { picturePath } from '../core/pictures/pictures.ts'
import { lostPicture } from '../core/rules/lost-picture.ts'
import { message } from '../core/rules/rule.ts'
import { wordlessPicture } from '../core/rules/wordless-picture.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Address of the picture of which it is the caption. */
    captionOf?: string
  }
}

/** A picture of a text that is made: where it is to stand in the text's folder, with `/`. */
export interface ImportedPicture extends PictureFacts {
  readonly path: string
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
  readonly bytes: Uint8Array
}

/** A file that lies in the text's folder, or is to: a picture with the same bytes stands there once. */
export type PlacedPicture = Pick<ImportedPicture, 'path' | 'hash'>

/** What becomes of the pictures of one foreign file. */
export interface PictureBox {
  /** New addresses of those that are taken, by their own. */
  readonly addresses: ReadonlyMap<string, string>
  readonly pictures: readonly ImportedPicture[]
  /** Why each other one is not taken, by its address. */
  readonly problems: ReadonlyMap<string, string>
}

interface BoxOptions {
  readonly source: PictureSource
  /** What stands in the text's folder before. */
  readonly placed: readonly PlacedPicture[]
  /** Pictures stay at the path that they have, where that is inside the folder. */
  readonly inPlace: boolean
}

/** Whether an address is one of a picture that may lie with a file: nothing is ever asked of a host. */
export const isWithFile = (address: string): boolean =>
  address.trim() !== '' &&
  !/^[\\/]{2}/.test(address.trim()) &&
  (schemeOf(address) === undefined || embedded.test(address.trim()))

const embedded = /^data:image\/[\w.+-]+(?:;[\w=-]+)*,/i

/** Reads and checks the pictures at these addresses, and gives each a place. */
export async function boxOf(addresses: Iterable<string>, { source, placed, inPlace }: BoxOptions): Promise<PictureBox> {
  const box = { addresses: new Map<string, string>(), pictures: [] as ImportedPicture[], problems: new Map() }
  const byHash = new Map(placed.map(({ hash, path }) => [hash, path]))
  const taken = new Set(placed.map(({ path }) => path.toLowerCase()))
  let bytesOfText = 0
  for (const address of new Set(addresses)) {
    const bytes = embedded.test(address.trim()) ? embeddedBytes(address.trim()) : await source(address)
    const facts = bytes === undefined ? missing : 'problem' in bytes ? bytes : factsOf(bytes)
    if (bytes === undefined || 'problem' in bytes || 'problem' in facts) {
      box.problems.set(address, 'problem' in facts ? facts.problem : missing.problem)
      continue
    }
    if (facts.width * facts.height <= spacer) continue
    const hash = createHash('sha256').update(bytes).digest('hex')
    let path = byHash.get(hash)
    if (path === undefined) {
      bytesOfText += bytes.length
      if (bytesOfText > mostPicture.bytesOfText) {
        box.problems.set(address, tooManyPictures)
        continue
      }
      path = freePath(wantedPath(address, facts, inPlace), taken)
      byHash.set(hash, path)
      box.pictures.push({ path, hash, bytes, ...facts })
    }
    box.addresses.set(address, path)
  }
  return box
}

export const tooManyPictures = `with it the pictures of the text have more than ${mostPicture.bytesOfText >> 20} megabytes`

/** Pixels of a picture that shows nothing: pages keep places with it, or count who opens them. */
const spacer = 4

const missing = { problem: 'it is not there' } as const

function embeddedBytes(address: string): Uint8Array | { readonly problem: string } {
  if (address.length > mostPicture.bytes * 1.4) return { problem: 'it is too large' }
  const at = address.indexOf(',')
  const [head, data] = [address.slice(0, at), address.slice(at + 1)]
  if (/;base64$/i.test(head)) return new Uint8Array(Buffer.from(data, 'base64'))
  try {
    return new TextEncoder().encode(decodeURIComponent(data))
  } catch {
    return { problem: 'its address is damaged' }
  }
}

/** Folders and the file, as the text's folder takes them: none hidden, none too deep. */
const plainPath = /^(?:[^./\\][^/\\]{0,99}\/){0,3}[^./\\][^/\\]{0,99}$/

function wantedPath(address: string, { type }: PictureFacts, inPlace: boolean): string {
  const own = embedded.test(address.trim()) ? undefined : picturePath(address)
  if (inPlace && own !== undefined && plainPath.test(own) && isNamedLike(own, type)) return own
  const name = (own ?? address.split(/[?#]/)[0]!).replace(/^.*[/\\]/, '')
  const plain = (own === undefined && !address.startsWith('data:') ? decoded(name) : name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  const base = address.startsWith('data:') || plain === '' ? 'picture' : plain.slice(-80).replace(/^[.-]+/, '')
  const whole = isNamedLike(base, type) ? base : `${base.replace(/\.\w{1,5}$/, '')}.${pictureKinds[type][0]}`
  return `images/${whole}`
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The path, or one with a number where it is taken; case is no difference on every disk. */
function freePath(path: string, taken: Set<string>): string {
  const dot = path.lastIndexOf('.')
  let free = path
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${path.slice(0, dot)}-${number}${path.slice(dot)}`
  taken.add(free.toLowerCase())
  return free
}

/** The address of a file in the text's folder, for Markdown: letters as they are, other signs as URLs have them. */
export const addressOfPath = (path: string): string =>
  path.replace(/[^\p{L}\p{N}._/-]/gu, sign =>
    [...new TextEncoder().encode(sign)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )

/** Addresses of the pictures in a tree. */
export function pictureAddresses(tree: Nodes): string[] {
  return imagesIn(tree).map(({ url }) => url)
}

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node]
  return 'children' in node ? node.children.flatMap(imagesIn) : []
}

/** A tree whose pictures lead to where they are to stand; without those that are not taken, and what held nothing else. */
export function withPlaces(tree: Root, { addresses }: PictureBox): Root {
  const placed = (node: Nodes): Nodes[] => {
    if (node.type === 'image') {
      const path = addresses.get(node.url)
      return path === undefined ? [] : [{ ...node, url: addressOfPath(path) }]
    }
    if (!('children' in node)) return [node]
    if (node.type === 'paragraph' && node.data?.captionOf !== undefined && !addresses.has(node.data.captionOf))
      return []
    const children = node.children.flatMap(placed)
    if (children.length === node.children.length && children.every((each, at) => each === node.children[at]))
      return [node]
    const isGone = node.type !== 'tableCell' && children.every(isBlank)
    return isGone ? [] : [{ ...node, children } as Nodes]
  }
  return { ...tree, children: tree.children.flatMap(placed) as RootContent[] }
}

const isBlank = (node: Nodes): boolean => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/** What is to be said of a file's pictures: those that are not taken by reason, and once that some have no words. */
export function pictureMessages({ problems, addresses }: PictureBox, file: string, trees: readonly Nodes[]): Message[] {
  const byProblem = new Map<string, string[]>()
  for (const [address, problem] of problems) {
    if (!byProblem.has(problem)) byProblem.set(problem, [])
    byProblem.get(problem)!.push(address)
  }
  const lost = [...byProblem].map(([problem, all]) =>
    message(lostPicture, { file }, { actual: all.map(shown), problem }),
  )
  const wordless = trees
    .flatMap(imagesIn)
    .filter(({ url, alt }) => addresses.has(url) && (alt ?? '').trim() === '')
    .map(({ url }) => addresses.get(url)!)
  if (wordless.length === 0) return lost
  return [...lost, message(wordlessPicture, { file }, { actual: wordless[0]!, times: wordless.length })]
}

const shown = (address: string): string => (address.length > 60 ? `${address.slice(0, 59)}…` : address)
