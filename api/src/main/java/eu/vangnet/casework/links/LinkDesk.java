package eu.vangnet.casework.links;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links cases; each method is one transaction of the current tenant. */
@Singleton
class LinkDesk {
  private static final int MOST = 200;

  private final Recorder recorder;
  private final CaseLinks links;
  private final CaseAccess cases;

  @Inject
  LinkDesk(Recorder recorder, CaseLinks links, CaseAccess cases) {
    this.recorder = recorder;
    this.links = links;
    this.cases = cases;
  }

  /** Links two cases; a link that is there already is a conflict. */
  Made link(UUID caseFile, NewLink sent, CreationKey key) {
    return recorder.make(
        key,
        id -> LinkView.address(caseFile, id),
        id -> entry(caseFile, "caseLinked"),
        (em, id) -> {
          cases.require(em, caseFile, Right.CASE_CHANGE);
          UUID other = other(em, caseFile, sent.linkedCase());
          requireNew(em, caseFile, other, sent.kind());
          String by = RequestContext.current().principalOrRefuse().subject();
          CaseLink.Pair pair = new CaseLink.Pair(caseFile, other);
          links.add(
              em,
              new CaseLink(id, pair, sent.kind(), by, recorder.now()),
              new LinkSecret(sent.reason()));
        });
  }

  /** Held until the link is there. A hidden case is told apart from none by nobody. */
  private UUID other(EntityManager em, UUID caseFile, String sent) {
    return Identifiers.parse(sent)
        .filter(id -> !id.equals(caseFile))
        .filter(id -> cases.isHeard(em, id) && cases.hold(em, id))
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(
                        "/linkedCase", "unknown", "must be another case that you may read")));
  }

  private void requireNew(EntityManager em, UUID caseFile, UUID other, String kind) {
    List<CaseLink> present = links.of(em, caseFile);
    boolean there =
        present.stream()
            .anyMatch(link -> link.beyond(caseFile).equals(other) && link.kind().equals(kind));
    if (there) {
      throw new ProblemException(
          ProblemType.CONFLICT, "linkedAlready: These two cases are linked in this way.");
    }
    if (present.size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT, "tooManyLinks: A case has " + MOST + " links at most.");
    }
  }

  /** The links to cases that the caller may read too. */
  List<LinkView> list(UUID caseFile) {
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.CASE_READ);
          return links.of(em, caseFile).stream()
              .filter(link -> isHeardAtBoth(em, link, caseFile))
              .map(link -> view(link, caseFile))
              .toList();
        });
  }

  /** A link; 404 where there is none to see. */
  LinkView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.CASE_READ);
          return view(require(em, caseFile, id), caseFile);
        });
  }

  /** Takes a link away, at both cases. */
  void unlink(UUID caseFile, UUID id, Optional<String> ifMatch) {
    recorder.change(
        entry(caseFile, "caseUnlinked"),
        em -> {
          cases.require(em, caseFile, Right.CASE_CHANGE);
          CaseLink link = require(em, caseFile, id);
          EntityTags.require(ifMatch, view(link, caseFile));
          em.remove(link);
          return link;
        });
  }

  private CaseLink require(EntityManager em, UUID caseFile, UUID id) {
    return links
        .find(em, caseFile, id)
        .filter(link -> isHeardAtBoth(em, link, caseFile))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private boolean isHeardAtBoth(EntityManager em, CaseLink link, UUID caseFile) {
    return cases.isHeard(em, caseFile) && cases.isHeard(em, link.beyond(caseFile));
  }

  private LinkView view(CaseLink link, UUID from) {
    return LinkView.of(link, links.secret(link), from);
  }

  private static JournalEntry entry(UUID caseFile, String event) {
    return JournalEntry.done(Right.CASE_CHANGE, ObjectType.CASE, caseFile.toString()).event(event);
  }
}
