/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartMark;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the screen, drawn in the background at the zoom that the screen has; its points, bars and cells are reached by mouse and by
 * the arrow keys. While a new picture is on its way, the one before is shown. UI thread.
 */
final class ChartCanvas extends Canvas {

    /** While a window is dragged to a size, nothing is drawn for each size between. */
    private static final int RESIZE_PAUSE = 120;
    private static final int NARROWEST = 480;
    private static final int AROUND = 4;
    private static final int LINE = 2;
    private static final int FULL = 100;

    private final Consumer<ChartMark> activated;
    private final ChartDrawing drawing;
    private final Runnable ask = this::ask;
    private @Nullable Chart chart;
    private @Nullable Image image;
    private List<ChartMark> marks = List.of();
    private String problem = "";
    private int height;
    private int zoom;
    private int chosen = -1;
    private int hovered = -1;

    /** @param activated is given a mark that was clicked, or chosen by Enter */
    ChartCanvas(Composite parent, Consumer<ChartMark> activated) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.activated = activated;
        zoom = getMonitor().getZoom();
        drawing = new ChartDrawing(this::show, this::fail);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> getDisplay().timerExec(image == null ? 0 : RESIZE_PAUSE, ask));
        addListener(SWT.ZoomChanged, event -> zoomed(getMonitor().getZoom()));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, event -> click(event));
        addListener(SWT.MouseMove, event -> hover(ChartKeys.at(marks, event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> {
            drawing.cancel();
            forget();
        });
        ChartAccess.install(this);
    }

    /**
     * Shows a chart; a chosen mark stays chosen where the chart has one of the same meaning.
     *
     * @param wanted null for none
     * @param high   in points
     */
    void setChart(@Nullable Chart wanted, int high) {
        chart = wanted;
        height = high;
        problem = "";
        if (wanted == null) {
            drawing.cancel();
            forget();
            marks = List.of();
            chosen = -1;
            redraw();
        } else {
            ask();
        }
    }

    @Nullable Chart chart() {
        return chart;
    }

    List<ChartMark> marks() {
        return marks;
    }

    /** Index of the mark that is chosen; -1 for none. */
    int chosen() {
        return chosen;
    }

    /** The mark that is chosen, or nothing. */
    @Nullable ChartMark chosenMark() {
        return chosen < 0 || chosen >= marks.size() ? null : marks.get(chosen);
    }

    /** Whether what is wanted is drawn. */
    boolean isIdle() {
        return !drawing.isBusy() && (chart == null || image != null || !problem.isEmpty() || getClientArea().width == 0);
    }

    private void ask() {
        Chart wanted = chart;
        if (!isDisposed() && wanted != null && getClientArea().width > 0) {
            drawing.draw(new ChartDrawing.Wish(wanted, getClientArea().width, height, zoom));
        }
    }

    private void zoomed(int now) {
        if (!isDisposed() && now != zoom) {
            zoom = now;
            ask();
        }
    }

    private void show(ChartDrawing.Picture picture) {
        if (isDisposed()) {
            return;
        }
        ChartMark before = chosenMark();
        forget();
        ImageData data = picture.data();
        int drawnAt = picture.wish().zoom();
        image = new Image(getDisplay(), (ImageDataProvider) asked -> asked == drawnAt ? data : other(asked, picture));
        marks = picture.marks();
        chosen = before == null ? -1 : marks.stream().filter(mark -> mark.datum().equals(before.datum()) && mark.row() == before.row()).findFirst()
                .map(marks::indexOf).orElse(-1);
        hovered = -1;
        problem = "";
        redraw();
    }

    /** The toolkit shows the canvas at another zoom than its monitor said: it is drawn again for that one, and stretched until then. */
    private ImageData other(int asked, ChartDrawing.Picture picture) {
        if (asked != FULL || picture.wish().zoom() == FULL) {
            getDisplay().asyncExec(() -> zoomed(asked));
        }
        return picture.data().scaledTo(Math.max(1, picture.wish().width() * asked / FULL), Math.max(1, picture.wish().height() * asked / FULL));
    }

    private void fail(String why) {
        if (!isDisposed()) {
            forget();
            marks = List.of();
            problem = ProgressTexts.get("chart.failed", why);
            redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? NARROWEST : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END ->
                    choose(ChartKeys.step(marks, chosen, event.keyCode));
            case SWT.CR, SWT.KEYPAD_CR -> activate();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Lists what is behind the chosen mark. */
    void activate() {
        ChartMark mark = chosenMark();
        if (mark != null) {
            activated.accept(mark);
        }
    }

    /** Chooses a mark by its index. */
    void choose(int index) {
        chosen = index;
        ChartMark mark = chosenMark();
        if (mark != null) {
            StatusLine.say(ProgressTexts.get("chart.calls", mark.text()));
            ChartAccess.chosen(this);
        }
        redraw();
    }

    private void click(Event event) {
        setFocus();
        int at = ChartKeys.at(marks, event.x, event.y);
        if (at >= 0) {
            choose(at);
            if (event.button == 1) {
                activate();
            }
        }
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            setToolTipText(index < 0 ? null : marks.get(index).text().replace("&", "&&"));
            setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private void paint(GC gc) {
        LookColors look = LookColors.get();
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.PANEL));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (image != null) {
            gc.drawImage(image, 0, 0);
            ring(gc, hovered, Token.QUIET_TEXT, 1);
            ring(gc, chosen, Token.ACCENT, LINE);
        } else if (chart != null) {
            gc.setForeground(look.color(Token.QUIET_TEXT));
            gc.drawText(problem.isEmpty() ? ProgressTexts.get("chart.drawing") : problem, Spacing.MEDIUM, Spacing.MEDIUM, SWT.DRAW_TRANSPARENT);
        }
        if (isFocusControl()) {
            gc.setLineWidth(1);
            gc.setForeground(look.color(Token.ACCENT));
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void ring(GC gc, int index, Token token, int width) {
        if (index >= 0 && index < marks.size()) {
            Rectangle place = place(index);
            gc.setLineWidth(width);
            gc.setForeground(LookColors.get().color(token));
            gc.drawRoundRectangle(place.x, place.y, place.width, place.height, Spacing.CORNER, Spacing.CORNER);
        }
    }

    /** Where a mark is, with what is drawn around it. */
    Rectangle place(int index) {
        java.awt.geom.Rectangle2D area = marks.get(index).area();
        return new Rectangle((int) Math.round(area.getX()) - AROUND, (int) Math.round(area.getY()) - AROUND, (int) Math.round(area.getWidth()) + 2 * AROUND,
                (int) Math.round(area.getHeight()) + 2 * AROUND);
    }
}
