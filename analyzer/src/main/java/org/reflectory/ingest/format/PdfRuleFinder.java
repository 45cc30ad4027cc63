package org.reflectory.ingest.format;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** Follows the drawing on a page and keeps its straight lines. Used once. */
final class PdfRuleFinder extends PDFGraphicsStreamEngine {
  private static final float THICKEST = 4;
  private static final int MOST = 20_000;

  private final List<PdfRules.Rule> across = new ArrayList<>();
  private final List<PdfRules.Rule> down = new ArrayList<>();
  private final List<@Nullable Point2D> path = new ArrayList<>();
  private final float height;
  private final float leftEdge;
  private final float lowerEdge;
  private Point2D current = new Point2D.Float();

  PdfRuleFinder(PDPage page) {
    super(page);
    height = page.getCropBox().getHeight();
    leftEdge = page.getCropBox().getLowerLeftX();
    lowerEdge = page.getCropBox().getLowerLeftY();
  }

  @Override
  public void saveGraphicsState() {
    PdfLimits.checkGraphics(getGraphicsStackSize());
    super.saveGraphicsState();
  }

  PdfRules rules() {
    return new PdfRules(across, down);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D p : List.of(p1, p2, p3, p0)) {
      lineTo((float) p.getX(), (float) p.getY());
    }
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.add(null);
    path.add(current);
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.add(current);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void strokePath() {
    eachSide();
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    eachThinShape();
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    eachSide();
    path.clear();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  private void eachSide() {
    Point2D before = null;
    for (Point2D point : path) {
      if (before != null && point != null) {
        side(before, point);
      }
      before = point;
    }
  }

  /** Many programs draw a border as a thin filled rectangle; a broad one is only a background. */
  private void eachThinShape() {
    Rectangle2D bounds = null;
    for (Point2D point : path) {
      if (point == null) {
        thinShape(bounds);
        bounds = null;
      } else if (bounds == null) {
        bounds = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
      } else {
        bounds.add(point);
      }
    }
    thinShape(bounds);
  }

  private void thinShape(@Nullable Rectangle2D bounds) {
    if (bounds != null && bounds.getHeight() < THICKEST) {
      side(
          new Point2D.Double(bounds.getMinX(), bounds.getCenterY()),
          new Point2D.Double(bounds.getMaxX(), bounds.getCenterY()));
    } else if (bounds != null && bounds.getWidth() < THICKEST) {
      side(
          new Point2D.Double(bounds.getCenterX(), bounds.getMinY()),
          new Point2D.Double(bounds.getCenterX(), bounds.getMaxY()));
    }
  }

  private void side(Point2D a, Point2D b) {
    float x1 = (float) Math.min(a.getX(), b.getX()) - leftEdge;
    float x2 = (float) Math.max(a.getX(), b.getX()) - leftEdge;
    float y1 = height - (float) Math.max(a.getY(), b.getY()) + lowerEdge;
    float y2 = height - (float) Math.min(a.getY(), b.getY()) + lowerEdge;
    if (across.size() + down.size() >= MOST) {
      return;
    }
    if (y2 - y1 < 1 && x2 - x1 > THICKEST) {
      across.add(new PdfRules.Rule((y1 + y2) / 2, x1, x2));
    } else if (x2 - x1 < 1 && y2 - y1 > THICKEST) {
      down.add(new PdfRules.Rule((x1 + x2) / 2, y1, y2));
    }
  }

  @Override
  public void closePath() {
    int start = path.lastIndexOf(null) + 1;
    if (start < path.size()) {
      path.add(path.get(start));
    }
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
