/** The name of a plugin in a configuration; empty for what is none. */
export function pluginName(plugin: unknown): string {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin
    ? String(plugin.name)
    : '';
}
