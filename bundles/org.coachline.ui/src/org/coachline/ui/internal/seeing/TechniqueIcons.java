/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.catalog.CatalogListener;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.look.Token;
import org.coachline.timeline.IconSource;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * The icons of techniques for a timeline: those of the workbench's family at once; those that a pack brings along after they
 * were read in the background and found to be nothing but shapes. UI thread.
 */
public final class TechniqueIcons implements IconSource {

    /** An SVG of a pack may draw, and nothing else: no scripts, no other files, nothing that multiplies itself. */
    private static final Pattern SHAPES_ONLY = Pattern.compile("<!|<\\?xml-stylesheet|href|@import|url\\(\\s*['\"]?[^#\\s'\"]"
            + "|<\\s*(script|image|foreignobject|use|style|animate|set|filter|pattern|mask|text)\\b");

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern SIZE = Pattern.compile("\\s(width|height)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    /** What packs brought along, by technique; empty where it cannot be drawn. Kept for all timelines. */
    private static final Map<String, Optional<String>> BROUGHT = new HashMap<>();
    /** What each is drawn by: its very content, since a pack that is being worked on changes its icons and not its version. */
    private static final Map<String, String> NAMES = new HashMap<>();

    private final Control timeline;
    private final Set<String> asked = new HashSet<>();

    /** @param timeline is drawn anew when an icon has been read, and when it was found to be another now */
    public TechniqueIcons(Control timeline) {
        this.timeline = timeline;
        Display display = timeline.getDisplay();
        CatalogService service = Session.get().catalogService();
        CatalogListener listener = catalog -> display.asyncExec(this::lookAgain);
        service.addListener(listener);
        timeline.addDisposeListener(event -> service.removeListener(listener));
    }

    /** Packs were read anew: what is known goes on being drawn until it turns out to be another. */
    private void lookAgain() {
        asked.clear();
        if (!timeline.isDisposed()) {
            timeline.redraw();
        }
    }

    /** How {@link org.coachline.timeline.MomentItem#icon} names a technique's icon; nothing where it has none. */
    public static @Nullable String name(TechniqueEntry technique) {
        if (technique.icon().isBlank()) {
            return null;
        }
        return brought(technique.icon()) ? technique.ref().key() + '@' + technique.ref().version() : technique.icon();
    }

    private static boolean brought(String icon) {
        return icon.indexOf('/') >= 0 || icon.endsWith(".svg");
    }

    @Override
    public @Nullable Image icon(String icon, int side, Token ink) {
        if (icon.indexOf('@') < 0) {
            return Icons.icon(icon, ink, side);
        }
        read(icon);
        Optional<String> known = BROUGHT.get(icon);
        return known == null ? null : known.map(svg -> Icons.drawn(NAMES.computeIfAbsent(svg, each -> "brought:" + NAMES.size()), svg, ink, side)).orElse(null);
    }

    /** Once after each reading of the packs. */
    private void read(String icon) {
        if (asked.contains(icon)) {
            return;
        }
        Optional<TechniqueEntry> technique = Session.get().catalog().techniques().stream().filter(each -> icon.equals(name(each))).findFirst();
        if (technique.isEmpty()) {
            return;
        }
        asked.add(icon);
        CatalogService service = Session.get().catalogService();
        Work.quietly("technique icon", () -> service.icon(technique.get()).map(TechniqueIcons::drawable), found -> {
            if (found.isPresent() && found.get().isEmpty()) {
                UiErrors.log("the icon of " + icon + " cannot be drawn, or holds more than shapes", null);
            }
            use(icon, found.filter(svg -> !svg.isEmpty()));
        }, failure -> {
            use(icon, Optional.empty());
            UiErrors.log("the icon of " + icon + " cannot be read", failure);
        });
    }

    private void use(String icon, Optional<String> found) {
        if (!found.equals(BROUGHT.put(icon, found)) && !timeline.isDisposed()) {
            timeline.redraw();
        }
    }

    /** The SVG at a size that can be replaced, or nothing at all where it is not to be drawn. */
    private static String drawable(byte[] bytes) {
        String svg = new String(bytes, StandardCharsets.UTF_8);
        if (!isHarmless(svg)) {
            return "";
        }
        String whole = sized(svg);
        return Icons.canBeDrawn(whole) ? whole : "";
    }

    /** The SVG as wide and high as any icon, whatever it says itself: of its own size it might take more memory than there is. */
    static String sized(String svg) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            return "";
        }
        String seen = root.group().contains("viewBox") ? "" : " viewBox=\"0 0 " + side(root.group(), "width") + ' ' + side(root.group(), "height") + '"';
        return svg.substring(0, root.start()) + SIZE.matcher(root.group()).replaceAll(" ").replaceFirst("<svg", "<svg width=\"24\" height=\"24\"" + seen)
                + svg.substring(root.end());
    }

    private static String side(String root, String name) {
        Matcher said = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([0-9]{1,5}(\\.[0-9]+)?)(px)?[\"']").matcher(root);
        return said.find() ? said.group(1) : "24";
    }

    /** Whether an SVG draws shapes and does nothing else. */
    static boolean isHarmless(String svg) {
        return svg.contains("<svg") && !SHAPES_ONLY.matcher(svg.toLowerCase(Locale.ROOT)).find();
    }
}
