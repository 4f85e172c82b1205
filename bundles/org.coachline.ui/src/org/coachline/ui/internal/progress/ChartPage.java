/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.coachline.insight.AgentProgress;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.ProgressCharts;
import org.coachline.report.chart.ProgressCharts.Kind;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** All charts of an agent, one below the other in one width, and the figures that need no chart. UI thread. */
final class ChartPage {

    private static final int STEP = 48;
    private static final int LEAST_WIDTH = 60;

    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Map<Kind, ChartCard> cards = new EnumMap<>(Kind.class);
    private final FigureTable praise;
    private final FigureTable agreement;
    private final Composite praisePanel;
    private final Composite agreementPanel;
    private final Label rule;
    private final PartnerCharts partners;
    private final Runnable changed;
    private @Nullable AgentProgress progress;
    private @Nullable String technique;

    /** @param changed is run when the charts say something else */
    ChartPage(Composite parent, ChartCard.Owner owner, Runnable changed) {
        this.changed = changed;
        scrolled = Styles.styled(new ScrolledComposite(parent, SWT.V_SCROLL), Styles.GROUND);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(STEP);
        content = Styles.styled(new Composite(scrolled, SWT.NONE), Styles.GROUND);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 0, Spacing.MEDIUM).spacing(0, Spacing.SMALL).applyTo(content);
        scrolled.setContent(content);
        for (Kind kind : Kind.values()) {
            ChartCard card = new ChartCard(content, kind, owner);
            cards.put(kind, card);
        }
        agreementPanel = panel("figures.agreement");
        agreement = new FigureTable(agreementPanel, ProgressTexts.get("figures.agreement"), datum -> { });
        praisePanel = panel("figures.praise");
        praise = new FigureTable(praisePanel, ProgressTexts.get("figures.praise"), datum -> owner.list(datum, ""));
        Styles.id(praise.control(), "praiseFigures");
        Styles.id(agreement.control(), "agreementFigures");
        for (FigureTable each : new FigureTable[] {agreement, praise}) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(each.control());
            each.control().addListener(SWT.FocusIn, event -> reveal(each.control()));
        }
        partners = new PartnerCharts(content, this::fit);
        rule = Styles.quiet(content, "");
        GridDataFactory.fillDefaults().grab(true, false).indent(Spacing.MEDIUM, 0).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(rule);
        scrolled.addListener(SWT.Resize, event -> fit());
        content.addListener(SWT.Settings, event -> fit());
        LookColors.get().keep(scrolled, () -> {
            content.setBackground(LookColors.get().color(Token.GROUND));
            scrolled.setBackground(LookColors.get().color(Token.GROUND));
            draw();
        });
    }

    private Composite panel(String key) {
        Composite panel = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).spacing(0, Spacing.GRID).applyTo(panel);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
        Label name = Styles.strong(panel, ProgressTexts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        LookColors.get().keep(panel, () -> {
            panel.setBackground(LookColors.get().color(Token.PANEL));
            panel.setBackgroundMode(SWT.INHERIT_FORCE);
        });
        return panel;
    }

    Control control() {
        return scrolled;
    }

    /**
     * Shows how an agent gets on.
     *
     * @param now what is known
     * @param key of the technique whose course is drawn; null for that with most chances
     */
    void show(AgentProgress now, @Nullable String key) {
        progress = now;
        technique = key;
        draw();
    }

    /** Shows the course of another technique. */
    void choose(String key) {
        if (!key.equals(technique)) {
            technique = key;
            drawTrend();
            fit();
        }
    }

    /** Forgets what is shown, its pictures too. */
    void clear() {
        progress = null;
        cards.values().forEach(card -> card.show(null, List.of()));
        partners.show(null);
    }

    private ProgressCharts charts(AgentProgress of) {
        return new ProgressCharts(ChartTheme.of(LookColors.get().palette().theme()), of);
    }

    private void draw() {
        AgentProgress now = progress;
        if (now == null) {
            return;
        }
        ProgressCharts charts = charts(now);
        for (Map.Entry<Kind, ChartCard> each : cards.entrySet()) {
            List<String> said = new ArrayList<>();
            if (each.getKey() == Kind.MATRIX) {
                List<String> colleagues = PlainFigures.colleagues(now);
                if (!colleagues.isEmpty()) {
                    said.add(ProgressTexts.get("colleagues"));
                    said.addAll(colleagues);
                }
            }
            each.getValue().show(charts.of(each.getKey(), technique).orElse(null), said);
        }
        tall(agreement, PlainFigures.agreement(now));
        tall(praise, PlainFigures.praiseAndRecovery(now));
        rule.setText(ProgressTexts.get("rule", now.settings().fewestCalls(), now.settings().confidence()).replace("&", "&&"));
        boolean shared = now.calibration().calls() > 0 || !now.calibration().leftOut().isEmpty();
        agreementPanel.setVisible(shared);
        ((GridData) agreementPanel.getLayoutData()).exclude = !shared;
        partners.show(now);
        fit();
        changed.run();
    }

    private static void tall(FigureTable table, org.coachline.report.chart.ChartTable figures) {
        table.show(figures);
        int row = Math.max(Spacing.ROW, table.control().getItemHeight());
        ((GridData) table.control().getLayoutData()).heightHint = (figures.rows().size() + 1) * row + table.control().getHeaderHeight();
    }

    private void drawTrend() {
        AgentProgress now = progress;
        if (now != null) {
            cards.get(Kind.TREND).show(charts(now).of(Kind.TREND, technique).orElse(null), List.of());
            changed.run();
        }
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            content.layout(true, true);
            Point size = content.computeSize(width, SWT.DEFAULT);
            scrolled.setMinSize(0, size.y);
            scrolled.getVerticalBar().setPageIncrement(Math.max(STEP, scrolled.getClientArea().height - STEP));
        }
    }

    /** The charts there are now, in the order of the page. */
    List<ChartCard> shown() {
        return cards.values().stream().filter(card -> card.chart() != null).toList();
    }

    /** The chart that has the keyboard; where none has, the first one in sight. */
    @Nullable ChartCard current() {
        List<ChartCard> all = shown();
        int top = scrolled.getOrigin().y;
        return all.stream().filter(ChartCard::hasFocus).findFirst().orElseGet(() -> all.stream()
                .filter(card -> card.control().getLocation().y + card.control().getSize().y / 2 >= top).findFirst().orElse(null));
    }

    /** Scrolls to a chart and gives it the keyboard. */
    void go(Kind kind) {
        ChartCard card = cards.get(kind);
        if (card.chart() != null) {
            scrolled.setOrigin(0, card.control().getLocation().y);
            card.setFocus();
        }
    }

    /** Scrolls as little as it takes to have a control in sight. */
    void reveal(Control control) {
        Rectangle place = control.getDisplay().map(control, content, control.getBounds().width == 0 ? new Rectangle(0, 0, 1, 1)
                : new Rectangle(0, 0, control.getSize().x, control.getSize().y));
        int top = scrolled.getOrigin().y;
        int room = scrolled.getClientArea().height;
        if (place.y < top || place.height > room) {
            if (place.y + place.height < top + room / 2 || place.y > top + room / 2 || place.y < top && place.height <= room) {
                scrolled.setOrigin(0, Math.max(0, place.y - STEP));
            }
        } else if (place.y + place.height > top + room) {
            scrolled.setOrigin(0, place.y + place.height - room);
        }
    }

    /** Whether all that is wanted is drawn. */
    boolean isIdle() {
        return partners.isIdle() && shown().stream().allMatch(card -> card.showsFigures() || card.canvas().isIdle());
    }
}
