package eu.vangnet.casework.signals;

import eu.vangnet.codelists.CodeLists;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of a child under twelve no ideology is recorded: it repeats what it heard. What is no ideology
 * may be said, in the words of a module too. A rule of the product and not of a module; no module
 * can lift it. Safe for any number of threads.
 */
@Singleton
public class ChildConcerns {
  /** Why a body is refused. */
  public static final String REASON = "ideologyOfChild";

  /** The same in words. */
  public static final String MEANING =
      "must name no ideology: the person of concern is under twelve";

  private static final String LIST = "concern";
  private static final int TWELVE = 12;

  /** The core codes; a module's own word is one where it counts as one. */
  private static final Set<String> IDEOLOGIES =
      Set.of(
          "rightWing",
          "islamist",
          "mixedUnclear",
          "antiInstitutional",
          "leftWing",
          "misogynistIncel",
          "separatist",
          "singleIssue");

  private final CodeLists lists;
  private final Tenants tenants;
  private final Clock clock;

  @Inject
  ChildConcerns(CodeLists lists, Tenants tenants, Clock clock) {
    this.lists = lists;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The younger of the age that is stated and the one that the day of birth gives today. */
  public Optional<Integer> age(Optional<Integer> stated, Optional<PersonDetails> person) {
    Optional<Integer> born =
        person
            .flatMap(PersonDetails::dateOfBirth)
            .map(birth -> Math.max(0, Period.between(birth, today()).getYears()));
    return Stream.concat(stated.stream(), born.stream()).min(Comparator.naturalOrder());
  }

  private LocalDate today() {
    ZoneId zone = tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC);
    return clock.instant().atZone(zone).toLocalDate();
  }

  /** Whether an ideology is among the concerns; a word that no list knows any more may be one. */
  public boolean nameIdeology(List<String> concerns) {
    return concerns.stream().anyMatch(this::isIdeology);
  }

  /** Whether they name an ideology of a child. */
  public boolean forbidden(Optional<Integer> age, List<String> concerns) {
    return underTwelve(age) && nameIdeology(concerns);
  }

  /** What of the concerns may be kept at this age. */
  public List<String> kept(Optional<Integer> age, List<String> concerns) {
    return underTwelve(age)
        ? concerns.stream().filter(concern -> !isIdeology(concern)).toList()
        : List.copyOf(concerns);
  }

  private static boolean underTwelve(Optional<Integer> age) {
    return age.filter(years -> years < TWELVE).isPresent();
  }

  private boolean isIdeology(String concern) {
    return !lists.has(LIST, concern) || IDEOLOGIES.contains(lists.counted(LIST, concern));
  }
}
