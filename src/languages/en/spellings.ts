import { wordsOf } from '../forms.ts'

/**
 * Beginnings of words that Britain and America spell in two ways and no rule of endings tells.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the language, taken from no dictionary or list.
 */
const doublets = `
defence defense, offence offense, licence license, pretence pretense, practise practice
catalogue catalog, dialogue dialog, analogue analog, monologue monolog, prologue prolog, epilogue epilog
analyse analyze, paralyse paralyze, catalyse catalyze, breathalyse breathalyze
judgement judgment, acknowledgement acknowledgment, abridgement abridgment, ageing aging
programme program, cheque check, grey gray, tyre tire, plough plow, sceptic skeptic, jewellery jewelry, pyjama pajama
moustache mustache, mould mold, moult molt, smoulder smolder, aluminium aluminum, cosy cozy, artefact artifact
aeroplane airplane, enrol enroll, fulfil fulfill, distil distill, instil instill, skilful skillful, wilful willful
instalment installment, woollen woolen, sulphur sulfur, yoghurt yogurt, whisky whiskey, speciality specialty
manoeuvre maneuver, foetus fetus, diarrhoea diarrhea, oesophag esophag, oestrogen estrogen, amoeba ameba
manoeuvring maneuvering, encyclopaedi encyclopedi, anaemi anemi, anaesthe anesthe, paediatr pediatr, mediaeval medieval, archaeolog archeolog
aesthe esthe, haemorr hemorr, haemoglobin hemoglobin, leukaemi leukemi, orthopaed orthoped, gynaecolog gynecolog, palaeo paleo, faeces feces
behaviour behavior, colour color, favour favor, flavour flavor, harbour harbor, honour honor, humour humor, labour labor
neighbour neighbor, rumour rumor, savour savor, vapour vapor, vigour vigor, endeavour endeavor, armour armor
clamour clamor, parlour parlor, splendour splendor, tumour tumor, discolour discolor, dishonour dishonor
traveller traveler, counsellor counselor, marvellous marvelous, modeller modeler
jeweller jeweler, quarreller quarreler, canceller canceler, labeller labeler, signaller signaler, leveller leveler
`

const bothWays: ReadonlyMap<string, string> = new Map(
  doublets
    .split(/[,\n]/u)
    .filter(line => line !== '')
    .map(wordsOf)
    .flatMap(([british = '', american = '']) => [
      [british, american],
      [american, british],
    ]),
)

// the longest beginning first: `program` stands in `programme`
const beginnings = new RegExp(`^(?:${[...bothWays.keys()].sort((one, other) => other.length - one.length).join('|')})`)

/** A word as the other country spells it, where the table has its beginning. */
export function otherSpelling(word: string): string | undefined {
  const found = beginnings.exec(word)?.[0]
  return found === undefined ? undefined : bothWays.get(found)! + word.slice(found.length)
}
