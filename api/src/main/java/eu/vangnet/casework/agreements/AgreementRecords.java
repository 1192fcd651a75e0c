package eu.vangnet.casework.agreements;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Agreements as records that name those who signed. Whoever signed is told so; the name is the
 * proof of what the parties agreed, so an agreement counts as one that only mentions the person.
 */
@Singleton
class AgreementRecords implements PersonalRecords {
  private static final String KIND = "agreement";

  private final Agreements agreements;

  @Inject
  AgreementRecords(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.AGREEMENT;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SharingAgreement.class);
  }

  @Override
  public Class<?> row() {
    return SharingAgreement.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(
        em, SharingAgreement.class, SharingAgreement::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(SharingAgreement agreement, SoughtPerson person) {
    return FoundRecord.where(
        false,
        person.mentionedIn(JsonMapping.JSON.toJson(agreements.text(agreement))),
        new RecordId(KIND, agreement.id()),
        address(agreement));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return agreements.find(em, id).map(AgreementRecords::address);
  }

  private static String address(SharingAgreement agreement) {
    return "/v1/agreements/" + agreement.id();
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return agreements.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(SharingAgreement agreement) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", agreements.text(agreement)));
    agreement.signedAt().ifPresent(at -> items.add(PersonalItem.open("signedAt", at.toString())));
    return items;
  }

  /** Takes out who signed; what was agreed stays. */
  @Override
  public void erase(EntityManager em, UUID id) {
    agreements
        .find(em, id)
        .ifPresent(
            agreement ->
                agreements.reseal(agreement, agreements.text(agreement).signedBy(List.of())));
  }
}
