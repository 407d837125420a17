import type { CalendarKnowledge } from '../../core/language/calendar.ts'

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** French months and days; a capital begins a sentence or a heading. */
export const frenchCalendar: CalendarKnowledge = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    .split(' ')
    .map(word => (word === 'mars' ? [word] : [word, capital(word)])),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'
    .split(' ')
    .map(word => [word, capital(word), `${word}s`, `${capital(word)}s`]),
}
