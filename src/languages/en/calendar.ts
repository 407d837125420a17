import type { CalendarKnowledge } from '../../core/language/calendar.ts'

/** English months and days, which have a capital: *may* and *march* are verbs. */
export const englishCalendar: CalendarKnowledge = {
  months: 'January February March April May June July August September October November December'
    .split(' ')
    .map(word => [word]),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ').map(word => [word, `${word}s`]),
}
