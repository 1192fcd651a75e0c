package eu.vangnet.casework.permissions;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Records consent to sharing and briefings; each method is one transaction of the current tenant.
 * Both are kept by the tenant's own people: a partner does not open the table to itself.
 */
@Singleton
class PermissionDesk {
  private final Recorder recorder;
  private final StoredConditions conditions;
  private final CaseAccess cases;

  @Inject
  PermissionDesk(Recorder recorder, StoredConditions conditions, CaseAccess cases) {
    this.recorder = recorder;
    this.conditions = conditions;
    this.cases = cases;
  }

  /** Records that consent was given. */
  Made give(UUID caseFile, NewPermission sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PermissionView.address(caseFile, id),
        id -> entry(Right.CASE_PERMIT, caseFile, "sharingPermitted"),
        (em, id) -> {
          require(em, caseFile, Right.CASE_PERMIT);
          conditions.add(
              em,
              new SharingPermission(id, caseFile, sent.giver(), recorded()),
              new ConditionWords(sent.how()));
        });
  }

  /**
   * Records that it was taken back: from the next request on none of the case counts. Whoever still
   * consents is asked anew, for one who says no is not outvoted.
   */
  void withdraw(UUID caseFile, UUID id, Optional<String> ifMatch) {
    recorder.change(
        entry(Right.CASE_PERMIT, caseFile, "permissionWithdrawn"),
        em -> {
          require(em, caseFile, Right.CASE_PERMIT);
          SharingPermission permission = conditions.permission(em, caseFile, id);
          EntityTags.require(ifMatch, view(permission));
          SharingPermission.Recorded recorded = recorded();
          conditions.permissions(em, caseFile).forEach(each -> each.withdraw(recorded));
          return permission;
        });
  }

  /** Records that an organisation was briefed. */
  Made brief(UUID caseFile, NewBriefing sent, CreationKey key) {
    return recorder.make(
        key,
        id -> BriefingView.address(caseFile, id),
        id -> entry(Right.CASE_SEAT, caseFile, "organisationBriefed"),
        (em, id) -> {
          require(em, caseFile, Right.CASE_SEAT);
          SharingPermission.Recorded recorded = recorded();
          conditions.add(
              em,
              new Briefing(id, caseFile, sent.organisation(), recorded.by(), recorded.at()),
              new ConditionWords(sent.how()));
        });
  }

  /** The consents of a case, those that were taken back too. */
  PermissionList permissions(UUID caseFile) {
    return recorder.read(
        em -> {
          require(em, caseFile, Right.CASE_READ);
          return new PermissionList(
              conditions.permissions(em, caseFile).stream().map(this::view).toList(),
              "/v1/cases/" + caseFile + "/permissions");
        });
  }

  /** The briefings of a case. */
  BriefingList briefings(UUID caseFile) {
    return recorder.read(
        em -> {
          require(em, caseFile, Right.CASE_READ);
          return new BriefingList(
              conditions.briefings(em, caseFile).stream()
                  .map(one -> BriefingView.of(one, conditions.words(one)))
                  .toList(),
              "/v1/cases/" + caseFile + "/briefings");
        });
  }

  /** A consent of a case. */
  PermissionView permission(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          require(em, caseFile, Right.CASE_READ);
          return view(conditions.permission(em, caseFile, id));
        });
  }

  /** A briefing of a case. */
  BriefingView briefing(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          require(em, caseFile, Right.CASE_READ);
          Briefing found = conditions.briefing(em, caseFile, id);
          return BriefingView.of(found, conditions.words(found));
        });
  }

  /** The case first, so that a partner without a seat learns of none; then who keeps these. */
  private void require(EntityManager em, UUID caseFile, Right action) {
    cases.require(em, caseFile, action);
    OwnPeople.require();
  }

  private PermissionView view(SharingPermission permission) {
    return PermissionView.of(permission, conditions.words(permission));
  }

  private SharingPermission.Recorded recorded() {
    return new SharingPermission.Recorded(
        RequestContext.current().principalOrRefuse().subject(), recorder.now());
  }

  private static JournalEntry entry(Right action, UUID caseFile, String event) {
    return JournalEntry.done(action, ObjectType.CASE, caseFile.toString()).event(event);
  }
}
