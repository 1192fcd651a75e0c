package eu.vangnet.casework.support.mentors;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.support.records.TenantDay;
import eu.vangnet.codelists.CodeChecks;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Looks for mentors. What has to be is asked of each alike: active, screened, room, a language in
 * common. The rest is said in words, and the order is that of names or of days.
 */
@Singleton
class MatchingDesk {
  private static final int MOST = 500;

  private final Recorder recorder;
  private final CaseAccess cases;
  private final Mentors mentors;
  private final CodeChecks codes;
  private final TenantDay day;

  @Inject
  MatchingDesk(
      Recorder recorder, CaseAccess cases, Mentors mentors, CodeChecks codes, TenantDay day) {
    this.recorder = recorder;
    this.cases = cases;
    this.mentors = mentors;
    this.codes = codes;
    this.day = day;
  }

  /** Mentors who could do it. */
  MentorMatchList match(UUID caseFile, NewMatching sought) {
    OwnPeople.require();
    codes.begin().codes("/skills", "mentorSkill", sought.skills()).end();
    LocalDate from = sought.startsOn().orElse(day.today());
    String order = sought.order().orElse("name");
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.MENTOR_READ);
          return new MentorMatchList(found(em, sought, from, order), order);
        });
  }

  private List<MentorMatch> found(
      EntityManager em, NewMatching sought, LocalDate from, String order) {
    return mentors.active(em).stream()
        .filter(mentor -> sought.kind().filter(kind -> !kind.equals(mentor.kind())).isEmpty())
        .filter(mentor -> mentor.screenedOn(day.today()) && mentor.screenedOn(from))
        .map(mentor -> new Matching(mentor, mentors.details(mentor), sought, from))
        .filter(Matching::speaksOne)
        .filter(match -> mentors.hasRoom(em, match.mentor()))
        .map(Matching::view)
        .sorted(order.equals("name") ? byName() : byDay().thenComparing(byName()))
        .limit(MOST)
        .toList();
  }

  private static Comparator<MentorMatch> byName() {
    Collator collator = Collator.getInstance(Locale.ROOT);
    return Comparator.comparing(MentorMatch::name, collator::compare)
        .thenComparing(MentorMatch::id);
  }

  private static Comparator<MentorMatch> byDay() {
    return Comparator.comparing(match -> match.availableFrom().orElse(LocalDate.MIN));
  }
}
