import type { Emitter } from './emitter.ts'
import { html } from './html/emitter.ts'
import { json } from './json/emitter.ts'
import { npmPackage } from './package/emitter.ts'

/** Every output format, by the name of its folder in `dist/`. */
export const emitters: Readonly<Record<string, Emitter>> = Object.fromEntries(
  [html, json, npmPackage].map(emitter => [emitter.name, emitter]),
)
