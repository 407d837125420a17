import { type Feasts, feastsBy, type Writings } from '../../core/language/moments.ts'

const saint = '(?:st\\.?|saint) '
const day = '(?:’?s’?)? (?:day|night|eve)'

/** Feasts and days of remembrance that have a fixed day. */
const feasts: Feasts = [
  [`new year’?s’? (?:eve|night)|hogmanay|${saint}sylvester`, '31-12'],
  ['christmas eve|night before christmas', '24-12'],
  ['boxing day|(?:day after|morrow of) christmas', '26-12'],
  [`${saint}stephen${day}`, '26-12'],
  ['christmas(?: day)?', '25-12'],
  ['new year’?s?’?(?: day)?', '1-1'],
  ['epiphany|twelfth[ -](?:night|day)|(?:feast|day) of the (?:magi|(?:three )?kings)|three kings’? day', '6-1', '5-1'],
  ['burns’? night', '25-1'],
  ['candlemas', '2-2'],
  [`(?:${saint})?valentine${day}`, '14-2'],
  [`${saint}patrick${day}|paddy${day}`, '17-3'],
  ['lady day|annunciation', '25-3'],
  ['(?:april|all) fools?’?s?’? day', '1-4'],
  [`${saint}george${day}`, '23-4'],
  ['anzac day', '25-4'],
  ['may[ -]day|labou?r day|(?:international )?workers’? day', '1-5'],
  ['v-?e[ -]day|victory(?: in europe)? day', '8-5', '9-5'],
  ['d-day', '6-6', '6-6-1944'],
  ['juneteenth', '19-6'],
  [`midsummer(?:’s)?(?: (?:day|night|eve))?|${saint}john${day}`, '24-6'],
  ['canada day', '1-7'],
  ['independence day', '4-7'],
  ['(?:storming|fall) of the bastille', '14-7', '14-7-1789'],
  ['bastille day', '14-7'],
  ['national (?:day|holiday)', '14-7', '4-7', '1-7', '21-7', '1-8'],
  ['(?:feast of the )?assumption(?: day)?', '15-8'],
  ['michaelmas', '29-9'],
  ['hallowe’?en|all hallows’? eve', '31-10'],
  ['all (?:saints|hallows)’?(?: day)?|all-?hallows', '1-11'],
  ['all souls’?(?: day)?|day of the dead', '2-11'],
  ['(?:guy fawkes’?|bonfire) (?:day|night)', '5-11'],
  ['armistice', '11-11', '11-11-1918'],
  [`(?:armistice|remembrance|veterans’?|poppy) (?:day|sunday)|martinmas|${saint}martin${day}`, '11-11'],
  [`${saint}catherine${day}`, '25-11'],
  [`${saint}nicholas${day}`, '6-12'],
  ['immaculate conception', '8-12'],
  [`${saint}lucy${day}`, '13-12'],
]

/** Days by the name of what is kept on them: *Bastille Day*, *New Year’s Eve*. */
export const englishFeasts: Writings = {
  sign: /christmas|new year| (?:day|night|eve)(?!\p{L})|[ds]-day|hogmanay|sylvester|epiphany|the magi|kings|mas(?!\p{L})|annunciation|midsummer|juneteenth|bastille|national holiday|assumption|hallow|all s(?:aint|oul)s|the dead|armistice|conception/iu,
  ways: feastsBy(feasts),
}
