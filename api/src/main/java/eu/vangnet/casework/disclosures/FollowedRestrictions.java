package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What another tenant restricted, or lifted, and this one does the same with: people of it decide
 * so, with the right that a restriction takes anyway.
 */
@Singleton
class FollowedRestrictions {
  private final Instance<OpenedFromDisclosure> opened;
  private final Recorder recorder;

  @Inject
  FollowedRestrictions(@Any Instance<OpenedFromDisclosure> opened, Recorder recorder) {
    this.opened = opened;
    this.recorder = recorder;
  }

  /**
   * Does the same. Where no case came with what was told, the words are all there is; they are held
   * by the notice itself.
   *
   * @param notices those that are open
   * @return those of that kind with which the same was done, and which that answers
   * @throws ProblemException 403 without the right to restrict, or to lift; 409 where there is no
   *     such notice, where no case was opened yet from what came, and where this tenant restricts
   *     what it would lift on its own grounds
   */
  List<ReceivedNotice> follow(
      EntityManager em,
      ReceivedDisclosure disclosure,
      NoticeKind kind,
      List<ReceivedNotice> notices) {
    boolean restricts = kind == NoticeKind.RESTRICTED;
    Right right = restricts ? Right.REQUEST_RESTRICT : Right.REQUEST_LIFT;
    if (!RequestContext.current().principalOrRefuse().holds(right)) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "This answer takes the right " + right.code() + "; leave it to who holds it.");
    }
    Optional<Instant> since = restricts ? Optional.of(recorder.now()) : Optional.empty();
    boolean wordsAlone = opened.stream().noneMatch(keeper -> keeper.isKept(em, disclosure.id()));
    List<ReceivedNotice> followed =
        notices.stream()
            .filter(notice -> notice.kind() == kind)
            .filter(
                notice ->
                    wordsAlone
                        || restricted(
                            em, ReceivedWord.of(disclosure, kind, notice.person()), since))
            .toList();
    if (followed.isEmpty()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "nothingToRestrict: No notice that waits asks for it, or no case was opened yet from what"
              + " came; answer that it is noted or kept.");
    }
    return followed;
  }

  private boolean restricted(EntityManager em, ReceivedWord word, Optional<Instant> since) {
    return opened.stream().anyMatch(keeper -> keeper.restrict(em, word, since));
  }
}
