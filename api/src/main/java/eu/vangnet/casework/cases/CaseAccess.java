package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Brought;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The cases of the current tenant for features whose records hang on them. */
@Singleton
public class CaseAccess {
  private static final Classification ORDINARY = Classification.ofTenant(DataCategory.ORDINARY);

  private final CaseDecisions decisions;
  private final Cases cases;
  private final CaseAges ages;
  private final CaseWords words;
  private final Instance<ChildConfidences> confidences;

  @Inject
  CaseAccess(
      CaseDecisions decisions,
      Cases cases,
      CaseAges ages,
      CaseWords words,
      @Any Instance<ChildConfidences> confidences) {
    this.decisions = decisions;
    this.cases = cases;
    this.ages = ages;
    this.words = words;
    this.confidences = confidences;
  }

  /**
   * Asks whether the caller may do this to the case; whoever changes something holds its row until
   * the transaction ends.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  public void require(EntityManager em, UUID caseFile, Right action) {
    decisions.require(em, caseFile, action);
  }

  /**
   * The same, with what the caller may hear of the case now. Whoever shows items of the case asks
   * this, and leaves out what it does not show before counting, paging and tagging.
   */
  public Hearing hearing(EntityManager em, UUID caseFile, Right action) {
    return decisions.hearing(em, caseFile, action);
  }

  /**
   * As {@link #require}; and a partner only while something is shared with it at this table.
   *
   * @throws ProblemException as {@link #require}; for a partner with whom nothing is shared now 404
   *     where it reads, and 409 with the reason where it acts
   */
  public void requireShared(EntityManager em, UUID caseFile, Right action) {
    Hearing hearing = decisions.hearing(em, caseFile, action);
    if (action.reads() && !hearing.ofOwn().shows()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    Brought.requireShared(hearing);
  }

  /**
   * What each organisation that sits at the table of a case hears now, by its name; for the
   * tenant's own people.
   *
   * @throws ProblemException as {@link #require}, and 403 for who comes from an organisation
   */
  public Map<String, Hearing> audience(EntityManager em, UUID caseFile) {
    return decisions.audience(em, caseFile);
  }

  /**
   * As {@link #require}, and nobody else adds to the case or takes it away until the transaction
   * ends.
   */
  public void requireAlone(EntityManager em, UUID caseFile, Right action) {
    if (!hold(em, caseFile)) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    decisions.require(em, caseFile, action);
  }

  /**
   * That there is such a case, that the caller does not see it, and that an emergency can open it.
   *
   * @throws ProblemException 403 for who may read no case; 404 where there is none, and for people
   *     of a partner where more than the seat is lacking; 409 where the caller sees it anyway
   */
  public void requireHidden(EntityManager em, UUID caseFile) {
    decisions.requireHidden(em, caseFile);
  }

  /**
   * That something may be written about a case that was asked for before for reading. Of people of
   * the tenant an emergency opens restricted cases only, so this refuses them too.
   *
   * @throws ProblemException 409 where its processing is restricted
   */
  public void requireUnrestricted(EntityManager em, UUID caseFile) {
    if (cases.find(em, caseFile).filter(CaseFile::restricted).isPresent()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "restricted: Nothing is written about this case now.");
    }
  }

  /** Who may tell whom what, as the case's module says; the case was asked for before. */
  public List<DisclosureRule> disclosureRules(EntityManager em, UUID caseFile) {
    return decisions.procedureOf(em.find(CaseFile.class, caseFile.toString())).disclosureRules();
  }

  /** The module under which the case runs; the case was asked for before. */
  public CaseModule module(EntityManager em, UUID caseFile) {
    CaseFile file = em.find(CaseFile.class, caseFile.toString());
    return new CaseModule(file.module(), file.moduleVersion());
  }

  /** Whether a table of the case's module has this seat; the case was asked for before. */
  public boolean knowsSeat(EntityManager em, UUID caseFile, String seat) {
    return tables(em, caseFile).stream()
        .flatMap(table -> table.seats().stream())
        .anyMatch(known -> known.code().equals(seat));
  }

  /** The tables of the case's module; the case was asked for before. */
  public List<Table> tables(EntityManager em, UUID caseFile) {
    return decisions.procedureOf(em.find(CaseFile.class, caseFile.toString())).procedure().tables();
  }

  /**
   * Who answers for a case, decided or not: the chair of the table that took its last step, or that
   * table itself where it has none; after the opening alone the first table of the module.
   */
  public String answerable(EntityManager em, UUID caseFile) {
    Optional<String> last = cases.lastBody(em, caseFile);
    return tables(em, caseFile).stream()
        .filter(table -> last.filter(body -> !body.equals(table.code())).isEmpty())
        .findFirst()
        .map(table -> table.chair().map(Seat::code).orElse(table.code()))
        .or(() -> last)
        .orElseGet(() -> firstTable(em, caseFile));
  }

  /** How a note of the case is classified; the case was asked for before. */
  public Optional<Classification> classification(EntityManager em, UUID caseFile, UUID note) {
    return Optional.ofNullable(em.find(CaseNote.class, note.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .map(CaseNote::classification);
  }

  /** The seats that an organisation holds now at the table of the case. */
  public Set<String> seatsOf(EntityManager em, UUID caseFile, String organisation) {
    return decisions.seatsOf(em, caseFile, organisation);
  }

  /**
   * Whether somebody whose own part in the case stands in for a seat, such as a mentor, may do this
   * to it; whoever changes something holds its row until the transaction ends.
   */
  public boolean allowsParty(EntityManager em, UUID caseFile, Right action) {
    return decisions.allowsParty(em, caseFile, action);
  }

  /** What the caller may do to a case that was asked for before. */
  public List<ActionView> actions(EntityManager em, UUID caseFile, Right... rights) {
    return decisions.actions(em, caseFile, rights);
  }

  /** Whether the case's module knows this legal basis; the case was asked for before. */
  public boolean knowsLegalBasis(EntityManager em, UUID caseFile, String code) {
    return Optional.ofNullable(em.find(CaseFile.class, caseFile.toString()))
        .filter(file -> decisions.procedureOf(file).knowsLegalBasis(code))
        .isPresent();
  }

  /** Whether the case took this step, and it says what the table decided to tell others. */
  public boolean decidedToTell(EntityManager em, UUID caseFile, UUID step) {
    return Optional.ofNullable(em.find(CaseStep.class, step.toString()))
        .filter(taken -> taken.caseId().equals(caseFile))
        .flatMap(taken -> words.of(taken).sharing())
        .filter(text -> !text.isBlank())
        .isPresent();
  }

  /**
   * Holds the row of a case until the transaction ends, so that nothing is added to one being
   * erased; decides nothing.
   *
   * @return whether there is such a case
   */
  public boolean hold(EntityManager em, UUID caseFile) {
    return cases.lock(em, caseFile).isPresent();
  }

  /** Whether the module of the case knows a table or a seat of this code. */
  public boolean knowsBody(EntityManager em, UUID caseFile, String code) {
    return cases
        .find(em, caseFile)
        .map(file -> decisions.procedureOf(file).procedure())
        .filter(
            known ->
                known.tables().stream()
                    .anyMatch(
                        table ->
                            table.code().equals(code)
                                || table.seats().stream()
                                    .anyMatch(seat -> seat.code().equals(code))))
        .isPresent();
  }

  /** The table that the module of the case names first: it does what nobody else is named for. */
  public String firstTable(EntityManager em, UUID caseFile) {
    return decisions.firstTable(em.find(CaseFile.class, caseFile.toString()));
  }

  /** Whether there is such a case and the caller may read it, and hears ordinary things of it. */
  public boolean isHeard(EntityManager em, UUID caseFile) {
    return reads(em, caseFile, Right.CASE_READ)
        && hearing(em, caseFile, Right.CASE_READ).shows(ORDINARY);
  }

  /** Whether there is such a case and the caller may do this to it, without any emergency. */
  public boolean reads(EntityManager em, UUID caseFile, Right right) {
    return cases.find(em, caseFile).filter(file -> decisions.allows(em, file, right)).isPresent();
  }

  /** The calendar of the current tenant. */
  public ZoneId calendar() {
    return ages.zone();
  }

  /** When a day begins by the calendar of the current tenant. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(ages.zone()).toInstant();
  }

  /** Today by the calendar of the current tenant. */
  public LocalDate today() {
    return ages.today();
  }

  /** Whether the case itself names its person of concern, or how to reach the person. */
  public boolean namesPerson(EntityManager em, UUID caseFile) {
    return cases
        .find(em, caseFile)
        .flatMap(file -> cases.secret(file).person())
        .filter(person -> person.name().isPresent() || person.contact().isPresent())
        .isPresent();
  }

  /** Whether an ideology is recorded of the case, which is never done of a child under twelve. */
  public boolean namesIdeology(EntityManager em, UUID caseFile) {
    return cases.find(em, caseFile).filter(ages::namesIdeology).isPresent();
  }

  /** What a child said in confidence, in notes and elsewhere, as far as the caller hears it. */
  public List<String> confided(EntityManager em, UUID caseFile) {
    Hearing hearing = hearing(em, caseFile, Right.CASE_READ);
    Stream<String> noted =
        cases.notes(em, caseFile).stream()
            .filter(note -> hearing.shows(note.classification()))
            .map(words::of)
            .filter(NoteText::confided)
            .map(NoteText::text);
    return Stream.concat(
            noted, confidences.stream().flatMap(kept -> kept.said(em, caseFile, hearing).stream()))
        .toList();
  }
}
