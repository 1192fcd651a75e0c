package eu.vangnet.modules;

import eu.vangnet.spi.Texts;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A module's policy behind a time limit. One that loops is switched off until the next start; a
 * policy that gives no answer refuses, because a rule that cannot be asked must not be skipped.
 */
final class GuardedPolicy implements TransitionPolicy {
  /** The policy was given up, now or earlier. */
  static final String TIMED_OUT = "policyTimedOut";

  /** The policy threw or answered nothing. */
  static final String FAILED = "policyFailed";

  private static final Logger LOG = LoggerFactory.getLogger(GuardedPolicy.class);

  private final String name;
  private final TransitionPolicy policy;
  private final TimeLimit limit;
  private final AtomicBoolean off = new AtomicBoolean();

  GuardedPolicy(String name, TransitionPolicy policy, TimeLimit limit) {
    this.name = name;
    this.policy = policy;
    this.limit = limit;
  }

  /** Module, version and number, for the operator. */
  String name() {
    return name;
  }

  /** Whether it was found looping. */
  boolean switchedOff() {
    return off.get();
  }

  @Override
  public Verdict judge(TransitionRequest facts) {
    if (off.get()) {
      return timedOut();
    }
    try {
      Verdict verdict = limit.call(() -> policy.judge(facts));
      return verdict == null ? failed("it answered nothing") : verdict;
    } catch (TimeLimit.Exceeded exceeded) {
      if (exceeded.started() && off.compareAndSet(false, true)) {
        LOG.error("{} does not come to an end and is switched off until the next start", name);
      }
      return timedOut();
    } catch (ExecutionException thrown) {
      return failed("it threw " + thrown.getCause().getClass().getName());
    }
  }

  private static Verdict timedOut() {
    return Verdict.refuse(
        TIMED_OUT,
        Texts.english("A rule of the programme gave no answer in time.")
            .and("nl", "Een regel van het programma gaf niet op tijd antwoord."));
  }

  private Verdict failed(String why) {
    LOG.error("{} failed: {}", name, why);
    return Verdict.refuse(
        FAILED,
        Texts.english("A rule of the programme failed.")
            .and("nl", "Een regel van het programma werkte niet."));
  }
}
