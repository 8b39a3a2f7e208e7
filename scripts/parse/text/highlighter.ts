import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import cpp from 'highlight.js/lib/languages/cpp'
import csharp from 'highlight.js/lib/languages/csharp'
import css from 'highlight.js/lib/languages/css'
import diff from 'highlight.js/lib/languages/diff'
import dockerfile from 'highlight.js/lib/languages/dockerfile'
import go from 'highlight.js/lib/languages/go'
import graphql from 'highlight.js/lib/languages/graphql'
import ini from 'highlight.js/lib/languages/ini'
import java from 'highlight.js/lib/languages/java'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import kotlin from 'highlight.js/lib/languages/kotlin'
import lua from 'highlight.js/lib/languages/lua'
import php from 'highlight.js/lib/languages/php'
import python from 'highlight.js/lib/languages/python'
import ruby from 'highlight.js/lib/languages/ruby'
import rust from 'highlight.js/lib/languages/rust'
import sql from 'highlight.js/lib/languages/sql'
import swift from 'highlight.js/lib/languages/swift'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'

/** The languages articles are about; each further grammar of highlight.js's 190 is one more to be mistaken for. */
const languages = {
  bash, cpp, csharp, css, diff, dockerfile, go, graphql, ini, java, javascript, json, kotlin,
  lua, php, python, ruby, rust, sql, swift, typescript, xml, yaml,
} as const

const highlighter = hljs.newInstance()
for (const [name, language] of Object.entries(languages))
  highlighter.registerLanguage(name, language)

/** How well a text fits each language, in highlight.js relevance points; languages it cannot be are absent. */
export function relevances(code: string): Map<string, number> {
  return new Map(Object.keys(languages).flatMap((language) => {
    const { relevance, illegal } = highlighter.highlight(code, { language, ignoreIllegals: true })
    return illegal ? [] : [[language, relevance] as const]
  }))
}
