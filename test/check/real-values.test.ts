import { describe, expect, it } from 'vitest'
import { saidOf } from './numbers-said.ts'

describe('what looks like an amount and is none', () => {
  it.each([
    ['Le client connaît WPA2 (IEEE 802.11i).', 'The client knows WPA2 (IEEE 802.11i).'],
    ['Enregistrez au format ODF 1.0 / 1.1 ou 1.2.', 'Save as ODF 1.0/1.1, or 1.2.'],
    ['Choisissez la numérotation « 1,2,3… ».', 'Choose the numbering “1,2,3…”.'],
    ['Le résultat est 01:40, soit 1 heure et 40 minutes.', 'The result is 01:40, that is 1 hour and 40 minutes.'],
    ['Il a attendu 2 heures et 5 minutes.', 'He waited 2 hours and 5 minutes.'],
    ['Au plus (1,797 x 10E308 - 4,940 x 10E-324).', 'At most (1,797 x 10E308 - 4,940 x 10E-324).'],
    ['Allez à la Feuille 1.', 'Go to Sheet1.'],
    ['Installez la 2.4 (HOWTO 2.4).', 'Install the 2.4 (HOWTO).'],
  ])('should be read alike: %s %s', (fr, en) => {
    expect(saidOf([[fr, en]])).toEqual([[]])
  })

  it.each([
    ['L’archive libtruc-1.3.tar.gz est là.', 'The archive libfoo-1.3.tar.gz is there.'],
    ['Écrivez « -1,234 » ici.', 'Write “-1,234” here.'],
    ['Au plus 1,79769313486232 × 10.', 'At most 1,79769313486232 × 10.'],
  ])('should be no error where it is no amount, or written alike: %s %s', (fr, en) => {
    expect(saidOf([[fr, en]])[0]!.filter(said => said.startsWith('different-number '))).toEqual([])
  })

  it.each([
    ['Il a attendu 2 heures et 5 minutes.', 'He waited 2 hours and 15 minutes.'],
    ['Il faut 1.3 et 12 pages.', 'It needs 1.3 and 14 pages.'],
    ['Un plan de 12 ans.', 'A 10-year plan.'],
    ['Voyez la section 8.1.', 'See section 9.7.'],
  ])('should be told where it differs: %s %s', (fr, en) => {
    expect(saidOf([[fr, en]])[0]!.some(said => said.startsWith('different-number '))).toBe(true)
  })
})
