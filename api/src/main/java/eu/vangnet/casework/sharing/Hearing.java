package eu.vangnet.casework.sharing;

import eu.vangnet.platform.paging.Collection.Scope;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one caller may hear of one case at one moment. Made for a request and thrown away with it,
 * so that whatever ends counts at the next request.
 */
public final class Hearing {
  /** A side that nobody who asks is on; no organisation can be called so. */
  private static final Optional<String> SOMEBODY_ELSE = Optional.of("");

  private final Listener listener;
  private final Instant now;
  private final boolean secretsClosed;

  /** Of a caller who may see the case itself. */
  public Hearing(Listener listener, Instant now) {
    this(listener, now, false);
  }

  private Hearing(Listener listener, Instant now, boolean secretsClosed) {
    this.listener = listener;
    this.now = now;
    this.secretsClosed = secretsClosed;
  }

  /** The same, without any professional secret, those of the caller's own side too. */
  public Hearing withoutSecrets() {
    return new Hearing(listener, now, true);
  }

  /** Whether this item is shown; an item that is not shown is told apart from none by nobody. */
  public boolean shows(Classification item) {
    return reason(item).shows();
  }

  /** Whether these fields of the case are shown. */
  public boolean shows(FieldGroup group) {
    return shows(group.classification());
  }

  /** Why the item is shown, or is not. */
  public SharingReason reason(Classification item) {
    if (secretsClosed && item.professionalSecret()) {
      return SharingReason.PROFESSIONAL_SECRET;
    }
    return SharingDecision.of(listener, item, now);
  }

  /** Why the fields are shown, or are not. */
  public SharingReason reason(FieldGroup group) {
    return reason(group.classification());
  }

  /** Why others' items of this category are shown, or are not, where nothing else is against it. */
  public SharingReason reason(DataCategory category) {
    return reason(new Classification(category, false, SOMEBODY_ELSE, Optional.empty()));
  }

  /** Why what the caller brings in will be shown to them again, or will not. */
  public SharingReason ofOwn() {
    return reason(
        new Classification(
            DataCategory.ORDINARY, false, listener.organisation(), Optional.empty()));
  }

  /** The side that the caller is on, as {@link Classification#organisation} names it. */
  public Optional<String> side() {
    return listener.organisation();
  }

  /**
   * The items of a case that are shown, as a condition for their table: what {@link #shows} says of
   * each, asked of the database, so that pages and counts know nothing of the others.
   *
   * @param caseFile the case, in the attribute {@code caseId} of the alias {@code o}
   * @param marks the way to the attributes of {@link ItemMarks}, for example {@code o.marks}
   */
  public Scope scope(UUID caseFile, String marks) {
    List<Object> parameters = new ArrayList<>(List.of(caseFile.toString()));
    return new Scope("o.caseId = ?1 and " + items(marks, parameters), parameters);
  }

  /**
   * The items that are shown of whatever case this is heard of, in brackets.
   *
   * @param parameters those of the query so far; those of the condition are added
   */
  String items(String marks, List<Object> parameters) {
    List<String> heard = new ArrayList<>();
    if (ofOwn().shows()) {
      heard.add(own(marks, parameters));
    }
    Set<String> categories = heardFromOthers();
    if (!categories.isEmpty()) {
      heard.add(fromOthers(marks, categories, parameters));
    }
    return heard.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", heard) + ")";
  }

  /** What tells this from another hearing of the same caller at the same moment. */
  record Extent(boolean own, Set<String> fromOthers, boolean secretsClosed) {

    boolean isNothing() {
      return !own && fromOthers.isEmpty();
    }
  }

  Extent extent() {
    return new Extent(ofOwn().shows(), heardFromOthers(), secretsClosed);
  }

  private String own(String marks, List<Object> parameters) {
    String closed = secretsClosed ? marks + ".professionalSecret = false and " : "";
    return listener
        .organisation()
        .map(side -> closed + marks + ".sourceOrganisation = " + parameter(parameters, side))
        .orElse(closed + marks + ".sourceOrganisation is null");
  }

  private String fromOthers(String marks, Set<String> categories, List<Object> parameters) {
    return "("
        + marks
        + ".professionalSecret = false and ("
        + marks
        + ".sharedUntil is null or "
        + marks
        + ".sharedUntil > "
        + parameter(parameters, now)
        + ") and "
        + marks
        + ".dataCategory in "
        + parameter(parameters, categories)
        + ")";
  }

  private Set<String> heardFromOthers() {
    return Arrays.stream(DataCategory.values())
        .filter(category -> reason(category).shows())
        .map(DataCategory::code)
        .collect(Collectors.toSet());
  }

  private static String parameter(List<Object> parameters, Object value) {
    parameters.add(value);
    return "?" + parameters.size();
  }
}
