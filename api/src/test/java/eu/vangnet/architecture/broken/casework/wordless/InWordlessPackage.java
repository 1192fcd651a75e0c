package eu.vangnet.architecture.broken.casework.wordless;

/** Its package has no text. */
final class InWordlessPackage {}
