// What was wrong with a file or a form: the place, and a sentence about it.

import type { VNode } from 'preact';
import type { Problem } from './props.ts';

export const ProblemList = ({ problems }: { readonly problems: readonly Problem[] }): VNode => (
  <ul class="sl-problems">
    {problems.map((problem) => (
      <li key={`${problem.path} ${problem.text}`}>
        {problem.path ? <code>{problem.path}</code> : null}
        <span>{problem.text}</span>
      </li>
    ))}
  </ul>
);
