const noBreak = '\u00A0'
const narrow = '\u202F'

/**
 * No-break spaces where French sets them (Lexique des règles typographiques en usage à l’Imprimerie nationale): narrow
 * before `; ! ?` and between thousands, full before `:` and inside guillemets, and before `%` and signs of currency.
 * A space that the text does not have is not added.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, narrow)
    .replace(/ (?=[:»])/g, noBreak)
    .replace(/(?<=«) /g, noBreak)
    .replace(/(?<=(?<!\d)\d{1,3}(?:[ \u202F]\d{3})*) (?=\d{3}(?!\d))/g, narrow)
    .replace(/(?<=\d) (?=[%‰€$£°])/g, noBreak)
    .replace(/(?<=(?:^|\n)[–—]) /g, noBreak)
}
