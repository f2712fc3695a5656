import { createHash } from 'node:crypto';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import { licenceOf } from './sbom-licences.ts';
import type { BundledPackage } from './sbom-packages.ts';

/** What a bill of materials is of. */
export interface BomSubject {
  /** The app: `district_north`, `portal_shell`. */
  name: string;
  /** The name of its build. */
  build: string;
  packages: readonly BundledPackage[];
  /** The bundler, whose runtime is in every build. */
  tool: { name: string; version: string };
}

/**
 * The text of `sbom.cdx.json`: CycloneDX 1.6 (ECMA-424). The same subject gives the same bytes: there is no time in it,
 * and its serial number is made from the build's name. The portal's own packages are no components: no registry has
 * them, and the build's name stands for their sources.
 */
export function billOfMaterials({ name, build, packages, tool }: BomSubject): string {
  const bom = new Models.Bom({
    serialNumber: serialNumber(`${name}/${build}`),
    metadata: new Models.Metadata({
      component: new Models.Component(Enums.ComponentType.Application, name, {
        bomRef: `${name}@${build}`,
        version: build,
      }),
      tools: new Models.Tools({
        components: new Models.ComponentRepository([
          new Models.Component(Enums.ComponentType.Application, tool.name, {
            version: tool.version,
          }),
        ]),
      }),
    }),
    components: new Models.ComponentRepository(packages.map(componentOf)),
  });
  for (const component of bom.components)
    bom.metadata.component?.dependencies.add(component.bomRef);
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(bundled: BundledPackage): Models.Component {
  const [scope, short] = bundled.name.startsWith('@')
    ? bundled.name.split('/')
    : [undefined, bundled.name];
  const purl = purlOf(bundled);
  return new Models.Component(Enums.ComponentType.Library, short ?? bundled.name, {
    bomRef: purl,
    purl,
    version: bundled.version,
    ...(scope !== undefined && { group: scope }),
    licenses: new Models.LicenseRepository([licence(licenceOf(bundled))]),
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], bundled.sha512]]),
  });
}

function licence(expression: string): Models.License {
  if (SPDX.isSupportedSpdxId(expression)) return new Models.SpdxLicense(expression);
  return / (?:AND|OR|WITH) /.test(expression)
    ? new Models.LicenseExpression(expression)
    : new Models.NamedLicense(expression || 'none stated');
}

/** A package's address by the package-url specification (ECMA-427), type npm. */
function purlOf({ name, version }: BundledPackage): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `pkg:npm/${path}@${encodeURIComponent(version)}`;
}

/** A UUID of version 8 (RFC 9562 §5.8) made from a name. */
function serialNumber(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
