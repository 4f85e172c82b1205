/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ProgressCharts.Kind;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/** One chart of the page: its name, what can be done with it, the picture or its figures as a table, and what is said below it. UI thread. */
public final class ChartCard {

    /** What a card asks of the page. */
    public interface Owner {
        /** Lists the calls behind something. */
        void list(ChartDatum datum, String text);

        /** Plays the moments behind something. */
        void hear(ChartDatum datum, String text);

        /** Does something with a chart by its name: copy, save, print or printAll. */
        void act(String action, ChartCard card);

        /** A control of a card came to have the keyboard: it is to be in sight. */
        void reveal(Control control);
    }

    /** Higher tables scroll by themselves. */
    private static final int MOST_ROWS = 14;
    private static final int TREND_HEIGHT = 400;
    private static final int BUTTONS = 5;

    private final @Nullable Kind kind;
    private final String key;
    private final Owner owner;
    private final Composite panel;
    private final Composite stack;
    private final ChartCanvas canvas;
    private final FigureTable figures;
    private final FlatButton toggle;
    private final Label below;

    ChartCard(Composite parent, Kind kind, Owner owner) {
        this(parent, kind, kind.name(), ProgressTexts.get("chart.name." + kind.name()), owner);
    }

    /**
     * A card for a chart that is none of somebody's progress.
     *
     * @param key  ends the ids of its controls
     * @param name what it is called
     */
    public ChartCard(Composite parent, String key, String name, Owner owner) {
        this(parent, null, key, name, owner);
    }

    private ChartCard(Composite parent, @Nullable Kind kind, String key, String called, Owner owner) {
        this.kind = kind;
        this.key = key;
        this.owner = owner;
        panel = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).spacing(0, Spacing.GRID).applyTo(panel);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
        Composite top = new Composite(panel, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS).spacing(Spacing.GRID, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        Label name = Styles.strong(top, called);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        toggle = Styles.id(new FlatButton(top, "table", ProgressTexts.get("card.figures"), false).onPress(this::toggle), "figures." + key);
        button(top, "copy", "copy");
        button(top, "download", "save");
        button(top, "printer", "print");
        stack = new Composite(panel, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stack);
        canvas = Styles.id(new ChartCanvas(stack, mark -> owner.list(mark.datum(), mark.text())), "chart." + key);
        figures = new FigureTable(stack, called, datum -> owner.list(datum, rowText()));
        Styles.id(figures.control(), "table." + key);
        ((StackLayout) stack.getLayout()).topControl = canvas;
        below = Styles.quiet(panel, "");
        below.setVisible(false);
        ((GridData) below.getLayoutData()).exclude = true;
        for (Control control : new Control[] {canvas, figures.control()}) {
            control.addListener(SWT.KeyDown, this::key);
            control.addListener(SWT.FocusIn, event -> owner.reveal(control));
            control.setMenu(menu(control));
        }
        LookColors.get().keep(panel, () -> {
            panel.setBackground(LookColors.get().color(Token.PANEL));
            panel.setBackgroundMode(SWT.INHERIT_FORCE);
        });
    }

    private void button(Composite parent, String icon, String action) {
        Styles.id(new FlatButton(parent, icon, ProgressTexts.get("card." + action), false).onPress(() -> owner.act(action, this)),
                action + '.' + key);
    }

    private Menu menu(Control control) {
        Menu menu = new Menu(control);
        item(menu, "calls", () -> withDatum(owner::list));
        item(menu, "hear", () -> withDatum(owner::hear));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "figures", this::toggle);
        item(menu, "copy", () -> owner.act("copy", this));
        item(menu, "save", () -> owner.act("save", this));
        item(menu, "print", () -> owner.act("print", this));
        item(menu, "printAll", () -> owner.act("printAll", this));
        menu.addListener(SWT.Show, event -> {
            menu.getItem(0).setEnabled(datum() != null);
            menu.getItem(1).setEnabled(datum() != null);
        });
        return menu;
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(ProgressTexts.get("card.menu." + key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void withDatum(BiConsumer<ChartDatum, String> action) {
        ChartDatum datum = datum();
        if (datum != null) {
            action.accept(datum, showsFigures() || canvas.chosenMark() == null ? rowText() : canvas.chosenMark().text());
        }
    }

    private @Nullable ChartDatum datum() {
        if (showsFigures()) {
            int index = figures.control().getSelectionIndex();
            return index < 0 ? null : figures.figures().rows().get(index).datum();
        }
        return canvas.chosenMark() == null ? null : canvas.chosenMark().datum();
    }

    private String rowText() {
        int index = figures.control().getSelectionIndex();
        return index < 0 ? "" : String.join(", ", figures.figures().rows().get(index).cells().stream().filter(cell -> !cell.isEmpty()).limit(3).toList());
    }

    private void key(Event event) {
        if (event.stateMask == 0 && (event.character == 't' || event.character == 'T')) {
            toggle();
            event.doit = false;
        } else if (event.stateMask == 0 && event.character == ' ') {
            withDatum(owner::hear);
            event.doit = false;
        }
    }

    Kind kind() {
        return Objects.requireNonNull(kind, "of no progress");
    }

    /** All of it. */
    public Control control() {
        return panel;
    }

    ChartCanvas canvas() {
        return canvas;
    }

    /** What is shown; null where nothing is. */
    public @Nullable Chart chart() {
        return canvas.chart();
    }

    boolean showsFigures() {
        return ((StackLayout) stack.getLayout()).topControl == figures.control();
    }

    /** Whether one of its controls has the keyboard. */
    boolean hasFocus() {
        Control focus = panel.getDisplay().getFocusControl();
        for (Control each = focus; each != null; each = each.getParent()) {
            if (each == panel) {
                return true;
            }
        }
        return false;
    }

    /** Gives the keyboard to the picture or the table. */
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    /** Shows the table in place of the picture, or the other way round. */
    void toggle() {
        boolean focus = hasFocus();
        boolean now = !showsFigures();
        if (now) {
            fill();
        }
        ((StackLayout) stack.getLayout()).topControl = now ? figures.control() : canvas;
        toggle.icon(now ? "chart-line" : "table").tip(ProgressTexts.get(now ? "card.picture" : "card.figures")).chosen(now);
        fit();
        if (focus) {
            setFocus();
        }
    }

    /**
     * Shows a chart.
     *
     * @param chart null where there is none
     * @param said  what stands below it, a line each
     */
    public void show(@Nullable Chart chart, List<String> said) {
        canvas.setChart(chart, chart == null ? 0 : kind == Kind.TREND ? TREND_HEIGHT : chart.height());
        if (showsFigures()) {
            fill();
        }
        below.setText(String.join("\n", said).replace("&", "&&"));
        boolean any = !said.isEmpty();
        below.setVisible(any);
        ((GridData) below.getLayoutData()).exclude = !any;
        panel.setVisible(chart != null);
        ((GridData) panel.getLayoutData()).exclude = chart == null;
        fit();
    }

    /** Figures are put into their table when somebody wants to see them: a page has thousands of them. */
    private void fill() {
        Chart chart = canvas.chart();
        figures.show(chart == null ? new ChartTable(List.of(), List.of()) : chart.table());
    }

    private void fit() {
        Chart chart = canvas.chart();
        GridData data = (GridData) stack.getLayoutData();
        int rows = Math.min(MOST_ROWS, figures.figures().rows().size()) + 1;
        int tall = rows * Math.max(Spacing.ROW, figures.control().getItemHeight()) + figures.control().getHeaderHeight();
        data.heightHint = showsFigures() ? tall : chart == null ? 0 : canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        stack.layout(true);
        panel.getParent().notifyListeners(SWT.Settings, new Event());
    }
}
