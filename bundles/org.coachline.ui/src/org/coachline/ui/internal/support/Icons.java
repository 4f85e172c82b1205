/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.coachline.look.GlyphShape;
import org.coachline.look.GlyphShape.Disc;
import org.coachline.look.GlyphShape.LeftHalfDisc;
import org.coachline.look.GlyphShape.Point;
import org.coachline.look.GlyphShape.Polygon;
import org.coachline.look.GlyphShape.Ring;
import org.coachline.look.Palette;
import org.coachline.look.Spacing;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/**
 * The workbench's images: icons of the one family it uses, and the verdicts' glyphs, each in a token's colour and drawn
 * from vectors at whatever zoom the screen has. Kept until the display goes; nobody disposes of one. UI thread.
 */
public final class Icons {

    private static final String FAMILY = "org.webjars.npm.lucide-static";
    private static final String FOLDER = "META-INF/resources/webjars/lucide-static/";
    private static final int SIZE = 16;
    private static final Map<String, Image> IMAGES = new HashMap<>();
    private static boolean disposing;

    private Icons() {
    }

    /**
     * An icon.
     *
     * @param name  its file name in the family, without the ending
     * @param token its colour, in the theme that is on
     * @return the image; an empty one, and a line in the log, where the family has no such icon
     */
    public static Image icon(String name, Token token) {
        return image(name, token, SIZE, () -> read(name));
    }

    /** An icon of the family at another size. */
    public static Image icon(String name, Token token, int side) {
        return image(name + '/' + side + ':', token, side, () -> read(name));
    }

    /**
     * Something else drawn like an icon.
     *
     * @param name what it is remembered by
     * @param svg  whose {@code currentColor} is the token's
     */
    public static Image drawn(String name, String svg, Token token, int side) {
        return image(name + '/' + side + ':', token, side, () -> svg);
    }

    /** Whether an SVG can be drawn. Any thread. */
    public static boolean canBeDrawn(String svg) {
        try {
            new ImageData(new ByteArrayInputStream(svg.replace("currentColor", Palette.of(Theme.LIGHT).css(Token.TEXT)).getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (SWTException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The glyph of a verdict in its colour. */
    public static Image glyph(VerdictGlyph glyph) {
        return image("glyph:" + glyph.id(), glyph.token(), Spacing.GLYPH + 2, () -> svg(glyph));
    }

    private static Image image(String name, Token token, int size, java.util.function.Supplier<String> source) {
        String css = LookColors.get().palette().css(token);
        Display display = Display.getCurrent();
        if (!disposing) {
            disposing = true;
            display.disposeExec(() -> {
                IMAGES.values().forEach(Image::dispose);
                IMAGES.clear();
                disposing = false;
            });
        }
        return IMAGES.computeIfAbsent(name + css, key -> {
            String svg = source.get().replace("currentColor", css);
            return new Image(display, (ImageDataProvider) zoom -> raster(svg, size * zoom / 100));
        });
    }

    private static ImageData raster(String svg, int pixels) {
        String sized = svg.replaceFirst("width=\"[0-9]+\"", "width=\"" + pixels + '"').replaceFirst("height=\"[0-9]+\"",
                "height=\"" + pixels + '"');
        try {
            return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
        } catch (SWTException e) {
            UiErrors.log("an icon cannot be drawn", e);
            ImageData empty = new ImageData(pixels, pixels, 24, new org.eclipse.swt.graphics.PaletteData(0xFF0000, 0xFF00, 0xFF));
            empty.alphaData = new byte[pixels * pixels];
            return empty;
        }
    }

    private static String read(String name) {
        Bundle bundle = Platform.getBundle(FAMILY);
        URL found = bundle == null ? null : first(bundle, name + ".svg");
        if (found != null) {
            try (InputStream in = found.openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                UiErrors.log("the icon " + name + " cannot be read", e);
            }
        } else {
            UiErrors.log("there is no icon " + name, null);
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\"></svg>";
    }

    private static @org.jspecify.annotations.Nullable URL first(Bundle bundle, String file) {
        java.util.Enumeration<URL> entries = bundle.findEntries(FOLDER, file, true);
        return entries == null || !entries.hasMoreElements() ? null : entries.nextElement();
    }

    private static String svg(VerdictGlyph glyph) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12\" height=\"12\" viewBox=\"-0.1 -0.1 1.2 1.2\">");
        for (GlyphShape shape : glyph.shapes()) {
            svg.append(switch (shape) {
                case Disc d -> String.format(Locale.ROOT, "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"currentColor\"/>", d.centreX(), d.centreY(), d.radius());
                case Ring r -> String.format(Locale.ROOT,
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"%s\"/>", r.centreX(), r.centreY(),
                        r.radius(), r.width());
                case LeftHalfDisc h -> String.format(Locale.ROOT, "<path d=\"M%s %s A%s %s 0 0 0 %s %s Z\" fill=\"currentColor\"/>", h.centreX(),
                        h.centreY() - h.radius(), h.radius(), h.radius(), h.centreX(), h.centreY() + h.radius());
                case Polygon p -> "<polygon fill=\"currentColor\" points=\"" + points(p) + "\"/>";
            });
        }
        return svg.append("</svg>").toString();
    }

    private static String points(Polygon polygon) {
        StringBuilder text = new StringBuilder();
        for (Point point : polygon.points()) {
            text.append(point.x()).append(',').append(point.y()).append(' ');
        }
        return text.toString();
    }
}
