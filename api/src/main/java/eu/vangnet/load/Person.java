package eu.vangnet.load;

import java.time.Instant;
import java.util.Optional;

/**
 * One invented person of a shape; {@code number} counts from 1 and is the reference in the source.
 */
record Person(
    int number,
    String sector,
    String concern,
    String sex,
    Optional<Integer> age,
    Instant receivedAt) {}
