/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Says in a lane's own place why nothing, or nothing good, is drawn there. */
final class Notice {

    private final Style style;

    Notice(Style style) {
        this.style = style;
    }

    /** Writes a sentence over what is there, on as many lines as it takes and the lane has. */
    void write(GC gc, Box bounds, String text, Token ink) {
        gc.setFont(style.small());
        gc.setAntialias(SWT.ON);
        gc.setForeground(style.color(ink));
        int line = style.metrics().small();
        int most = Math.max(1, (bounds.height() - 2) / line);
        List<String> lines = wrap(text, bounds.width() - 2 * Spacing.MEDIUM, most);
        int y = bounds.y() + Math.max(0, (bounds.height() - 1 - lines.size() * line) / 2);
        for (String each : lines) {
            gc.drawString(each, bounds.x() + Spacing.MEDIUM, y, true);
            y += line;
        }
    }

    private List<String> wrap(String text, int room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ").strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = rest.length();
            while (end > 0 && lines.size() < most - 1 && style.smallMeasure().width(rest.substring(0, end)) > room) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            String line = end <= 0 ? rest : rest.substring(0, end);
            lines.add(style.smallMeasure().shorten(line, room));
            rest = rest.substring(line.length()).strip();
        }
        return lines;
    }
}
