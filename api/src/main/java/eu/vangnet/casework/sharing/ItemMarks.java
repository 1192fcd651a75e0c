package eu.vangnet.casework.sharing;

import eu.vangnet.spi.DataCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** How an item is classified, as the columns of its row keep it. */
@Embeddable
public class ItemMarks {
  @Column(name = "data_category")
  private String dataCategory;

  @Column(name = "professional_secret")
  private boolean professionalSecret;

  @Column(name = "source_organisation")
  private String sourceOrganisation;

  @Column(name = "shared_until")
  private Instant sharedUntil;

  /** For the persistence provider. */
  protected ItemMarks() {}

  /** Of an item that is classified so. */
  public ItemMarks(Classification classification) {
    this.dataCategory = classification.category().code();
    this.professionalSecret = classification.professionalSecret();
    this.sourceOrganisation = classification.organisation().orElse(null);
    this.sharedUntil = classification.sharedUntil().orElse(null);
  }

  /** The classification; a category that this version does not know counts as the strictest. */
  public Classification classification() {
    return new Classification(
        Classification.category(dataCategory).orElse(DataCategory.NATIONAL_IDENTIFIER),
        professionalSecret,
        Optional.ofNullable(sourceOrganisation),
        Optional.ofNullable(sharedUntil));
  }
}
