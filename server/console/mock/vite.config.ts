import { mergeConfig, type Plugin } from 'vite';
import product from '../vite.config';
import { MockServer, secure } from './server';

function mock(): Plugin {
  const server = new MockServer();
  return {
    name: 'baileo-mock-server',
    configureServer: ({ middlewares }) => {
      // Vite's own development scripts are inline, so the policy holds for the built console only.
      middlewares.use((request, response, next) => server.handle(request, response, next));
    },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        secure(response);
        server.handle(request, response, next);
      });
    },
  };
}

export default mergeConfig(product, { plugins: [mock()] });
