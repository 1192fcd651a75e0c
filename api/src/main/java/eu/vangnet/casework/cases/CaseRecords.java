package eu.vangnet.casework.cases;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonStatement;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Cases as records about the person of concern, with their notes, steps and seats. */
@Singleton
class CaseRecords implements PersonalRecords {
  private static final String KIND = "case";

  private final Cases cases;
  private final CaseWords words;

  @Inject
  CaseRecords(Cases cases, CaseWords words) {
    this.cases = cases;
    this.words = words;
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
    return ObjectType.CASE;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(CaseFile.class, CaseNote.class, CaseStep.class, CaseSeat.class);
  }

  @Override
  public Class<?> row() {
    return CaseFile.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    Set<UUID> mentions = mentions(em, person);
    return EveryRow.judged(
        em,
        CaseFile.class,
        CaseFile::id,
        file -> judged(file, person, mentions.contains(file.id())));
  }

  private Optional<FoundRecord> judged(CaseFile file, SoughtPerson person, boolean mentioned) {
    CaseSecret secret = cases.secret(file);
    return FoundRecord.where(
        secret.person().filter(known -> known.mayBe(person)).isPresent(),
        mentioned || person.mentionedIn(JsonMapping.JSON.toJson(secret)),
        new RecordId(KIND, file.id()),
        address(file));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return cases.find(em, id).map(CaseRecords::address);
  }

  private static String address(CaseFile file) {
    return "/v1/cases/" + file.id();
  }

  /** The cases in whose notes or grounds the person is named. */
  private Set<UUID> mentions(EntityManager em, SoughtPerson person) {
    Set<UUID> found = new HashSet<>();
    found.addAll(
        EveryRow.judged(
            em,
            CaseNote.class,
            CaseNote::id,
            note ->
                Optional.of(note.caseId())
                    .filter(of -> person.mentionedIn(words.of(note).text()))));
    found.addAll(
        EveryRow.judged(
            em,
            CaseStep.class,
            CaseStep::id,
            step ->
                Optional.of(step.caseId())
                    .filter(of -> person.mentionedIn(JsonMapping.JSON.toJson(words.of(step))))));
    return found;
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return cases.find(em, id).map(file -> items(em, file));
  }

  private List<PersonalItem> items(EntityManager em, CaseFile file) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", cases.secret(file)));
    items.add(PersonalItem.open("state", file.state()));
    items.add(PersonalItem.open("legalBasis", file.legalBasis()));
    items.add(PersonalItem.open("openedAt", file.openedAt().toString()));
    file.closedAt().ifPresent(at -> items.add(PersonalItem.open("closedAt", at.toString())));
    items.add(PersonalItem.open("sector", file.sector()));
    items.add(PersonalItem.open("concerns", String.join(", ", file.concerns())));
    items.add(PersonalItem.open("sex", file.sex()));
    file.age().ifPresent(age -> items.add(PersonalItem.open("age", age.toString())));
    int number = 0;
    for (CaseNote note : cases.notes(em, file.id())) {
      items.addAll(noteItems("notes." + ++number, note));
    }
    number = 0;
    for (CaseStep step : cases.steps(em, file.id())) {
      items.addAll(stepItems("steps." + ++number, step));
    }
    number = 0;
    for (CaseSeat seat : cases.seats(em, file.id())) {
      items.add(PersonalItem.open("seats." + ++number + ".organisation", seat.organisation()));
    }
    return items;
  }

  private List<PersonalItem> noteItems(String name, CaseNote note) {
    NoteText text = words.of(note);
    PersonalItem said = PersonalItem.open(name + ".text", text.text());
    return Stream.of(
            note.classification().professionalSecret()
                ? said.withheld(WithholdingGround.PROFESSIONAL_SECRECY)
                : said,
            PersonalItem.open(name + ".kind", note.kind()),
            PersonalItem.open(name + ".writtenAt", note.writtenAt().toString()))
        .map(item -> text.confided() ? item.confidedByChild() : item)
        .toList();
  }

  private List<PersonalItem> stepItems(String name, CaseStep step) {
    List<PersonalItem> items = new ArrayList<>();
    PersonalItems.of(name, words.of(step)).stream()
        .map(item -> item.name().startsWith(name + ".participants.") ? ofOthers(item) : item)
        .forEach(items::add);
    items.add(PersonalItem.open(name + ".to", step.toState()));
    items.add(PersonalItem.open(name + ".decidingBody", step.decidingBody()));
    items.add(PersonalItem.open(name + ".takenAt", step.takenAt().toString()));
    return items;
  }

  private static PersonalItem ofOthers(PersonalItem item) {
    return item.withheld(WithholdingGround.OTHERS_RIGHTS);
  }

  @Override
  public void rectify(EntityManager em, UUID id, PersonStatement statement) {
    cases
        .find(em, id)
        .ifPresent(file -> cases.reseal(em, file, cases.secret(file).with(statement)));
  }

  @Override
  public void restrict(EntityManager em, UUID id, Optional<Instant> since) {
    cases.find(em, id).ifPresent(file -> file.restrict(since));
  }

  @Override
  public Optional<String> restricted() {
    return Optional.of(
        "select ownCase.id from CaseFile ownCase where ownCase.restrictedAt is not null"
            + " and ownCase.id = ");
  }

  /** Rows that hang on a case are taken away even where the case itself is gone already. */
  @Override
  public void erase(EntityManager em, UUID id) {
    Optional<CaseFile> file = cases.lock(em, id);
    cases.notes(em, id).forEach(em::remove);
    cases.steps(em, id).forEach(em::remove);
    cases.seats(em, id).forEach(em::remove);
    file.ifPresent(em::remove);
  }
}
