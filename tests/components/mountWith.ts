import type { VueWrapper } from '@vue/test-utils'
import type { Component, Directive } from 'vue'
import { mount } from '@vue/test-utils'

/** Stands in for Slidev's `v-click`: writes the step that it was given where a test can read it. */
const click: Directive<HTMLElement, string | false> = (element, { value }) => {
  element.dataset.click = String(value)
}

/** Mounts a template as a slide's Markdown would be, with the components that it names. */
export function mountTemplate(template: string, components: Record<string, Component>): VueWrapper {
  return mount({ template, components }, { global: { directives: { click } } })
}

/** The click steps of all elements that a selector finds. */
export function clicksOf(wrapper: VueWrapper, selector: string): (string | undefined)[] {
  return wrapper.findAll(selector).map(found => (found.element as HTMLElement).dataset.click)
}
