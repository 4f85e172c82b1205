/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.coachline.look.Rgb;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.VerdictGlyph;
import org.coachline.look.Wash;
import org.coachline.timeline.ColorSource;
import org.coachline.timeline.VerdictImage;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.layout.TextMeasure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;

/** Colours and fonts of a timeline, made from a source of colours and the control's font. UI thread; to be disposed. */
public final class Style {

    private static final int REMEMBERED = 8192;

    private record GlyphKey(VerdictGlyph glyph, int side) {
    }

    private final Device device;
    private final Map<GlyphKey, Image> glyphs = new HashMap<>();
    private final ColorSource source;
    private final Map<Rgb, Color> colors = new HashMap<>();
    private final Font body;
    private final Font small;
    private final Font strong;
    private final Image scratch;
    private final GC measuring;
    private final TextMeasure bodyMeasure;
    private final TextMeasure smallMeasure;
    private final Metrics metrics;

    /**
     * Makes fonts from one.
     *
     * @param base the control's font; not disposed here
     */
    public Style(Device device, Font base, ColorSource source) {
        this.device = device;
        this.source = source;
        body = base;
        small = derive(device, base, Type.SMALL);
        strong = derive(device, base, Type.STRONG);
        scratch = new Image(device, 1, 1);
        measuring = new GC(scratch);
        bodyMeasure = measure(body);
        smallMeasure = measure(small);
        metrics = new Metrics(height(body), height(small));
    }

    private int height(Font font) {
        measuring.setFont(font);
        return measuring.getFontMetrics().getHeight();
    }

    private static Font derive(Device device, Font base, Type type) {
        FontData[] data = base.getFontData();
        for (FontData each : data) {
            each.setHeight(type.size(each.getHeight()));
            each.setStyle(type.bold() ? each.getStyle() | SWT.BOLD : each.getStyle());
        }
        return new Font(device, data);
    }

    private TextMeasure measure(Font font) {
        Map<String, Integer> known = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > REMEMBERED;
            }
        };
        return text -> known.computeIfAbsent(text, each -> {
            measuring.setFont(font);
            return measuring.textExtent(each, SWT.NONE).x;
        });
    }

    /** The colour of a token. */
    public Color color(Token token) {
        return color(rgb(token));
    }

    /** The value of a token. */
    public Rgb rgb(Token token) {
        return source.get(token);
    }

    /** One token's colour laid over another's. */
    public Color wash(Wash wash, Token upper, Token ground) {
        return color(wash.of(rgb(upper), rgb(ground)));
    }

    /** A colour object for a value. */
    public Color color(Rgb rgb) {
        return colors.computeIfAbsent(rgb, each -> new Color(each.red(), each.green(), each.blue()));
    }

    /** A verdict's glyph in its colour, as an image of that many pixels, made once and sharp at any zoom. */
    public Image glyph(VerdictGlyph glyph, int side) {
        return glyphs.computeIfAbsent(new GlyphKey(glyph, side), key -> {
            ImageDataProvider provider = zoom -> VerdictImage.data(glyph, rgb(glyph.token()), side * zoom / 100);
            return new Image(device, provider);
        });
    }

    /**
     * Draws a straight hair line, filled instead of stroked: strokes have ends of their own, and where strips of a line are
     * drawn anew one after the other those ends would show.
     */
    public void hair(GC gc, Token token, int x, int y, int width, int height) {
        gc.setBackground(color(token));
        gc.fillRectangle(x, y, width, height);
    }

    /** Draws a hair line around a box, within it. */
    public void frame(GC gc, Token token, Box box) {
        hair(gc, token, box.x(), box.y(), box.width(), 1);
        hair(gc, token, box.x(), box.bottom() - 1, box.width(), 1);
        hair(gc, token, box.x(), box.y(), 1, box.height());
        hair(gc, token, box.right() - 1, box.y(), 1, box.height());
    }

    /** The font of labels. */
    public Font body() {
        return body;
    }

    /** The font of the ruler and of the words on tints. */
    public Font small() {
        return small;
    }

    /** The font of voices' names. */
    public Font strong() {
        return strong;
    }

    /** Widths in {@link #body()}. */
    public TextMeasure bodyMeasure() {
        return bodyMeasure;
    }

    /** Widths in {@link #small()}. */
    public TextMeasure smallMeasure() {
        return smallMeasure;
    }

    /** Sizes that follow the fonts. */
    public Metrics metrics() {
        return metrics;
    }

    /** Frees the fonts and images made here. */
    public void dispose() {
        glyphs.values().forEach(Image::dispose);
        measuring.dispose();
        scratch.dispose();
        small.dispose();
        strong.dispose();
    }
}
