package eu.vangnet.platform.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.files.FileContent;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.testing.FakeClamd;
import eu.vangnet.testing.FakeClamd.Mood;
import eu.vangnet.testing.SlowNames;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ClamAvTest {
  private static final byte[] LONG =
      "A long letter. ".repeat(60_000).getBytes(StandardCharsets.US_ASCII);

  private final FakeClamd clamd = new FakeClamd();
  private final ContentScanner scanner = asking(clamd);

  @AfterEach
  void close() {
    clamd.close();
  }

  private static ContentScanner asking(FakeClamd clamd) {
    return asking(clamd.address());
  }

  private static ContentScanner asking(String address) {
    ClamdAddress parsed = ClamdAddress.of(address).orElseThrow();
    // Only who never answers uses it up, so nothing else depends on its length.
    return new ClamAv(parsed, Duration.ofSeconds(2));
  }

  private static FileContent content(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void assertNobodyKnows(ContentScanner scanner, FileContent content) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> scanner.scan(content))
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
              assertThat(problem.headers()).isEqualTo(Map.of("Retry-After", "30"));
            });
  }

  @Test
  void whatHoldsNothingKnownIsClean() {
    assertThat(scanner.scan(content("Dear all"))).isEqualTo(ScanResult.clean());
  }

  @Test
  void theTestFileOfAllScannersIsFoundByName() {
    String letter = "Dear all " + FakeClamd.eicar() + " and goodbye";
    assertThat(scanner.scan(content(letter))).isEqualTo(ScanResult.found("Eicar-Signature"));
  }

  @Test
  void aFindingThatLiesAcrossTwoChunksIsFound() {
    int half = FakeClamd.eicar().length() / 2;
    FileContent parted =
        out -> {
          content(FakeClamd.eicar().substring(0, half)).to(out);
          out.write(new byte[0]);
          for (char single : FakeClamd.eicar().substring(half).toCharArray()) {
            out.write(single);
          }
        };
    assertThat(scanner.scan(parted)).isEqualTo(ScanResult.found("Eicar-Signature"));
  }

  @Test
  void contentArrivesAsItIs() {
    scanner.scan(
        out -> {
          out.write(LONG, 0, 500_000);
          out.write(LONG, 500_000, LONG.length - 500_000);
        });

    assertThat(clamd.seen())
        .containsExactly(new FakeClamd.Seen(HexFormat.of().formatHex(Sha256.of(LONG)), 500_000));
  }

  @Test
  void aSocketFileIsAskedInTheSameWay(@TempDir Path folder) {
    try (FakeClamd local = new FakeClamd(UnixDomainSocketAddress.of(folder.resolve("clamd.ctl")))) {
      assertThat(local.address()).startsWith("unix:/");
      assertThat(asking(local).answers()).isTrue();
      assertThat(asking(local).scan(content(FakeClamd.eicar())).finding()).isPresent();
    }
  }

  /** Least of all that the content is clean. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WELL", "IS_OUT_OF_DATE"})
  void ofAScannerThatMisbehavesNothingIsBelieved(Mood mood) {
    clamd.is(mood);
    assertNobodyKnows(scanner, content("Dear all"));
    assertNobodyKnows(scanner, content(FakeClamd.eicar()));
  }

  @Test
  void moreThanTheScannerTakesIsNotClean() {
    clamd.streamMaxLength(100_000);
    assertNobodyKnows(scanner, out -> out.write(LONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:1", "unix:/no/such/folder/clamd.ctl"})
  void whereNobodyListensNothingIsClean(String address) {
    assertNobodyKnows(asking(address), content("Dear all"));
    assertThat(asking(address).answers()).isFalse();
  }

  /** Its time limit is the one of the whole scan; without it this test would never end. */
  @Test
  @Timeout(30)
  void aNameThatIsNeverLookedUpEndsWithTheTimeOfTheScan() {
    assertNobodyKnows(asking(SlowNames.NAME + ":3310"), content("Dear all"));
    assertThat(asking(SlowNames.NAME + ":3310").answers()).isFalse();
  }

  @Test
  void aNameIsLookedUp() {
    String port = clamd.address().substring(clamd.address().lastIndexOf(':'));
    assertThat(asking("localhost" + port).scan(content("Dear all"))).isEqualTo(ScanResult.clean());
    assertNobodyKnows(asking("nowhere.invalid" + port), content("Dear all"));
  }

  @Test
  void whatIsWrongWithTheContentIsNotTakenForTheScanner() {
    FileContent broken =
        _ -> {
          throw new IllegalStateException("a piece is gone");
        };
    assertThatIllegalStateException().isThrownBy(() -> scanner.scan(broken));
  }

  @ParameterizedTest
  @CsvSource({
    "WELL, true",
    "SILENT, false",
    "CLOSES_AT_ONCE, false",
    "CUTS_THE_ANSWER, false",
    "FAILS, false"
  })
  void whetherItAnswersIsAskedWithoutContent(Mood mood, boolean answers) {
    clamd.is(mood);
    assertThat(scanner.answers()).isEqualTo(answers);
  }

  @Test
  void theNameOfAFindingIsKeptPlainAndShort() {
    assertThat(ScanResult.found("Win.Test<b>\"x\"\n" + "y".repeat(500)).finding().orElseThrow())
        .hasSize(120)
        .startsWith("Win.Test_b__x__yyy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clamav",
        "clamav:",
        ":3310",
        "clamav:0",
        "clamav:70000",
        "http://clamav:3310",
        "unix:clamd.ctl",
        "unix:",
        "a b:3310"
      })
  void whatIsNoAddressIsNone(String text) {
    assertThat(ClamdAddress.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clamav:3310", "10.0.0.7:3310", "[::1]:3310", "unix:/run/clamd.ctl"})
  void hostsAndSocketsAreAddresses(String text) {
    assertThat(ClamdAddress.of(text)).map(ClamdAddress::text).contains(text);
  }

  @Test
  void withoutAScannerNothingIsCalledClean() {
    ContentScanner none = new NoScanner();
    assertThat(none.scans()).isFalse();
    assertThat(none.scan(content(FakeClamd.eicar()))).isEqualTo(ScanResult.unscanned());
  }
}
