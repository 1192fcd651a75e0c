package eu.vangnet.casework.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Shrinkable;

/**
 * Holds a rule against the truth table, over one sample of combinations that is the same each time.
 * As a supplier it compares the rule of the product, for copies of it in another class loader.
 */
final class Comparison implements Supplier<Optional<String>> {
  private static final int SAMPLE = 8_000;
  private static final long SEED = 20_261_127L;
  private static final TruthTable TABLE = TruthTable.read();

  private final List<Combination> sample =
      Combinations.all().generator(SAMPLE, false).stream(new Random(SEED))
          .limit(SAMPLE)
          .map(Shrinkable::value)
          .toList();

  @Override
  public Optional<String> get() {
    return difference(SharingDecision::of);
  }

  /** The first combination on which the rule says something else than people wrote down. */
  Optional<String> difference(SharingRule rule) {
    return sample.stream()
        .filter(one -> !answer(rule, one).equals(TABLE.answer(one.cells())))
        .findFirst()
        .map(Combination::toString);
  }

  /** The first two between which two agreements open more, or less, than each of them does. */
  Optional<String> differenceOfTwo(SharingRule rule) {
    for (int place = 1; place < sample.size(); place++) {
      if (!adds(rule, sample.get(place - 1), sample.get(place))) {
        return Optional.of(sample.get(place - 1) + " beside " + sample.get(place));
      }
    }
    return Optional.empty();
  }

  private static TruthTable.Answer answer(SharingRule rule, Combination one) {
    SharingReason reason = rule.of(one.listener(), one.item().classification(), Combination.NOW);
    return new TruthTable.Answer(reason.shows(), reason.code());
  }

  /** Whether both agreements together let the first listener hear what any of them does alone. */
  static boolean adds(SharingRule rule, Combination one, Combination another) {
    List<AgreementTerms> both = List.of(one.agreement(), another.agreement());
    boolean any = both.stream().anyMatch(each -> shown(rule, one, List.of(each)));
    return shown(rule, one, both) == any;
  }

  private static boolean shown(SharingRule rule, Combination one, List<AgreementTerms> agreements) {
    Question question = new Question(one.listener(), one.item().classification(), Combination.NOW);
    question.agreements = agreements;
    return question.answeredBy(rule).shows();
  }
}
