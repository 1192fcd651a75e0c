package eu.vangnet.casework.signals;

import java.util.List;

/** How a statement stands after all that was said of it later; the latest word holds. */
final class StatementStanding {
  private static final String OPEN = "unconfirmed";
  private static final String ADDS = "moreInformation";

  private StatementStanding() {}

  /**
   * The code.
   *
   * @param about facts or opinion
   * @param followUps the latest last
   */
  static String of(String about, List<FollowUpView> followUps) {
    return followUps.stream()
        .filter(one -> one.about().equals(about) && !one.kind().equals(ADDS))
        .map(FollowUpView::kind)
        .reduce(OPEN, (earlier, later) -> later);
  }
}
