package eu.vangnet.architecture.broken.attic;

/** Something that nobody gave a place. */
final class InNoPart {}
