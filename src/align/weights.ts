import type { Evidence } from './evidence.ts'

/** What each piece of evidence adds to the logarithm of a bead's odds. */
export const weights: Readonly<Partial<Record<Evidence, number>>> = {
  alone: -4.5,
  'two-one': -2.5,
  'three-one': -4,
  'more-one': -5,
  'two-two': -4,
  'more-more': -6,
  extra: -0.7,
  'gap squared': -0.3,
  gain: 0.15,
  unmatched: -0.02,
  'words alone': -0.05,
}
