package eu.vangnet.casework.disclosures;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Sees to it that each recipient hears when the processing of what it was told is restricted, and
 * when that is lifted (GDPR article 19). A restriction that it heard of already is told once, and
 * one that it never heard of is not lifted there.
 */
@Singleton
class RestrictionTelling {
  private final DisclosureNotices notices;
  private final RecipientTelling telling;

  @Inject
  RestrictionTelling(DisclosureNotices notices, RecipientTelling telling) {
    this.notices = notices;
    this.telling = telling;
  }

  /**
   * Makes a notice, in the caller's transaction, where the recipient may still have what it was
   * told.
   *
   * @param person the number of the person among those who went with a case; empty for all of it
   */
  void tell(EntityManager em, Disclosure disclosure, boolean restricted, Optional<Integer> person) {
    if (disclosure.state().isHeld() && isRestricted(em, disclosure, person) != restricted) {
      NoticeKind kind = restricted ? NoticeKind.RESTRICTED : NoticeKind.LIFTED;
      telling.tell(em, disclosure, new ToldWord(kind, Optional.empty(), person));
    }
  }

  /** As the recipient has heard it; each is told in turn, so their numbers say which came last. */
  private boolean isRestricted(EntityManager em, Disclosure disclosure, Optional<Integer> person) {
    return told(em, disclosure, NoticeKind.RESTRICTED, person)
        > told(em, disclosure, NoticeKind.LIFTED, person);
  }

  private long told(
      EntityManager em, Disclosure disclosure, NoticeKind kind, Optional<Integer> person) {
    return notices.of(em, disclosure.id()).stream()
        .filter(notice -> notice.kind() == kind && notice.person().equals(person))
        .count();
  }
}
