// The inference runtime: onnxruntime-web, WebAssembly, one thread, every file packaged. Runs inside the photo lab's worker only.
import * as ort from 'onnxruntime-web/wasm';
import { type ModelName, modelFiles } from './model-files.ts';

ort.env.wasm.numThreads = 1;
ort.env.wasm.proxy = false;
ort.env.logLevel = 'error';

export type Outputs = Readonly<Record<string, { readonly data: Float32Array; readonly dims: readonly number[] }>>;

export interface Model {
  /** One image in channels-height-width order: `[1, 3, height, width]`. */
  run(input: Float32Array, width: number, height: number): Promise<Outputs>;
}

/** A packaged file as bytes; rejects when it is missing, which the caller reports as "could not be examined". */
export const packaged = async (name: ModelName): Promise<Uint8Array> => {
  const answer = await fetch(`/models/${modelFiles[name].file}`);
  if (!answer.ok) throw new Error(`missing packaged file ${modelFiles[name].file}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** Load a packaged model. The first call also compiles the runtime (about a second on a slow machine). */
export const loadModel = async (name: ModelName): Promise<Model> => {
  const session = await ort.InferenceSession.create(await packaged(name), {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const inputName = session.inputNames[0] as string;
  return {
    run: async (input, width, height) => {
      const feeds = { [inputName]: new ort.Tensor('float32', input, [1, 3, height, width]) };
      return (await session.run(feeds)) as unknown as Outputs;
    },
  };
};
