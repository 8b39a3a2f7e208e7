/** The only words on a slide, in a handout and on a page that leads to several talks that are not the article's. */
export interface Labels {
  agenda: string
  backup: string
  introduction: string
  summary: string
  questions: string
  readArticle: string
  who: string
  results: string
  figure: string
  /** Heads the addresses at the end of a handout. */
  links: string
  /** Heads a page that leads to several. */
  talks: string
  /** Before the number of a slide in a handout, and before several. */
  slide: string
  slides: string
}

/** One row a language; English serves the others. */
const table: Record<string, Labels> = {
  en: { agenda: 'Agenda', backup: 'Backup', introduction: 'Introduction', summary: 'Summary', questions: 'Questions', readArticle: 'Read the article', who: 'Who', results: 'Results', figure: 'Figure', links: 'Links', talks: 'Talks', slide: 'Slide', slides: 'Slides' },
  de: { agenda: 'Agenda', backup: 'Reserve', introduction: 'Einleitung', summary: 'Zusammenfassung', questions: 'Fragen', readArticle: 'Zum Artikel', who: 'Wer', results: 'Ergebnisse', figure: 'Kennzahl', links: 'Links', talks: 'Vorträge', slide: 'Folie', slides: 'Folien' },
  es: { agenda: 'Agenda', backup: 'Reserva', introduction: 'Introducción', summary: 'Resumen', questions: 'Preguntas', readArticle: 'Leer el artículo', who: 'Quién', results: 'Resultados', figure: 'Cifra', links: 'Enlaces', talks: 'Charlas', slide: 'Diapositiva', slides: 'Diapositivas' },
  fr: { agenda: 'Plan', backup: 'Réserve', introduction: 'Introduction', summary: 'Résumé', questions: 'Questions', readArticle: 'Lire l’article', who: 'Qui', results: 'Résultats', figure: 'Chiffre', links: 'Liens', talks: 'Conférences', slide: 'Diapositive', slides: 'Diapositives' },
  ru: { agenda: 'План', backup: 'Запас', introduction: 'Введение', summary: 'Итоги', questions: 'Вопросы', readArticle: 'Читать статью', who: 'Кто', results: 'Результаты', figure: 'Показатель', links: 'Ссылки', talks: 'Доклады', slide: 'Слайд', slides: 'Слайды' },
  el: { agenda: 'Περιεχόμενα', backup: 'Εφεδρικά', introduction: 'Εισαγωγή', summary: 'Σύνοψη', questions: 'Ερωτήσεις', readArticle: 'Διαβάστε το άρθρο', who: 'Ποιος', results: 'Αποτελέσματα', figure: 'Μέγεθος', links: 'Σύνδεσμοι', talks: 'Ομιλίες', slide: 'Διαφάνεια', slides: 'Διαφάνειες' },
  zh: { agenda: '目录', backup: '备用', introduction: '引言', summary: '总结', questions: '提问', readArticle: '阅读原文', who: '谁', results: '成果', figure: '数字', links: '链接', talks: '演讲', slide: '幻灯片', slides: '幻灯片' },
  ja: { agenda: '目次', backup: '予備', introduction: 'はじめに', summary: 'まとめ', questions: '質疑応答', readArticle: '記事を読む', who: '誰', results: '成果', figure: '数値', links: 'リンク', talks: '講演', slide: 'スライド', slides: 'スライド' },
  ko: { agenda: '목차', backup: '예비', introduction: '들어가며', summary: '요약', questions: '질문', readArticle: '글 읽기', who: '누가', results: '결과', figure: '수치', links: '링크', talks: '발표', slide: '슬라이드', slides: '슬라이드' },
  ar: { agenda: 'المحتويات', backup: 'احتياط', introduction: 'مقدمة', summary: 'الخلاصة', questions: 'أسئلة', readArticle: 'اقرأ المقال', who: 'من', results: 'النتائج', figure: 'الرقم', links: 'روابط', talks: 'محاضرات', slide: 'الشريحة', slides: 'الشرائح' },
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
