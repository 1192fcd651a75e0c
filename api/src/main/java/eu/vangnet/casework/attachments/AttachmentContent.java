package eu.vangnet.casework.attachments;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The content of an attachment, to be written out once.
 *
 * @param view what is known of it
 * @param source writes it
 */
record AttachmentContent(AttachmentView view, Source source) {

  /** Writes content, a piece at a time. */
  @FunctionalInterface
  interface Source {
    void to(OutputStream out) throws IOException;
  }
}
