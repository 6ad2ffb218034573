import { openPanel } from '../panel/main.tsx';
import { extensionPlatform } from './platform.ts';

openPanel(extensionPlatform, document.body);
