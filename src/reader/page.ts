import { rememberChoices } from './choices.ts'

rememberChoices()
