import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { mostPicture, type PictureSource } from '../core/model/picture.ts'
import { tooManyBytes } from '../core/pictures/facts.ts'
import { picturePath } from '../core/pictures/pictures.ts'
import { isInside } from './confine.ts'

/**
 * Reads what a foreign file shows: files in its own folder and below. A path that leads out of it, by `..` or through a
 * link, is followed nowhere.
 */
export function picturesWith(file: string): PictureSource {
  const folder = dirname(resolve(file))
  return async address => {
    const path = picturePath(address)
    if (path === undefined) return { problem: outside }
    const [home, real] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => undefined)])
    if (real === undefined) return undefined
    if (!isInside(home, real)) return { problem: outside }
    const found = await stat(real)
    if (!found.isFile()) return undefined
    return found.size > mostPicture.bytes ? { problem: tooManyBytes(found.size) } : readFile(real)
  }
}

const outside = 'it lies outside the file’s folder'
