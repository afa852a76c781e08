package nl.eigenbijdrage.render.pdf.box;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the charts of a report, at the width that the page gives them. */
final class ChartDrawer implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    String[] view = svg.getAttribute("viewBox").split(" ", -1);
    double viewWidth = Double.parseDouble(view[2]);
    double scale = width > 0 ? width / viewWidth : dots;
    return new Drawing(svg, scale, viewWidth, Double.parseDouble(view[3]));
  }

  /** One chart, scaled to its place. */
  private record Drawing(Element svg, double scale, double viewWidth, double viewHeight)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(viewWidth * scale);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(viewHeight * scale);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      Pen pen = new Pen(device, context, x, y, scale);
      for (int i = 0; i < svg.getChildNodes().getLength(); i++) {
        if (svg.getChildNodes().item(i) instanceof Element shape) {
          pen.draw(shape);
        }
      }
    }
  }

  /** The font of the labels at a size in dots. */
  static FontSpecification font(float size) {
    FontSpecification font = new FontSpecification();
    font.families = new String[] {BoxMaker.FAMILY};
    font.size = size;
    font.fontWeight = IdentValue.NORMAL;
    font.fontStyle = IdentValue.NORMAL;
    font.variant = IdentValue.NORMAL;
    return font;
  }

  /** A number that is the value of an attribute. */
  static double number(Element shape, String name) {
    return Double.parseDouble(shape.getAttribute(name));
  }

  /** A colour written as {@code #rrggbb}. */
  static FSRGBColor colour(String text) {
    return new FSRGBColor(Integer.parseInt(text.substring(1), 16));
  }

  // The charts use the fonts of the page; there is nothing to add or to close.

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void addFontStream(
      FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
