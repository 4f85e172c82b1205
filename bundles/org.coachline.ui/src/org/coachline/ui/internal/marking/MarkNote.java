/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import org.coachline.look.Spacing;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.ViewportListener;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.NativeNames;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * A small label beside the mark just made: technique, time, verdict. It lies upon the timeline, so that nothing moves when it
 * comes or goes; it never takes the keyboard, fades by itself, and makes room for the next mark or a click. While the mark's key
 * is held it counts along. A screen reader is told its text as something to be said when there is time. UI thread.
 */
public final class MarkNote implements OpenReview.Listener, ViewportListener {

    private static final int SHOWN_MILLIS = 4000;
    private static final int FADE_STEP_MILLIS = 60;
    private static final int FADE_STEPS = 6;
    private static final int OPAQUE = 255;
    private static final String SEPARATOR = "  ·  ";

    private final OpenReview review;
    private final TimelineControl timeline;
    private final Canvas canvas;
    private final Runnable fade = this::fade;
    private @Nullable Moment moment;
    private String text = "";
    private int faded;

    /** A label upon a timeline, for as long as that lives. */
    public MarkNote(TimelineControl timeline, OpenReview review) {
        this.review = review;
        this.timeline = timeline;
        canvas = Styles.id(new Canvas(timeline, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "markNote");
        canvas.setVisible(false);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> hide());
        LookColors.get().keep(canvas, canvas::redraw);
        speak();
        review.addListener(this);
        review.viewport().addListener(this);
        canvas.addDisposeListener(event -> {
            review.removeListener(this);
            review.viewport().removeListener(this);
            canvas.getDisplay().timerExec(-1, fade);
        });
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
        canvas.getAccessible().addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
            @Override
            public void getAttributes(AccessibleAttributeEvent event) {
                event.attributes = new String[] {"live", "polite"};
            }
        });
    }

    @Override
    public void marked(Moment marked) {
        if (canvas.isDisposed()) {
            return;
        }
        moment = marked;
        faded = 0;
        say(text(marked, marked.getEndMicros()), true);
        canvas.getDisplay().timerExec(-1, fade);
        canvas.getDisplay().timerExec(SHOWN_MILLIS, fade);
    }

    @Override
    public void documentsChanged() {
        Moment shown = moment;
        if (shown != null && shown.eContainer() == null) {
            hide();
        }
    }

    @Override
    public void playheadChanged(long before, long now) {
        Moment shown = moment;
        if (shown != null && HeldMarks.get().isGrowing(shown)) {
            canvas.getDisplay().timerExec(-1, fade);
            canvas.getDisplay().timerExec(SHOWN_MILLIS, fade);
            faded = 0;
            say(text(shown, Marking.heard(review)), false);
        } else if (shown != null) {
            // A release that was heard of late was of a tap after all: what looked like a span is a point.
            say(text(shown, shown.getEndMicros()), false);
        }
    }

    @Override
    public void visibleChanged(TimeRange before, TimeRange now) {
        if (moment != null) {
            place();
        }
    }

    @Override
    public void selectionChanged(@Nullable TimeRange before, @Nullable TimeRange now) {
        // A selection has nothing to do with what was marked.
    }

    private String text(Moment marked, long end) {
        StringBuilder words = new StringBuilder(review.name(marked.getTechnique()).name()).append(SEPARATOR)
                .append(review.precise(marked.getStartMicros()));
        if (end > marked.getStartMicros()) {
            words.append(" – ").append(review.precise(end));
        }
        if (marked.getVerdict() != Verdict.NONE) {
            words.append(SEPARATOR).append(Verdicts.name(marked.getVerdict()));
        }
        return words.toString();
    }

    /** What is shown now, or nothing: for tests. */
    public String text() {
        return moment == null ? "" : text;
    }

    private void say(String words, boolean aloud) {
        boolean same = words.equals(text) && canvas.isVisible();
        text = words;
        place();
        canvas.setVisible(true);
        canvas.moveAbove(null);
        if (!same) {
            canvas.redraw();
            if (aloud) {
                NativeNames.set(canvas, words);
                canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
        }
    }

    private void place() {
        Moment shown = moment;
        if (shown == null) {
            return;
        }
        GC gc = new GC(canvas);
        gc.setFont(LookColors.get().font(Type.BODY));
        Point extent = gc.textExtent(text);
        gc.dispose();
        int width = extent.x + Spacing.SMALL * 3 + Spacing.GLYPH;
        int left = timeline.getHeaderWidth();
        int right = timeline.getClientArea().width;
        int x = left + (int) Math.round(timeline.getAxis().x(shown.getStartMicros())) + Spacing.SMALL;
        x = Math.max(left + Spacing.GRID, Math.min(right - width - Spacing.GRID, x));
        canvas.setBounds(x, timeline.getLanesTop() + Spacing.GRID, width, extent.y + Spacing.SMALL);
    }

    private void paint(GC gc) {
        Moment shown = moment;
        if (shown == null) {
            return;
        }
        LookColors look = LookColors.get();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.LANE));
        gc.fillRectangle(area);
        gc.setAlpha(OPAQUE - faded * OPAQUE / (FADE_STEPS + 1));
        gc.setBackground(look.color(Token.PANEL));
        gc.fillRoundRectangle(0, 0, area.width, area.height, Spacing.CORNER * 2, Spacing.CORNER * 2);
        gc.setForeground(look.color(Token.ACCENT));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, Spacing.CORNER * 2, Spacing.CORNER * 2);
        Image glyph = Icons.glyph(Verdicts.glyph(shown));
        gc.drawImage(glyph, Spacing.SMALL, (area.height - Spacing.GLYPH) / 2);
        gc.setFont(look.font(Type.BODY));
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(text, Spacing.SMALL * 2 + Spacing.GLYPH, (area.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void fade() {
        if (canvas.isDisposed() || moment == null) {
            return;
        }
        boolean stepwise = LookColors.get().palette().theme() != Theme.HIGH_CONTRAST;
        if (!stepwise || faded >= FADE_STEPS) {
            hide();
        } else {
            faded++;
            canvas.redraw();
            canvas.getDisplay().timerExec(FADE_STEP_MILLIS, fade);
        }
    }

    private void hide() {
        moment = null;
        canvas.setVisible(false);
        canvas.getDisplay().timerExec(-1, fade);
    }
}
