/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.coachline.insight.AgentProgress;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** A few charts of an agent beside something else: what is clicked, or chosen by Enter, leads to where all of them are. UI thread. */
public final class SmallCharts {

    private static final List<Kind> KINDS = List.of(Kind.TREND, Kind.BEFORE_AFTER, Kind.VERDICTS, Kind.SAME_DAY);
    private static final int TREND_HEIGHT = 360;
    private static final int STEP = 48;

    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Map<Kind, ChartCanvas> canvases = new EnumMap<>(Kind.class);
    private @Nullable AgentProgress progress;
    private @Nullable String technique;

    /** @param open shows all charts of the agent */
    public SmallCharts(Composite parent, Runnable open) {
        scrolled = Styles.styled(new ScrolledComposite(parent, SWT.V_SCROLL), Styles.GROUND);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(STEP);
        scrolled.setShowFocusedControl(true);
        content = Styles.styled(new Composite(scrolled, SWT.NONE), Styles.GROUND);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.SMALL).applyTo(content);
        scrolled.setContent(content);
        for (Kind kind : KINDS) {
            Composite panel = new Composite(content, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(Spacing.SMALL, Spacing.GRID).spacing(0, Spacing.GRID).applyTo(panel);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
            Styles.strong(panel, ProgressTexts.get("chart.name." + kind.name()));
            ChartCanvas canvas = Styles.id(new ChartCanvas(panel, mark -> open.run()), "small." + kind.name());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
            LookColors.get().keep(panel, () -> {
                panel.setBackground(LookColors.get().color(Token.PANEL));
                panel.setBackgroundMode(SWT.INHERIT_FORCE);
            });
            canvases.put(kind, canvas);
        }
        scrolled.addListener(SWT.Resize, event -> fit());
        LookColors.get().keep(scrolled, () -> {
            content.setBackground(LookColors.get().color(Token.GROUND));
            scrolled.setBackground(LookColors.get().color(Token.GROUND));
            draw();
        });
    }

    /** The charts' place. */
    public Control control() {
        return scrolled;
    }

    /**
     * Shows how an agent gets on.
     *
     * @param now what is known; null for nothing
     * @param key of the technique whose course is drawn; null for that with most chances
     */
    public void show(@Nullable AgentProgress now, @Nullable String key) {
        progress = now;
        technique = key;
        draw();
    }

    private void draw() {
        AgentProgress now = progress;
        ProgressCharts charts = now == null ? null : new ProgressCharts(ChartTheme.of(LookColors.get().palette().theme()), now);
        canvases.forEach((kind, canvas) -> {
            Chart chart = charts == null ? null : charts.of(kind, now.course(technique == null ? "" : technique).isPresent() ? technique : null).orElse(null);
            canvas.setChart(chart, chart == null ? 0 : kind == Kind.TREND ? TREND_HEIGHT : chart.height());
            canvas.getParent().setVisible(chart != null);
            ((GridData) canvas.getParent().getLayoutData()).exclude = chart == null;
        });
        fit();
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            content.layout(true, true);
            Point size = content.computeSize(width, SWT.DEFAULT);
            scrolled.setMinSize(0, size.y);
        }
    }

    /** Whether all that is wanted is drawn. */
    public boolean isIdle() {
        return canvases.values().stream().allMatch(ChartCanvas::isIdle);
    }
}
