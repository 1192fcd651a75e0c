package eu.vangnet.casework.attachments;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content that is refused as soon as it is longer than it may be. For one thread. */
final class LimitedContent extends FilterInputStream {
  private final long most;
  private long read;

  LimitedContent(InputStream content, long most) {
    super(content);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      count(1);
    }
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    if (got > 0) {
      count(got);
    }
    return got;
  }

  private void count(int more) {
    read += more;
    if (read > most) {
      throw new ProblemException(ProblemType.BODY_TOO_LARGE, "Send at most " + most + " bytes.");
    }
  }
}
