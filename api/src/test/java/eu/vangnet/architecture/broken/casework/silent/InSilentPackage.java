package eu.vangnet.architecture.broken.casework.silent;

/** Its package says nothing. */
final class InSilentPackage {}
