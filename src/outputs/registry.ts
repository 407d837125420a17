import { anki } from './anki/emitter.ts'
import { annotations } from './annotations/emitter.ts'
import { csv } from './csv/emitter.ts'
import type { Emitter } from './emitter.ts'
import { epub } from './epub/emitter.ts'
import { html } from './html/emitter.ts'
import { json } from './json/emitter.ts'
import { npmPackage } from './package/emitter.ts'
import { print } from './print/emitter.ts'
import { sqlite } from './sqlite/emitter.ts'
import { stardict } from './stardict/emitter.ts'
import { tei } from './tei/emitter.ts'
import { tmx } from './tmx/emitter.ts'
import { xliff } from './xliff/emitter.ts'
import { yomitan } from './yomitan/emitter.ts'

/** Every output format, by the name of its folder in `dist/`. */
export const emitters: Readonly<Record<string, Emitter>> = Object.fromEntries(
  [html, json, npmPackage, tmx, csv, epub, xliff, annotations, anki, sqlite, yomitan, stardict, tei, print].map(
    emitter => [emitter.name, emitter],
  ),
)
