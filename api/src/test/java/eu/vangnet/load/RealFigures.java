package eu.vangnet.load;

import java.nio.file.Files;
import java.nio.file.Path;

/** The shape file that is delivered with the samples, wherever the tests are started from. */
final class RealFigures {
  private RealFigures() {}

  static Path file() {
    Path below = Path.of("tenants/samples/shapes/real-figures.csv");
    return Files.exists(below) ? below : Path.of("..").resolve(below);
  }

  static Shape shape(String area, String period) {
    return new ShapeReader(PublishedFigures.read(file())).read(area, period);
  }

  static Shape shapeOf(String text, String area, String period) {
    return new ShapeReader(PublishedFigures.of(CsvFile.parse("figures.csv", text)))
        .read(area, period);
  }
}
