import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './ui/start/Desk.tsx';

const root = document.documentElement;
root.dataset['dateline'] = 'loading';
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
root.dataset['dateline'] = 'ready';
