package eu.vangnet.platform.scanning;

import eu.vangnet.platform.files.FileContent;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a ClamAV daemon, on a connection of its own for each question. Only the answer that says OK
 * means clean; one that is late, broken off or says anything else means that nobody knows.
 */
final class ClamAv implements ContentScanner {
  private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
  private static final Duration PROMPTLY = Duration.ofSeconds(1);
  private static final String CLEAN = "stream: OK";
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

  private final ClamdAddress address;
  private final Duration patience;

  ClamAv(ClamdAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  @Override
  public boolean scans() {
    return true;
  }

  @Override
  public boolean answers() {
    try (ClamdConversation clamd = ClamdConversation.open(address, PROMPTLY)) {
      clamd.command("PING");
      return clamd.answer().equals("PONG");
    } catch (IOException silent) {
      LOG.warn("the scanner does not answer: {}", silent.toString());
      return false;
    }
  }

  @Override
  public ScanResult scan(FileContent content) {
    try (ClamdConversation clamd = ClamdConversation.open(address, patience)) {
      clamd.command("INSTREAM");
      content.to(clamd.chunks());
      clamd.endOfChunks();
      return result(clamd.answer());
    } catch (IOException silent) {
      LOG.warn(
          "the scanner gave no answer: {}; where it answers for small content only, raise its"
              + " StreamMaxLength",
          silent.toString());
      throw unavailable();
    }
  }

  private static ScanResult result(String answer) {
    if (answer.equals(CLEAN)) {
      return ScanResult.clean();
    }
    Matcher found = FOUND.matcher(answer);
    if (found.matches()) {
      ScanResult result = ScanResult.found(found.group(1));
      LOG.warn("the scanner found {}", result.finding().orElse(""));
      return result;
    }
    LOG.warn("the scanner could not scan; its own log says why");
    throw unavailable();
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        ProblemType.UNAVAILABLE,
        "The content could not be scanned now, so nothing was stored and nothing is given. Repeat"
            + " after the number of seconds in Retry-After.",
        List.of(),
        Map.of("Retry-After", "30"));
  }
}
