import { make } from './make.ts'

/** Runs a script of the site; done too where it is missing. */
export function load(path: string): Promise<void> {
  return new Promise(done => {
    const script = make('script', { src: path })
    script.addEventListener('load', () => done())
    script.addEventListener('error', () => done())
    document.head.append(script)
  })
}

/** Files that are asked for at a time: one by one a library of a thousand texts takes minutes over a network. */
const atOnce = 6

/** Runs scripts of the site, a few at a time, and calls back after each. */
export async function loadAll(paths: readonly string[], after: () => void): Promise<void> {
  const waiting = paths.values()
  const loadSome = async (): Promise<void> => {
    for (const path of waiting) {
      await load(path)
      after()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, loadSome))
}
