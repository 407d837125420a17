import type { EmitContext } from './emitter.ts'

/** Where a unit stands on the published site; undefined where `library.yaml` names no `url`. */
export function pageAddress({ library: { url } }: EmitContext, text: string, unit?: string): string | undefined {
  if (url === undefined) return undefined
  return `${url.endsWith('/') ? url : `${url}/`}${text}.html${unit === undefined ? '' : `#${unit}`}`
}
