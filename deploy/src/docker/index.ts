export {
  appsOf,
  type ContainerOptions,
  composeFile,
  containerConfig,
  dockerfile,
} from './docker.ts';
