// The model files packaged with the extension, with the hashes that the build checks. Licences and origins: docs/third-party.md.

export interface ModelFile {
  /** Under public/models/. */
  readonly file: string;
  readonly sha256: string;
}

export const modelFiles = {
  faceWide: {
    file: 'rfb_fcn.onnx',
    sha256: 'dbd038a3bebfc1fc55abaf9cba172f607a4c2f64edb7e81082eea9a7ab74d947',
  },
  faceSure: {
    file: 'mp_full.onnx',
    sha256: '0225feba83184b619554d4dee0cd2738991109016db1721f80b2383ba21e98f6',
  },
  person: {
    file: 'person_centernet.onnx',
    sha256: '994cf53b997f28b7b64e3fb4ce49147c4b180ad64288a8610f907a7357346b87',
  },
  textFind: {
    file: 'ppocrv6_tiny_det.onnx',
    sha256: '193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8',
  },
  textRead: {
    file: 'ppocrv6_tiny_rec_latin.onnx',
    sha256: '8f9173e7d39e9e5e8cb30835c9dcfead21195b5b242c26dc70063a269519b435',
  },
  textKeys: {
    file: 'ppocrv6_tiny_keys_latin.txt',
    sha256: 'ef87b49bfcc2a0d7a8a6d66517ee25392e57e123e6afff1ae3b60ff3084e0c15',
  },
} as const satisfies Record<string, ModelFile>;

export type ModelName = keyof typeof modelFiles;
