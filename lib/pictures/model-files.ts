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
  textFind: {
    file: 'ppocrv6_tiny_det.onnx',
    sha256: '193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8',
  },
  textRead: {
    file: 'ppocrv6_tiny_rec.onnx',
    sha256: '9ef676d6ed3c88256a2d92c640c44f25b0c40947e111b14b8be8f594091563e6',
  },
  textKeys: {
    file: 'ppocrv6_tiny_keys.txt',
    sha256: '34d139222b6e8d84830f57476e39f01e76be3baffde3e9df75a079e251140598',
  },
} as const satisfies Record<string, ModelFile>;

export type ModelName = keyof typeof modelFiles;
