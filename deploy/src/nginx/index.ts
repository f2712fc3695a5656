export { disagreements } from './check.ts';
export {
  Deployment,
  DeploymentError,
  localDeployment,
  type Place,
  PORTAL,
  parseDeployment,
  readDeployment,
} from './deployment.ts';
export { findNginx, NoNginxError } from './find-nginx.ts';
export { headerTable, type OriginHeaders, type PathRule } from './header-table.ts';
export {
  type ExtraLines,
  type OwnNginxOptions,
  type RenderOptions,
  renderNginx,
  renderSite,
} from './render.ts';
export { NginxError, type NginxOptions, type RunningNginx, startNginx } from './run.ts';
