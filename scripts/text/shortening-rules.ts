import { remembered } from './remembered.ts'

/** Shortening policy for one language. Languages without a row keep whole sentences. */
export interface ShorteningRules {
  /** Openers that say nothing once the sentence stands alone. */
  cues: RegExp
  /** Where a trailing clause begins that the sentence can lose. */
  trailing: RegExp[]
  /** Where a trailing clause begins that only adds to what the sentence says: a sentence of bearable length can lose it too. */
  adding: RegExp[]
  /** Openers of what needs the clause behind it, and is no sentence without, unless that clause gives a reason. */
  leaning: RegExp
  reason: RegExp
  /** Words that turn a meaning round; a cut may not lose one. */
  negations: RegExp
  /** Openers that point at a sentence that is not on the slide. */
  orphans: RegExp
  /** Words that point at something else on the page: what they point at is on no slide with them. Several patterns, for one of all of them takes the engine twice as long to compile. */
  elsewhere: readonly RegExp[]
  /** Words no bullet may end with. */
  danglers: RegExp
}

/** What follows the only dash of a sentence; between two dashes stands an aside, and the sentence goes on behind it. */
const afterDash = /(?:\s*—(?<=^[^—]*—)|\s–\s(?<=^[^—]*))(?!.*(?:—|\s–\s)).*$/su

const nothing = /(?!)/

const english: ShorteningRules = {
  cues: /^(?:(?:in addition|as a result|instead|besides|overall|still|note|in practice|in short),\s+|(?:however|moreover|furthermore|additionally|in fact|indeed|of course|consequently|therefore|thus|hence|for example|for instance|in other words|note that|that said|finally|meanwhile|and|but|so(?! that| far| long| much| many)|or)\b,?\s+)/i,
  trailing: [
    afterDash,
    /,\s+(?:which|because|such as|especially|particularly|including|while|although|though|whereas|where|who|so|since|as|like|for example|crucial|making|with)\b[^,]*(?:,[^,]*)?$/i,
    /,\s+(?:\p{L}+ing|created|written|used|based|made|built|designed|known|called|compared)\b[^,]*$/u,
    /(?<![,;:])\s+(?:because|which|although|whereas|so that)\b[^,]*$/i,
    /;\s+[^;]*$/,
    /:\s+[^:]*$/,
  ],
  adding: [
    /,\s+(?:which|because|such as|especially|particularly|including|for example|making)\b[^,]*$/i,
    // Not \p{L}{3,}: the engine writes that class out four times, which takes it as long as to plan a talk.
    /,\s+\p{L}+(?<=\S{3})ing\b[^,]*$/u,
    /(?<![,;:])\s+because\b[^,]*$/i,
  ],
  leaning: /^(?:for|regarding|with|in|on|at|by|from|to|as|when|if|while|given|since|take|imagine|consider|suppose|think|after|before|once|unless|until|although|though)\b/i,
  reason: /^,?\s*because\b/i,
  negations: /\b(?:not|no|never|neither|nor|without|unless|cannot|can't|don't|doesn't|isn't|aren't|won't|none|nothing|nobody|nowhere|hardly|rarely|except|only)\b|n['’]t\b/i,
  orphans: /^(?:(?:currently|altogether|sometimes|often|usually|generally|typically|ideally|later|previously|instead),? (?:this|that|these|those|it|they)|\p{L}+ing (?:this|that|these|those|it)|(?:with|in|for|from|by|on|at|after|before|until|because of|due to|instead of) (?:this|that|these|those|it|them)|this|that|these|those|it|its|they|their|them|he|she|his|her|such|(?:because|although|though|whereas)\b(?=[^,]*$)|here|there(?! (?:is|are|was|were|exists?)\b)|both|each|another|others|one|some|the (?:former|latter|result|same)|then|also|too)\b/iu,
  elsewhere: [
    /^(?:(?:\S+ ){1,4}also\b|lets\b|(?:notice|observe|recall|remember) (?:how|that)\b|later,? |previously\b|\(|©|copyright\b.*\d{4})/i,
    /, (?:however|though)$|\b(?:following|below|above|as follows|this way|will be|this|that|these|those)$/i,
    /\b(?:do so|we(?: will|['’]ll) (?:see|look at|come|go))\b/i,
    /\b(?:the (?:following|above|below)|following (?:is|are|the)|as (?:follows|mentioned|noted|shown|described|discussed|seen|explained))\b/i,
    /\b(?:shown|mentioned|listed|described|seen|defined|code|example|commands?|table|figure|diagram|list|section|snippet|image|screenshot) (?:above|below)\b/i,
    /\b(?:below|above) (?:is|are|commands?|code|example|steps?|image|screenshot|package|table)\b/i,
    /\b(?:this|next|previous|following) (?:page|article|post|blog|section|chapter|guide|tutorial|document|example|step|code|snippet|command|screenshot)s?\b/i,
    /\b(?:our|my|the|an?) (?:recent|previous|earlier|last|next|other) (?:blog )?(?:posts?|articles?)\b/i,
    /\b(?:like (?:this|so)|see (?:also|the|our|below|above)|(?:read|learn|find out) (?:that|this|more)|try it|let['’]s|(?:first|now|so|then),? lets|here['’]s|here (?:is|are)|(?:previously|earlier|later) (?:in|on|we))\b/i,
    /\b(?:thank(?:s| you)|(?:licen[cs]ed|released) under|follow me|subscribe|newsletter|liked? this|leave a comment|comments? below|let (?:me|us) know|feel free|get in touch|reach out|stay tuned|happy (?:coding|hacking))\b/i,
  ],
  danglers: /\b(?:and|or|but|because|although|whereas|so|if|when|the|a|an|of|to|in|on|at|by|for|with|from|as|is|are|was|were|be|that|which|than|its|their|our|your|into|such|like|including|such as|not|no|multiple|several|various|many|some|any|each|every|both|either|i\.e\.?|e\.g\.?|namely|viz\.?)$|n['’]t$/i,
}

const german: ShorteningRules = {
  cues: /^(?:allerdings|außerdem|jedoch|darüber hinaus|zudem|beispielsweise|zum Beispiel|daher|deshalb|also|und|aber)\b,?\s+/i,
  trailing: [afterDash, /;\s+[^;]*$/],
  adding: [],
  leaning: nothing,
  reason: nothing,
  negations: /\b(?:nicht|kein\p{L}*|nie|niemals|ohne|weder|noch|außer|nur)\b/iu,
  orphans: /^(?:dies\p{L}*|das|er|sie|es|solche\p{L}*|hier|dort|dabei|damit|dadurch|darin|beide|jene\p{L}*)\b/iu,
  elsewhere: [/\b(?:(?:der|die|das|den|dem) (?:folgende|obige)n?|wie folgt|siehe (?:auch|oben|unten)|(?:oben|unten) (?:gezeigt|genannt|beschrieben)\p{L}*|(?:dies\p{L}*|nächste\p{L}*|vorige\p{L}*) (?:Seite|Artikel|Beitrag|Abschnitt|Kapitel|Beispiel))\b|\b(?:folgende[nrs]?|unten|oben)$/iu],
  danglers: /\b(?:und|oder|aber|der|die|das|ein|eine|einen|zu|in|an|auf|mit|von|für|als|ist|sind|dass)$/i,
}

const spanish: ShorteningRules = {
  cues: /^(?:sin embargo|además|por ejemplo|por lo tanto|así|y|pero|en cambio)\b,?\s+/i,
  trailing: [afterDash, /;\s+[^;]*$/],
  adding: [],
  leaning: nothing,
  reason: nothing,
  negations: /\b(?:no|nunca|jamás|sin|ni|ningún|ninguna|nada|solo|sólo|excepto)\b/i,
  orphans: /^(?:est[eoa]s?|es[eoa]s?|aquel\p{L}*|él|ella|ellos|ellas|lo|así|aquí|ahí|ambos)\b/iu,
  elsewhere: [/\b(?:(?:el|la|los|las) siguientes?|a continuación|como (?:sigue|se muestra|se mencionó)|(?:est[ea]|próxim[oa]|anterior) (?:página|artículo|sección|capítulo|guía|ejemplo)|ver (?:también|arriba|abajo))\b|\b(?:siguientes?|abajo|arriba)$/iu],
  danglers: /\b(?:y|o|pero|el|la|los|las|un|una|de|a|en|por|para|con|que|como|es|son)$/i,
}

const table: Record<string, ShorteningRules> = { en: english, de: german, es: spanish }

/** The shortening rules for a language (BCP 47), if we have any. */
export const rulesFor: (lang: string) => ShorteningRules | undefined = remembered(lang => table[lang.toLowerCase().split('-')[0] ?? ''])

/** Whether a text points at something else on the page. */
export function pointsElsewhere({ elsewhere }: ShorteningRules, text: string): boolean {
  return elsewhere.some(pattern => pattern.test(text))
}
