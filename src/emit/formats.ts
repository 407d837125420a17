import type { Emitter } from './emitter.ts'
import { html } from './html.ts'
import { json } from './json/json.ts'
import { npmPackage } from './package/package.ts'

/** Every output format, by the name of its folder in `dist/`. */
export const emitters: Readonly<Record<string, Emitter>> = Object.fromEntries(
  [html, json, npmPackage].map(emitter => [emitter.name, emitter]),
)
