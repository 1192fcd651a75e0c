package eu.vangnet.casework.sharing;

import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import java.util.List;
import java.util.Optional;

/**
 * Who asks over HTTP for a case, and the cells of the truth table that this makes.
 *
 * @param partner the organisation; empty for the tenant's own staff
 */
record Asker(Role role, Optional<Partner> partner, String purpose, Setting setting) {

  boolean reads() {
    return role.rights().contains(Right.CASE_READ);
  }

  boolean shutOut() {
    return setting.restricted() && !role.rights().contains(Right.RESTRICTED_READ);
  }

  /** Whether the case itself is there for them. */
  boolean seesTheCase() {
    return reads() && !shutOut() && (partner.isEmpty() || setting.seated());
  }

  TruthTable.Answer of(TruthTable table, PlacedItem item) {
    return table.answer(
        cells(
            item.bringer().equals(partner.map(Partner::organisation)),
            item.secret(),
            item.ended(),
            item.category()));
  }

  /** Of what the tenant's own staff wrote, without a secret or an end. */
  TruthTable.Answer of(TruthTable table, DataCategory category) {
    return table.answer(cells(partner.isEmpty(), false, false, category));
  }

  /** Of what their own side brought in: whether anything of the case is shared with them now. */
  TruthTable.Answer ofOwn(TruthTable table) {
    return table.answer(cells(true, false, false, DataCategory.ORDINARY));
  }

  /** Of what somebody on no side that asks here brought in. */
  TruthTable.Answer ofOthers(TruthTable table, DataCategory category) {
    return table.answer(cells(false, false, false, category));
  }

  private List<String> cells(boolean own, boolean secret, boolean ended, DataCategory category) {
    boolean conditions = partner.filter(Partner::hasConditions).isPresent();
    return List.of(
        reads() ? "yes" : "no",
        shutOut() ? "from" : "not",
        partner.isPresent() ? "partner" : "tenant",
        setting.seated() ? "yes" : "no",
        partner.map(Partner::standing).orElse("none"),
        partner.filter(one -> one.covers(purpose)).isPresent() ? "yes" : "no",
        !conditions ? "notAsked" : setting.consent() ? "given" : "missing",
        !conditions ? "notAsked" : setting.briefing() ? "held" : "missing",
        own ? "own" : "other",
        secret ? "yes" : "no",
        ended ? "yes" : "no",
        opened(category) ? "open" : "closed");
  }

  private boolean opened(DataCategory category) {
    return switch (setting.seat()) {
      case "police" -> category == DataCategory.ORDINARY || category == DataCategory.CRIMINAL;
      case "education" -> category == DataCategory.ORDINARY;
      default -> false;
    };
  }
}
