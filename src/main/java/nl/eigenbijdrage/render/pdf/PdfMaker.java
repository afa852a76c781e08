package nl.eigenbijdrage.render.pdf;

import java.io.IOException;
import java.time.LocalDate;

/** Makes a PDF of a page. */
public interface PdfMaker {

  /**
   * The page as a PDF: A4, tagged (PDF/UA), its fonts within it. The same page and day give the
   * same bytes.
   *
   * @param html the page, well-formed XML
   * @param day the day that the PDF says it was made on
   */
  byte[] make(String html, LocalDate day) throws IOException;
}
