/** What was sent is not for changing. */
export type Sent<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Sent<T[K]> };
