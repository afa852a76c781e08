package nl.eigenbijdrage.render.pdf.box;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/** Draws the shapes of which a chart consists: rectangles, lines and text. */
final class Pen {

  private static final float DASH = 4;
  private static final float BETWEEN = 3;
  private static final float MITRE = 10;

  private final OutputDevice device;
  private final RenderingContext context;
  private final double x;
  private final double y;
  private final double scale;

  /**
   * A pen.
   *
   * @param x where the drawing begins, in dots
   * @param y where the drawing begins, in dots
   * @param scale dots in a unit of the drawing
   */
  Pen(OutputDevice device, RenderingContext context, double x, double y, double scale) {
    this.device = device;
    this.context = context;
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  /** Draws one shape; what is no shape is left out. */
  void draw(Element shape) {
    switch (shape.getTagName()) {
      case "rect" -> rectangle(shape);
      case "line" -> line(shape);
      case "text" -> text(shape);
      default -> {
        // the title and the description
      }
    }
  }

  private double acrossAt(double place) {
    return x + place * scale;
  }

  private double downAt(double place) {
    return y + place * scale;
  }

  private void rectangle(Element shape) {
    Rectangle2D rectangle =
        new Rectangle2D.Double(
            acrossAt(ChartDrawer.number(shape, "x")),
            downAt(ChartDrawer.number(shape, "y")),
            ChartDrawer.number(shape, "width") * scale,
            ChartDrawer.number(shape, "height") * scale);
    device.setColor(ChartDrawer.colour(shape.getAttribute("fill")));
    device.fill(rectangle);
    if (shape.hasAttribute("stroke")) {
      float[] broken = {(float) (DASH * scale), (float) (BETWEEN * scale)};
      stroke(shape, rectangle, broken);
    }
  }

  private void line(Element shape) {
    Line2D line =
        new Line2D.Double(
            acrossAt(ChartDrawer.number(shape, "x1")),
            downAt(ChartDrawer.number(shape, "y1")),
            acrossAt(ChartDrawer.number(shape, "x2")),
            downAt(ChartDrawer.number(shape, "y2")));
    stroke(shape, line, null);
  }

  private void stroke(Element shape, Shape outline, float[] broken) {
    Stroke before = device.getStroke();
    device.setColor(ChartDrawer.colour(shape.getAttribute("stroke")));
    device.setStroke(
        new BasicStroke(
            (float) scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE, broken, 0));
    device.draw(outline);
    device.setStroke(before);
  }

  private void text(Element shape) {
    float size = (float) (ChartDrawer.number(shape, "font-size") * scale);
    FontSpecification plain = ChartDrawer.font(size);
    FSFont font = context.getFont(plain);
    String words = shape.getTextContent();
    double left = acrossAt(ChartDrawer.number(shape, "x"));
    if (shape.getAttribute("text-anchor").equals("end")) {
      left -= context.getTextRenderer().getWidth(context.getFontContext(), font, words);
    }
    device.setColor(ChartDrawer.colour(shape.getAttribute("fill")));
    device.setFont(font);
    ((AbstractOutputDevice) device).setFontSpecification(plain);
    float base = (float) downAt(ChartDrawer.number(shape, "y"));
    context.getTextRenderer().drawString(device, words, (float) left, base);
  }
}
