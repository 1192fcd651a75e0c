package eu.vangnet.casework.agreements;

import eu.vangnet.casework.sharing.AgreementState;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What can be done with agreements; each method is one transaction of the current tenant. */
@Singleton
class AgreementDesk {
  private static final String PATH = "/v1/agreements/";

  private final Recorder recorder;
  private final Agreements agreements;
  private final AgreementRules rules;

  @Inject
  AgreementDesk(Recorder recorder, Agreements agreements, AgreementRules rules) {
    this.recorder = recorder;
    this.agreements = agreements;
    this.rules = rules;
  }

  /** Drafts an agreement. */
  Made draft(NewAgreement sent, CreationKey key) {
    OwnPeople.require();
    rules.check(sent);
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(Right.AGREEMENT_CREATE, id, "agreementDrafted"),
        (em, id) -> add(em, id, Optional.empty(), sent));
  }

  /** Drafts the version that is to follow one that was signed. */
  Made draftNext(UUID earlier, NewAgreement sent, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(Right.AGREEMENT_CREATE, id, "agreementDrafted"),
        (em, id) -> {
          SharingAgreement followed = agreements.lock(em, earlier);
          OwnPeople.require(open(followed), Right.AGREEMENT_CREATE);
          add(em, id, Optional.of(followed), rules.check(sent));
        });
  }

  private void add(
      EntityManager em, UUID id, Optional<SharingAgreement> earlier, NewAgreement sent) {
    agreements.add(
        em,
        new SharingAgreement(id, earlier, sent, recorder.now()),
        AgreementText.draft(sent.title()));
  }

  /** A page of agreements. */
  Page<AgreementView> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> agreements.page(em, request).map(this::view));
  }

  /** An agreement; 404 where there is none. */
  AgreementView view(UUID id) {
    OwnPeople.require();
    return recorder.read(
        em ->
            agreements
                .find(em, id)
                .map(this::view)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  /** Applies a merge patch to a draft. */
  AgreementView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    OwnPeople.require();
    return recorder.change(
        entry(Right.AGREEMENT_CHANGE, id, "agreementChanged"),
        em -> {
          SharingAgreement agreement = agreements.lock(em, id);
          EntityTags.require(ifMatch, view(agreement));
          OwnPeople.require(open(agreement), Right.AGREEMENT_CHANGE);
          AgreementChange before =
              AgreementChange.of(agreement.content(agreements.text(agreement).title()));
          NewAgreement after =
              rules.check(MergePatch.apply(patch, before, AgreementChange.class).content());
          agreement.change(after);
          agreements.reseal(agreement, AgreementText.draft(after.title()));
          return view(agreement);
        });
  }

  /** Records that all parties signed; the version before gives way. */
  Made sign(UUID id, NewSignature sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> PATH + id,
        made -> entry(Right.AGREEMENT_SIGN, id, "agreementSigned"),
        (em, made) -> {
          SharingAgreement agreement = required(em, id, ifMatch, Right.AGREEMENT_SIGN);
          AgreementRules.checkSigned(agreement.parties(), sent.signatories());
          agreement.sign(recorder.now());
          agreements.reseal(agreement, agreements.text(agreement).signedBy(sent.signatories()));
          agreement
              .previous()
              .map(before -> agreements.lock(em, before))
              .ifPresent(before -> before.giveWay(agreement.validFrom(), recorder.now()));
        });
  }

  /** Ends an agreement; nothing is shared under it from the next request on. */
  Made end(UUID id, NewEnding sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> PATH + id,
        made -> entry(Right.AGREEMENT_END, id, "agreementEnded"),
        (em, made) -> {
          SharingAgreement agreement = required(em, id, ifMatch, Right.AGREEMENT_END);
          agreement.end(recorder.now());
          agreements.reseal(agreement, agreements.text(agreement).ended(sent.reason()));
        });
  }

  private SharingAgreement required(
      EntityManager em, UUID id, Optional<String> ifMatch, Right step) {
    SharingAgreement agreement = agreements.lock(em, id);
    EntityTags.require(ifMatch, view(agreement));
    OwnPeople.require(open(agreement), step);
    return agreement;
  }

  private AgreementView view(SharingAgreement agreement) {
    return AgreementView.of(
        agreement,
        agreements.text(agreement),
        OwnPeople.actions(
            open(agreement),
            Right.AGREEMENT_CHANGE,
            Right.AGREEMENT_SIGN,
            Right.AGREEMENT_END,
            Right.AGREEMENT_CREATE));
  }

  /** Creating stands for a further version. */
  private static Set<Right> open(SharingAgreement agreement) {
    return agreement.state() == AgreementState.DRAFT
        ? Set.of(Right.AGREEMENT_CHANGE, Right.AGREEMENT_SIGN, Right.AGREEMENT_END)
        : agreement.state() == AgreementState.SIGNED
            ? Set.of(Right.AGREEMENT_END, Right.AGREEMENT_CREATE)
            : Set.of(Right.AGREEMENT_CREATE);
  }

  private static JournalEntry entry(Right action, UUID id, String event) {
    return JournalEntry.done(action, ObjectType.AGREEMENT, id.toString()).event(event);
  }
}
