/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.look.GlyphShape;
import org.coachline.look.GlyphShape.Disc;
import org.coachline.look.GlyphShape.LeftHalfDisc;
import org.coachline.look.GlyphShape.Point;
import org.coachline.look.GlyphShape.Polygon;
import org.coachline.look.GlyphShape.Ring;
import org.coachline.look.VerdictGlyph;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;

/** Draws verdict glyphs. */
public final class Glyphs {

	private Glyphs() {
	}

	/**
	 * Draws a glyph in a square; the clipping and the font of {@code gc} stay as they are.
	 *
	 * @param x    the square's left edge
	 * @param y    the square's top edge
	 * @param side the square's side in pixels
	 */
	public static void draw(GC gc, VerdictGlyph glyph, Color color, float x, float y, float side) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(color);
		gc.setBackground(color);
		for (GlyphShape shape : glyph.shapes()) {
			Path path = new Path(gc.getDevice());
			switch (shape) {
			case Disc disc -> arc(path, x, y, side, disc.centreX(), disc.centreY(), disc.radius(), 0, 360);
			case Ring ring -> arc(path, x, y, side, ring.centreX(), ring.centreY(), ring.radius(), 0, 360);
			case LeftHalfDisc half -> {
				arc(path, x, y, side, half.centreX(), half.centreY(), half.radius(), 90, 180);
				path.close();
			}
			case Polygon polygon -> polygon(path, x, y, side, polygon);
			}
			if (shape instanceof Ring ring) {
				gc.setLineAttributes(new LineAttributes((float) ring.width() * side));
				gc.drawPath(path);
				gc.setLineAttributes(new LineAttributes(1));
			} else {
				gc.fillPath(path);
			}
			path.dispose();
		}
	}

	private static void arc(Path path, float x, float y, float side, double centreX, double centreY, double radius,
			float from, float extent) {
		float width = (float) (2 * radius * side);
		path.addArc(x + (float) (centreX - radius) * side, y + (float) (centreY - radius) * side, width, width, from,
				extent);
	}

	private static void polygon(Path path, float x, float y, float side, Polygon polygon) {
		boolean first = true;
		for (Point point : polygon.points()) {
			float px = x + (float) point.x() * side;
			float py = y + (float) point.y() * side;
			if (first) {
				path.moveTo(px, py);
			} else {
				path.lineTo(px, py);
			}
			first = false;
		}
		path.close();
	}
}
