import type { Edition } from '../core/model/edition.ts'
import { mostPicture, type PictureFacts, type PictureFile, pictureKinds } from '../core/model/picture.ts'
import { factsOf, isNamedLike, tooManyBytes } from '../core/pictures/facts.ts'
import { picturePaths } from '../core/pictures/paths.ts'
import { type BesideKind, filesOfKind, pathsBeside, readBeside } from './beside.ts'

const pictures: BesideKind<PictureFacts> = {
  endings: new Set(Object.values(pictureKinds).flat()),
  most: mostPicture,
  name: 'pictures',
  tooManyBytes,
  factsOf,
  isNamedLike: (path, { type }) => isNamedLike(path, type),
}

/** The files beside a text that its images may name, by path. Nothing is looked for where no text has an image. */
export async function picturesBeside(folder: string, id: string, texts: readonly string[]): Promise<PictureFile[]> {
  if (!texts.some(text => /!\[|<img/i.test(text))) return []
  const paths = (await pathsBeside(folder, id)).filter(path => !isText.test(path))
  return filesOfKind(pictures, { folder, id, paths })
}

/** The pictures that lie in a text's folder, whether the text names them or not. */
export async function picturesIn(
  folder: string,
  id: string,
): Promise<{ readonly path: string; readonly hash: string }[]> {
  const paths = (await pathsBeside(folder, id)).filter(path => !isText.test(path))
  const files = await filesOfKind(pictures, { folder, id, paths })
  return files.map(file => ({ path: file.path, hash: 'problem' in file ? '' : file.hash }))
}

const isText = /\.(?:md|json|vtt|srt)$/

/** The bytes of an edition's pictures, by the file that each is to be. */
export const readPictures = (folder: string, edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> =>
  readBeside(folder, { id: edition.id, room: 'pictures', paths: picturePaths(edition) })
