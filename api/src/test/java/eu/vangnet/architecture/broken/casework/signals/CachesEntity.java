package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Cacheable;

/** Rows that stay. */
@Cacheable
final class CachesEntity {}
