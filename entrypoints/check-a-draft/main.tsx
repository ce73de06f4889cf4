// Opens the way to the settings until this page's component stands.

import { render } from 'preact';
import { browser } from 'wxt/browser';

const page = document.getElementById('page');
if (page)
  render(
    <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
      {browser.i18n.getMessage('extName')}
    </button>,
    page,
  );
