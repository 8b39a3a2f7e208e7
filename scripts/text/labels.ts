/** The only words on a slide that are not the article's. */
export interface Labels {
  agenda: string
  summary: string
  questions: string
  readArticle: string
  who: string
  what: string
  results: string
}

/** One row a language; English serves the others. */
const table: Record<string, Labels> = {
  en: { agenda: 'Agenda', summary: 'Summary', questions: 'Questions', readArticle: 'Read the article', who: 'Who', what: 'What', results: 'Results' },
  de: { agenda: 'Agenda', summary: 'Zusammenfassung', questions: 'Fragen', readArticle: 'Zum Artikel', who: 'Wer', what: 'Was', results: 'Ergebnisse' },
  es: { agenda: 'Agenda', summary: 'Resumen', questions: 'Preguntas', readArticle: 'Leer el artículo', who: 'Quién', what: 'Qué', results: 'Resultados' },
  fr: { agenda: 'Plan', summary: 'Résumé', questions: 'Questions', readArticle: 'Lire l’article', who: 'Qui', what: 'Quoi', results: 'Résultats' },
  ru: { agenda: 'План', summary: 'Итоги', questions: 'Вопросы', readArticle: 'Читать статью', who: 'Кто', what: 'Что', results: 'Результаты' },
  el: { agenda: 'Περιεχόμενα', summary: 'Σύνοψη', questions: 'Ερωτήσεις', readArticle: 'Διαβάστε το άρθρο', who: 'Ποιος', what: 'Τι', results: 'Αποτελέσματα' },
  zh: { agenda: '目录', summary: '总结', questions: '提问', readArticle: '阅读原文', who: '谁', what: '内容', results: '成果' },
  ja: { agenda: '目次', summary: 'まとめ', questions: '質疑応答', readArticle: '記事を読む', who: '誰', what: '内容', results: '成果' },
  ko: { agenda: '목차', summary: '요약', questions: '질문', readArticle: '글 읽기', who: '누가', what: '무엇', results: '결과' },
  ar: { agenda: 'المحتويات', summary: 'الخلاصة', questions: 'أسئلة', readArticle: 'اقرأ المقال', who: 'من', what: 'ماذا', results: 'النتائج' },
}

const english = table['en'] as Labels

/** The labels for a language (BCP 47); English where we have no row for it. */
export function labelsFor(lang: string): Labels {
  return table[lang.toLowerCase().split('-')[0] ?? 'en'] ?? english
}

/** Every label of every language, for checks that no other word of ours is on a slide. */
export function allLabels(): string[] {
  return [...new Set(Object.values(table).flatMap((row) => Object.values(row)))]
}
