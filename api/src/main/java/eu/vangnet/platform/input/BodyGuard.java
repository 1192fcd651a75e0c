package eu.vangnet.platform.input;

import eu.vangnet.platform.nationalnumbers.AllowedNationalNumbers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a body through to binding only when it keeps the contract of its operation. */
final class BodyGuard implements ReaderInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(BodyGuard.class);

  private final BodyContract contract;
  private final InputLimits limits;
  private final AllowedNationalNumbers numbers;

  BodyGuard(BodyContract contract, InputLimits limits, AllowedNationalNumbers numbers) {
    this.contract = contract;
    this.limits = limits;
    this.numbers = numbers;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    requireKnownType(context.getMediaType());
    byte[] body = context.getInputStream().readNBytes(limits.bodyBytes() + 1);
    if (body.length > limits.bodyBytes()) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE, "Send at most " + limits.bodyBytes() + " bytes.");
    }
    contract.check(body, numbers.countries());
    context.setInputStream(new ByteArrayInputStream(body));
    try {
      return context.proceed();
    } catch (ProcessingException | JsonbException | JsonException unbound) {
      // The document allows what the record cannot hold: our fault, but no reason to answer 500.
      LOG.warn("a body kept its contract and could not be bound", unbound);
      throw new ProblemException(
          ProblemType.MALFORMED_BODY, "A value of the body cannot be read as what it stands for.");
    }
  }

  private void requireKnownType(MediaType sent) {
    String type = (sent.getType() + "/" + sent.getSubtype()).toLowerCase(Locale.ROOT);
    String charset = sent.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    if (!contract.mediaTypes().contains(type) || !charset.equalsIgnoreCase("utf-8")) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send " + String.join(" or ", contract.mediaTypes()) + " in UTF-8.");
    }
  }
}
