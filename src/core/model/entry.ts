import type { Place } from './message.ts'

/** Something an author wrote in a YAML list, with the place of each of its fields. Plain data: it crosses threads. */
export interface Entry<Value> {
  readonly value: Value
  /** Of the entry itself. */
  readonly place: Place
  /** By path inside the entry: `renderings`, `renderings.1`, `definition.fr`; also of fields that hold something wrong. */
  readonly places: Readonly<Record<string, Place>>
}
