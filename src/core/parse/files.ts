import type { SourceFile } from '../model/file.ts'
import { noAnnotations, type TextAnnotations } from '../model/glossary.ts'
import type { SourceFrontMatter, TargetFrontMatter } from '../model/library.ts'
import type { Message } from '../model/message.ts'
import type { PictureFile } from '../model/picture.ts'
import type { Question } from '../model/question.ts'
import type { RecordingFile } from '../model/recording.ts'
import { type Languages, parseAnnotations } from './glossary.ts'
import { type ParsedLock, parseLock } from './lock.ts'
import { parseQuestions } from './questions.ts'
import { type Parsed, parseSource, parseTarget } from './text.ts'

/** The files of one text, as they stand on disk. Plain data: it crosses threads. */
export interface TextFiles {
  readonly id: string
  /** `fr.md` */
  readonly source: SourceFile
  /** `en.md` */
  readonly target?: SourceFile
  /** `annotations/<id>.yaml` */
  readonly annotations?: SourceFile
  /** `annotations/<id>.questions.yaml` */
  readonly questions?: SourceFile
  /** `units.lock.json` */
  readonly lock?: SourceFile
  /** Files beside `fr.md` that may be pictures of it; where they are not given, no picture is asked for. */
  readonly pictures?: readonly PictureFile[]
  /** Likewise those that may be recordings of it, and files with times. */
  readonly recordings?: { readonly recordings: readonly RecordingFile[]; readonly times: readonly SourceFile[] }
}

export interface ParsedFiles {
  readonly source: Parsed<SourceFrontMatter>['text']
  readonly target: Parsed<TargetFrontMatter>['text'] | undefined
  readonly annotations: TextAnnotations
  readonly questions: readonly Question[]
  readonly locked: ParsedLock | undefined
  readonly messages: readonly Message[]
  /** Of these, the errors for which a file could not be read whole. */
  readonly unread: readonly Message[]
}

/** Every file of a text in these languages, by their tags. Never throws: what is wrong is a message. */
export function parseFiles(files: TextFiles, languages: Languages): ParsedFiles {
  const source = parseSource(files.source)
  const target = files.target && parseTarget(files.target)
  const own = files.annotations && parseAnnotations(files.annotations, languages)
  const asked = files.questions && parseQuestions(files.questions)
  const locked = files.lock && parseLock(files.lock)
  const incomplete = [source, target, own, locked].filter(part => part !== undefined && !part.complete)
  return {
    source: source.text,
    target: target?.text,
    annotations: own?.annotations ?? noAnnotations,
    questions: asked?.questions ?? [],
    locked,
    messages: [source, target, own, asked, locked].flatMap(part => part?.messages ?? []),
    unread: incomplete.flatMap(part => part!.messages).filter(({ severity }) => severity === 'error'),
  }
}
