package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.NamedNativeQuery;

/** SQL by a name. */
@NamedNativeQuery(name = "one", query = "SELECT 1")
final class NamedNative {}
