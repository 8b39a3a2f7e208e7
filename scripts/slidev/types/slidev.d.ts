import type { SlideInfo } from '@slidev/types'

declare module 'vue-router' {
  interface RouteMeta {
    slide: SlideInfo
  }
}
