// The two faces of the toolbar icon. Idle is the manifest's; a tab that is guarded shows the active one until it leaves the page.

export const idleIcon = { 16: 'icon/idle-16.png', 32: 'icon/idle-32.png', 48: 'icon/idle-48.png' };
export const activeIcon = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' };
