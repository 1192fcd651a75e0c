package eu.vangnet.casework.demands;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.platform.personal.WithholdingGround;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Demands as records about the person they are about; whether that person may know of one is for
 * people to say, so every word of it is marked as serving the prevention of offences.
 */
@Singleton
class DemandRecords implements PersonalRecords {
  static final String KIND = "demand";

  private final Demands demands;

  @Inject
  DemandRecords(Demands demands) {
    this.demands = demands;
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
    return ObjectType.DEMAND;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Demand.class);
  }

  @Override
  public Class<?> row() {
    return Demand.class;
  }

  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return demands
        .find(em, id)
        .flatMap(Demand::caseId)
        .map(file -> Set.of(new RecordId("case", file)))
        .orElse(Set.of());
  }

  /** What is demanded of a case goes with the case; whom another demand names it is about. */
  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(
        em,
        Demand.class,
        Demand::id,
        row -> row.caseId().isPresent() ? Optional.empty() : judged(row, person));
  }

  private Optional<FoundRecord> judged(Demand row, SoughtPerson person) {
    return FoundRecord.where(
        person.mentionedIn(JsonMapping.JSON.toJson(demands.secret(row))),
        false,
        new RecordId(KIND, row.id()),
        DemandLine.address(row.id()));
  }

  /** What is demanded of a case is found with the case. */
  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return demands
        .find(em, id)
        .filter(row -> row.caseId().isEmpty())
        .map(row -> DemandLine.address(row.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return demands.find(em, id).map(demand -> items("", demands.secret(demand)));
  }

  /** All words of a demand, each kept back until somebody decides that the person may know. */
  static List<PersonalItem> items(String name, DemandSecret secret) {
    return PersonalItems.of(name, secret).stream()
        .map(item -> item.withheld(WithholdingGround.PREVENTION_OF_OFFENCES))
        .toList();
  }

  @Override
  public Optional<String> restricted() {
    return Optional.of(
        "select ownDemand.id from Demand ownDemand where exists (select caseOfDemand.id from"
            + " CaseFile caseOfDemand where caseOfDemand.id = ownDemand.caseId and"
            + " caseOfDemand.restrictedAt is not null) and ownDemand.id = ");
  }

  @Override
  public void erase(EntityManager em, UUID id) {
    demands.lock(em, id).ifPresent(em::remove);
  }
}
