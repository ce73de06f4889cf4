// Turns one language's words into the type the other must fill: same keys, any strings. A key missing in Welsh is then a type error.

export type Widen<T> = T extends string
  ? string
  : T extends readonly (infer U)[]
    ? readonly Widen<U>[]
    : { readonly [K in keyof T]: Widen<T[K]> };
