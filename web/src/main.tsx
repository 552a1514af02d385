import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/disputes.css';
import './styles/statement.css';
import './styles/article.css';
import './styles/actor.css';
import './styles/search.css';
import './styles/news.css';
import './styles/export.css';
import './styles/print.css';
import { showTheme } from './theme.ts';

showTheme();
createRoot(document.getElementById('explorer')!).render(<App />);
