package eu.vangnet.evaluations.instruments;

import java.util.Optional;

/** What of an instrument is stored sealed: every word. */
public record InstrumentSecret(String name, Optional<String> about, Optional<String> licence) {}
