package nl.eigenbijdrage.render.pdf.box;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.eigenbijdrage.render.pdf.PdfLibrary;
import nl.eigenbijdrage.render.pdf.PdfMaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a PDF with openhtmltopdf and PDFBox, and the Liberation fonts. */
public final class BoxMaker implements PdfMaker {

  static final String FAMILY = "Liberation Sans";
  private static final int BOLD = 700;
  private static final int PLAIN = 400;

  /** Kept here, for a logger that nobody holds on to forgets that it is silent. */
  private final Logger noise = Logger.getLogger("org.apache");

  @Override
  public byte[] make(String html, LocalDate day) throws IOException {
    noise.setLevel(Level.OFF);
    XRLog.setLoggingEnabled(false);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // The logging library looks for its settings there; it must not find a stranger's.
    thread.setContextClassLoader(BoxMaker.class.getClassLoader());
    try {
      return pdf(document(html), day);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static byte[] pdf(Document page, LocalDate day) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new ChartDrawer());
    builder.withProducer("eigen-bijdrage");
    font(builder, "LiberationSans-Regular.ttf", PLAIN);
    font(builder, "LiberationSans-Bold.ttf", BOLD);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument pdf = renderer.createPDFKeepOpen()) {
        date(pdf, day);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
      }
    }
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return PdfLibrary.class.getResourceAsStream("liberation/" + file);
  }

  /** The day instead of the time of the clock, also in what makes the document's number. */
  private static void date(PDDocument pdf, LocalDate day) {
    GregorianCalendar moment = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    moment.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(moment);
    information.setModificationDate(moment);
    pdf.setDocumentId(day.toEpochDay());
  }

  private static Document document(String html) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setExpandEntityReferences(false);
      Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
      describeCharts(page);
      return page;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not a well-formed page", e);
    }
  }

  /** What a reader hears for a drawing is looked for in an attribute that HTML does not have. */
  private static void describeCharts(Document page) {
    NodeList charts = page.getElementsByTagName("svg");
    for (int i = 0; i < charts.getLength(); i++) {
      Element chart = (Element) charts.item(i);
      chart.setAttribute("alt", text(chart, "title") + ". " + text(chart, "desc"));
    }
  }

  private static String text(Element chart, String tag) {
    return chart.getElementsByTagName(tag).item(0).getTextContent();
  }
}
