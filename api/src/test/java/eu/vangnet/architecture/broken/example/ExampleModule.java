package eu.vangnet.architecture.broken.example;

/** A module. */
public final class ExampleModule {}
