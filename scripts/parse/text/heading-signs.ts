/** The longest heading taken for one: 99.8 % of 3,040 headings in 40 articles and 140 readmes are within. */
export const headingLimits = { chars: 100, words: 14 } as const

/** Line shapes that are no heading, however short they are. */
export const notHeadings: readonly RegExp[] = [
  /[.,;:…。；：，]["'”’)]?$/,
  /[!！]$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:figure|fig\.|table|listing|image|photo|source|credit|caption|abbildung|tabelle|figura|tableau)\b\s*[\d.:]/i,
  /^(?:photo|image|picture|illustration) (?:by|credit|courtesy)\b/i,
  /^(?:note|tip|info|warning|caution|important|danger|hint|attention|example|result|output|before|after)$/i,
  /^(?:see(?: also)?|read more|requires|here (?:is|are)|learn more|thanks to)\b.{0,60}$/i,
  /\\[a-z]+\{|[_^]\{|\[\^\w+\]/,
  /^[^\p{L}\p{N}]*$/u,
  /^["“«].*["”»]$/,
  /^[-–—]\s/,
  /\t/,
]

/** Two parts joined as `Name - What it is`: the shape of siblings under one heading. */
export const pairShape = /^(\S.{0,40}?)(\s+[-–—]\s+|:\s+)(\S.*)$/

/** A numbered heading: `2`, `2.`, `2.1`, `2.1.3`, with the number first. */
export const numberShape = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\p{L}/u

/** A heading of one of several steps or parts. */
export const stepShape = /^(?:step|part|chapter|phase|lesson|day|week|level|schritt|teil|kapitel|étape|partie|paso|parte|capítulo|шаг|часть|глава)\s+(?:\d+|[ivx]+|one|two|three|four|five)\b/i

/** Headings that close an article, and so stand at its top level. */
export const closingTitles = /^(?:(?:final |closing |some )?(?:conclusions?|summary|thoughts|remarks|words)|wrap(?:ping)?[ -]up|next steps|what['’]?s next|references|further reading|resources|acknowledge?ments|appendix|credits|license|faq|fazit|zusammenfassung|ausblick|conclusión|conclusiones|resumen|résumé|conclusione|conclusão|заключение|выводы|итоги|まとめ|おわりに|結論|结论|总结|결론|마치며)\b.{0,40}$/iu
