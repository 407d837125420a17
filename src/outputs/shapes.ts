import type { z } from 'zod'
import { annotationSchema, matchSchema, termSchema } from '../core/model/annotation.ts'
import {
  editionSchema,
  referenceSchema,
  sourceWorkSchema,
  statsSchema,
  targetWorkSchema,
} from '../core/model/edition.ts'
import { goneTextSchema } from '../core/model/gone-text.ts'
import { learningSchema } from '../core/model/learning.ts'
import { linkSchema } from '../core/model/link.ts'
import { questionSchema } from '../core/model/question.ts'
import { recordingSchema, spokenSchema } from '../core/model/recording.ts'
import { spanSchema } from '../core/model/span.ts'
import { occurrenceSchema } from '../core/model/summary.ts'
import { textWordsSchema, unitWordsSchema } from '../core/model/text-words.ts'
import { tombstoneSchema } from '../core/model/tombstone.ts'
import { containerSchema, markSchema, provenanceSchema, unitSchema, unitTextSchema } from '../core/model/unit.ts'

/** The shapes that a package and the schemas name; inside one another they stand as references. */
export const namedShapes: Readonly<Record<string, z.ZodType>> = {
  Span: spanSchema,
  Link: linkSchema,
  Mark: markSchema,
  Container: containerSchema,
  Provenance: provenanceSchema,
  Match: matchSchema,
  Annotation: annotationSchema,
  Term: termSchema,
  UnitText: unitTextSchema,
  Unit: unitSchema,
  Tombstone: tombstoneSchema,
  GoneText: goneTextSchema,
  Question: questionSchema,
  Spoken: spokenSchema,
  Recording: recordingSchema,
  Reference: referenceSchema,
  SourceWork: sourceWorkSchema,
  TargetWork: targetWorkSchema,
  Stats: statsSchema,
  Learning: learningSchema,
  Edition: editionSchema,
  Occurrence: occurrenceSchema,
  UnitWords: unitWordsSchema,
  TextWords: textWordsSchema,
}
