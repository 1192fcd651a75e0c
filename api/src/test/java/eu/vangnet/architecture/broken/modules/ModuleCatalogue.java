package eu.vangnet.architecture.broken.modules;

/** The modules that were loaded. */
public final class ModuleCatalogue {}
