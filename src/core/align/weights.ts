import type { Evidence } from './evidence/evidence.ts'

/**
 * What each piece of evidence adds to the logarithm of a bead's odds.
 *
 * Learned by `npm run train:align` from the hand-made alignments of four novels in TransRead (Xu and Yvon, LREC 2016),
 * whole and damaged.
 */
export const weights: Readonly<Record<Evidence, number>> = {
  alone: -2.985,
  'alone again': -0.416,
  'alone here': 0.513,
  'two-one': -3.064,
  'three-one': -4.647,
  'more-one': -4.956,
  'two-two': -4.762,
  'more-more': -6.282,
  extra: -1.088,
  gap: -1.189,
  'gap squared': 0.111,
  'gap of many': -0.08,
  'shortest of many': 0.339,
  'gain nearby': 0.2,
  missing: -0.029,
  covered: -1.896,
  'covered least': 8.148,
  'covered least of many': -2.869,
  'covered worst of many': 2.306,
  'nothing shared': -0.187,
  'ends asking, one': 1.434,
  'ends asking, both': 2.913,
  'ends calling, one': 0.136,
  'ends calling, both': 1.016,
  'opens speech, one': 0.262,
  'opens speech, both': 2.62,
  'questions apart': -1.378,
  'calls apart': -0.382,
  'halts apart': -0.363,
  'halts split': 0.892,
  'brackets apart': -1.204,
  'speech, one': 0.09,
  'ends open, one': -0.254,
  'ends open, both': 1.415,
  'call inside': 0.884,
  'paragraph begins': 0.302,
  'paragraph inside': 0.22,
  // Set by hand: the texts learned from have no headings marked.
  'heading, one': -6,
  'heading, both': 1.5,
}
