/**
 * How the server is, for whoever watches it: health and status, open to all and without internals.
 * Features report through {@link eu.vangnet.platform.observation.HealthCheck} and {@link
 * eu.vangnet.platform.observation.LoadedModules}; this package knows none of them.
 */
package eu.vangnet.platform.observation;
