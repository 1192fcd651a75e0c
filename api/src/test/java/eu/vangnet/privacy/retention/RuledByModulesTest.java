package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.spi.LegalBasis;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules hold where a module of a country speaks of what the product speaks of too. */
class RuledByModulesTest {

  @Test
  void whatAModuleSaysOfRequestsGoesBeforeWhatTheProductSuggests() {
    RetentionRule own = declared("request");

    assertThat(of(RetentionRules.ruling(List.of(own)), "request")).containsExactly(own);
    assertThat(of(RetentionRules.ruling(List.of()), "request"))
        .extracting(rule -> rule.code().toString())
        .containsExactly("core.request");
  }

  /** A module speaks of its own signals only, and never of proofs or of what serves the product. */
  @ParameterizedTest
  @ValueSource(strings = {"unfoundedSignal", "journal", "idempotencyRecord"})
  void noModuleTakesAwayWhatTheProductSaysOfAll(String recordType) {
    assertThat(of(RetentionRules.ruling(List.of(declared(recordType))), recordType))
        .extracting(rule -> rule.code().toString())
        .containsExactly("core." + recordType, "country-xx." + recordType);
  }

  private static RetentionRule declared(String recordType) {
    RetentionRule core = of(CoreRules.all().stream(), "request").getFirst();
    return new RetentionRule(
        new RuleCode("country-xx", recordType),
        core.trigger(),
        Optional.of(Period.ofYears(5)),
        Optional.of(Period.ofYears(5)),
        LegalBasis.CUSTOMARY,
        core.outcome(),
        0,
        Optional.empty(),
        RuleStanding.IN_FORCE,
        Optional.empty());
  }

  private static List<RetentionRule> of(Stream<RetentionRule> rules, String recordType) {
    return rules.filter(rule -> rule.code().recordType().equals(recordType)).toList();
  }
}
