package eu.vangnet.spi;

/**
 * A rule on changes of state that cannot be said by a declaration alone. A pure function: the same
 * facts give the same verdict, nothing is remembered, and it answers at once because the product
 * stops one that takes too long. Called from several threads.
 */
@FunctionalInterface
public interface TransitionPolicy {
  /** Allows or refuses; never null. Allows whatever the rule is not about. */
  Verdict judge(TransitionRequest facts);
}
