package eu.vangnet.casework.support.closures;

/** How a proposed closure stands. */
final class ProposalState {
  static final String PROPOSED = "proposed";

  /** Within the transaction of the approval only: the closing condition asks for it. */
  static final String APPROVED = "approved";

  static final String CARRIED_OUT = "carriedOut";
  static final String WITHDRAWN = "withdrawn";

  private ProposalState() {}
}
