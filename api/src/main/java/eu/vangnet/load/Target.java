package eu.vangnet.load;

import java.util.List;
import java.util.stream.Collectors;

/** Where a published category ends up in the product: a core code, or a set of ages. */
sealed interface Target {
  /** True when a code of the figures counts persons of this target. */
  boolean covers(String figureCode);

  /** One code of a core list. */
  record Code(String code) implements Target {
    @Override
    public boolean covers(String figureCode) {
      return code.equals(figureCode);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** Ages; more than one band for what lies around the published ones. */
  record Ages(List<AgeBand> bands) implements Target {
    public Ages {
      bands = List.copyOf(bands);
    }

    @Override
    public boolean covers(String figureCode) {
      return AgeBand.of(figureCode)
          .filter(band -> bands.stream().anyMatch(own -> own.contains(band)))
          .isPresent();
    }

    @Override
    public String toString() {
      return bands.stream().map(AgeBand::toString).collect(Collectors.joining(", "));
    }
  }
}
