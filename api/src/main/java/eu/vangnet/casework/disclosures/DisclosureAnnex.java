package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Disclosures hang on cases and signals: a person learns of them, and their recipients of what
 * follows.
 */
@Singleton
class DisclosureAnnex implements RecordAnnex {
  private static final Set<String> TOLD_OF = Set.of("case", "signal");

  private final Disclosures disclosures;
  private final DisclosureNotices notices;
  private final RecipientTelling telling;
  private final RestrictionTelling restrictions;
  private final ErasedWords erased;

  @Inject
  DisclosureAnnex(
      Disclosures disclosures,
      DisclosureNotices notices,
      RecipientTelling telling,
      RestrictionTelling restrictions,
      ErasedWords erased) {
    this.disclosures = disclosures;
    this.notices = notices;
    this.telling = telling;
    this.restrictions = restrictions;
    this.erased = erased;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Disclosure.class, DisclosureNotice.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            TOLD_OF,
            Disclosure.class,
            Disclosure::id,
            (em, row) -> Set.of(row.caseId()),
            disclosures::secret),
        new SearchedRows<>(
            TOLD_OF, DisclosureNotice.class, DisclosureNotice::id, this::toldOf, notices::words));
  }

  /**
   * To whom what was told: the person has a right to know the recipients (GDPR 15(1)(c)). A secret
   * that was lifted was lifted for the recipient alone.
   */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Disclosure disclosure : of(em, record)) {
      String name = "disclosures." + ++number;
      items.addAll(
          PersonalItems.marked(PersonalItems.of(name, disclosures.secret(disclosure).told())));
      items.add(PersonalItem.open(name + ".madeAt", disclosure.madeAt().toString()));
      int notice = 0;
      for (DisclosureNotice told : notices.of(em, disclosure.id())) {
        items.addAll(PersonalItems.of(name + ".notices." + ++notice, notices.words(told)));
      }
    }
    return items;
  }

  @Override
  public void rectified(EntityManager em, RecordId record, PersonStatement statement) {
    of(em, record).stream()
        .filter(disclosure -> disclosure.state().isHeld())
        .forEach(
            disclosure ->
                telling.tell(
                    em, disclosure, ToldWord.rectified(statement.text(), Optional.empty())));
  }

  @Override
  public void restricted(EntityManager em, RecordId record, Optional<Instant> since) {
    of(em, record)
        .forEach(
            disclosure -> restrictions.tell(em, disclosure, since.isPresent(), Optional.empty()));
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).forEach(disclosure -> erased.erase(em, disclosure));
  }

  private Set<UUID> toldOf(EntityManager em, DisclosureNotice notice) {
    return disclosures
        .find(em, notice.disclosureId())
        .map(disclosure -> Set.of(disclosure.caseId()))
        .orElse(Set.of());
  }

  private List<Disclosure> of(EntityManager em, RecordId record) {
    return TOLD_OF.contains(record.kind()) ? disclosures.of(em, record.id()) : List.of();
  }
}
