import './page.css';
import { createRoot } from 'react-dom/client';
import { createSettingsStore, liveTheme } from './desk/settings-store';
import { App } from './shell/App';

const root = document.getElementById('root');
if (root) {
  const settings = createSettingsStore();
  createRoot(root).render(<App settings={settings} theme={liveTheme(settings)} />);
}
