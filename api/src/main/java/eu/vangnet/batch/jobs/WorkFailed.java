package eu.vangnet.batch.jobs;

import java.util.regex.Pattern;

/**
 * Work did not succeed. It carries a reason code and nothing else: what it says ends in tables and
 * answers, where no value of a row may come.
 */
public final class WorkFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z]{2,39}");

  /** The reason of work that nobody wants any more; asked for again, it is another job. */
  public static final String NOT_WANTED = "notWanted";

  /** The reason of work that is not needed, because somebody had the same done. */
  public static final String ALREADY_MADE = "alreadyMade";

  private final boolean forGood;

  private WorkFailed(String reason, boolean forGood) {
    super(reason, null, false, false);
    if (!CODE.matcher(reason).matches()) {
      throw new IllegalArgumentException("A reason is a code such as dataIncomplete");
    }
    this.forGood = forGood;
  }

  /** It may succeed when tried again. */
  public static WorkFailed again(String reason) {
    return new WorkFailed(reason, false);
  }

  /** Trying again is of no use. */
  public static WorkFailed forGood(String reason) {
    return new WorkFailed(reason, true);
  }

  /** What is to be made is there already, or is being made by another job. */
  public static WorkFailed alreadyMade() {
    return forGood(ALREADY_MADE);
  }

  /** The code. */
  public String reason() {
    return getMessage();
  }

  /** Whether trying again is of no use. */
  public boolean isForGood() {
    return forGood;
  }
}
