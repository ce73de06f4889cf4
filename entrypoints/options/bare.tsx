// A plain stand-in until the Options component arrives: both imports, and what came of them.

import type { VNode } from 'preact';
import type { ListImporter } from '../../lib/pages/list-import.ts';
import type { SchoolPage } from '../../lib/pages/school-import.ts';

export const Bare = ({ school, list }: { readonly school: SchoolPage; readonly list: ListImporter }): VNode => {
  const { form, import: schoolImport } = school.state.get();
  const listImport = list.state.get();
  const pick = (event: Event, use: (file: File) => unknown) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (file) use(file);
  };
  return (
    <main>
      <h1>{form.names[0] ?? 'Second Look'}</h1>
      <label>
        School file <input id="school-file" type="file" onChange={(e) => pick(e, school.importFile)} />
      </label>
      <p id="school-state">{schoolImport.state}</p>
      {'problems' in schoolImport && schoolImport.problems.map((p) => <p key={p.path}>{`${p.path} ${p.text}`}</p>)}
      <label>
        List <input id="list-file" type="file" onChange={(e) => pick(e, list.choose)} />
      </label>
      <p id="list-state">{listImport.state}</p>
      {listImport.state === 'preview' && (
        <button type="button" id="list-accept" onClick={() => void list.accept()}>
          {JSON.stringify(listImport.preview.counts)}
        </button>
      )}
      {'problems' in listImport && listImport.problems.map((p) => <p key={p.text}>{p.text}</p>)}
    </main>
  );
};
