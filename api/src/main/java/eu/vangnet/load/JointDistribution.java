package eu.vangnet.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invents the persons of a shape. Per dimension each cell's target is laid out as often as it was
 * counted, and that row is shuffled by itself; person n gets the n-th of each. So every
 * one-dimensional count is met exactly, the dimensions are independent, and the same seed gives the
 * same persons. Only a child under twelve gives an ideology in exchange for what somebody older
 * has: the product records none of a child.
 */
final class JointDistribution {
  /** Ages a professional would plausibly report; used where a band reaches into them. */
  private static final AgeBand PLAUSIBLE = new AgeBand(4, 75);

  private static final String NOT_STATED = Dimension.NOT_STATED;

  private final Shape shape;
  private final long seed;

  JointDistribution(Shape shape, long seed) {
    this.shape = shape;
    this.seed = seed;
  }

  List<Person> persons() {
    List<Target> sectors = shuffled(Dimension.SECTOR);
    List<Target> concerns = shuffled(Dimension.CONCERN);
    List<Target> sexes = shuffled(Dimension.SEX);
    Random years = random("years");
    List<Optional<Integer>> ages =
        shuffled(Dimension.AGE).stream().map(target -> age(target, years)).toList();
    ChildhoodWithoutIdeology.arrange(concerns, ages);
    Random days = random("days");
    List<Person> persons = new ArrayList<>(shape.total());
    for (int place = 0; place < shape.total(); place++) {
      persons.add(
          new Person(
              place + 1,
              code(sectors.get(place)),
              code(concerns.get(place)),
              code(sexes.get(place)),
              ages.get(place),
              receivedAt(days)));
    }
    return persons;
  }

  private List<Target> shuffled(Dimension dimension) {
    List<Target> targets = new ArrayList<>(shape.total());
    for (Cell cell : shape.of(dimension)) {
      targets.addAll(Collections.nCopies(cell.count(), cell.target()));
    }
    Collections.shuffle(targets, random(dimension.figure()));
    return targets;
  }

  private Random random(String use) {
    return Seed.random(shape.area(), shape.period(), seed, use);
  }

  private static String code(Target target) {
    return target instanceof Target.Code named ? named.code() : NOT_STATED;
  }

  private static Optional<Integer> age(Target target, Random years) {
    if (!(target instanceof Target.Ages ages)) {
      return Optional.empty();
    }
    List<Integer> all =
        ages.bands().stream()
            .flatMap(band -> IntStream.rangeClosed(band.first(), band.last()).boxed())
            .toList();
    List<Integer> plausible =
        all.stream().filter(age -> PLAUSIBLE.contains(new AgeBand(age, age))).toList();
    List<Integer> choice = plausible.isEmpty() ? all : plausible;
    return Optional.of(choice.get(years.nextInt(choice.size())));
  }

  /** Office hours in UTC: the same calendar day in every zone of a tenant. */
  private Instant receivedAt(Random days) {
    return shape
        .dates()
        .first()
        .plusDays(days.nextInt(shape.dates().days()))
        .atTime(8 + days.nextInt(10), days.nextInt(60))
        .toInstant(ZoneOffset.UTC);
  }
}
