package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where something that goes to another tenant comes from and how it is classified: in which role it
 * was recorded and when, never by whom.
 */
@Schema(description = "Where something that goes along comes from, and how it is classified")
public record ParcelOrigin(
    @Schema(
            description = "What sort of personal data it holds",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Until when others may hear it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "Who recorded it: staff of the sender, a partner of it, or the table in its"
                    + " minutes; more may come",
            example = "staff",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String authorRole,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant recordedAt) {
  static final String STAFF = "staff";
  private static final String PARTNER = "partner";
  private static final String TABLE = "table";

  /** Of something that somebody brought in then. */
  public static ParcelOrigin of(Classification as, Instant at) {
    return new ParcelOrigin(as.category().code(), as.sharedUntil(), roleOf(as), at);
  }

  /** Of something that stands in minutes. */
  public static ParcelOrigin inMinutes(Classification as, Instant at) {
    return new ParcelOrigin(as.category().code(), as.sharedUntil(), TABLE, at);
  }

  static String roleOf(Classification as) {
    return as.partner().isPresent() ? PARTNER : STAFF;
  }

  /**
   * How the receiver classifies it: as its own, since the sender's partners are none of its; but an
   * end of sharing counts for the receiver as for anybody else.
   */
  public Classification classification() {
    return arrived(dataCategory, sharedUntil);
  }

  /** The same, of what goes with a category and an end of sharing only. */
  public static Classification arrived(String category, Optional<Instant> until) {
    return new Classification(
            Classification.category(category).orElse(DataCategory.SPECIAL),
            false,
            Optional.empty(),
            until)
        .arrived();
  }

  /**
   * Who stands for the author at the receiver: the tenant that it came from, and the role there.
   *
   * @param sender the tenant
   */
  public String author(String sender) {
    return author(sender, authorRole);
  }

  static String author(String sender, String role) {
    return sender + '/' + role;
  }
}
