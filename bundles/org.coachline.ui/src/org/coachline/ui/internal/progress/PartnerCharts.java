/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.ArrayList;
import java.util.List;

import org.coachline.extension.ExtensionReader;
import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.Outcome;
import org.coachline.insight.AgentProgress;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.insight.InsightChart;
import org.coachline.report.insight.InsightCharts;
import org.coachline.ui.Session;
import org.coachline.ui.internal.guests.GuestSwitch;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The charts that partners' code draws, below ours; where one is at fault, its contributor is named in its place. UI thread. */
final class PartnerCharts {

    private static final int BUTTONS = 3;

    private final Composite area;
    private final Runnable fit;
    private @Nullable AgentProgress progress;
    private @Nullable Job asking;

    /** What came of asking a guest: one of both. */
    private record Answer(Guest<InsightChart> guest, @Nullable Chart chart, @Nullable Fault fault) {
    }

    /** @param fit is run when the charts take another height */
    PartnerCharts(Composite parent, Runnable fit) {
        this.fit = fit;
        area = Styles.id(new Composite(parent, SWT.NONE), "partnerCharts");
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.SMALL).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
        LookColors.get().keep(area, () -> area.setBackground(LookColors.get().color(Token.GROUND)));
        Display display = parent.getDisplay();
        ExtensionReader.Subscription told = Session.get().guests().onChange(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::guestsChanged);
            }
        });
        area.addDisposeListener(event -> told.close());
    }

    private void guestsChanged() {
        AgentProgress now = progress;
        // A guest that has just failed while it was asked is shown with what it was asked for.
        if (!area.isDisposed() && now != null && asking == null) {
            show(now);
        }
    }

    /** Has all charts drawn in the background, for the theme that is on. */
    void show(@Nullable AgentProgress now) {
        progress = now;
        Job before = asking;
        if (before != null) {
            before.cancel();
            asking = null;
        }
        List<Guest<InsightChart>> guests = new InsightCharts(Session.get().guests()).all().stream()
                .filter(each -> each.fault().filter(fault -> fault.kind().decided()).isEmpty()).toList();
        if (now == null || guests.isEmpty()) {
            fill(List.of());
            return;
        }
        ChartTheme theme = ChartTheme.of(LookColors.get().palette().theme());
        Job[] mine = new Job[1];
        mine[0] = Work.visibly(ProgressTexts.get("partners.job"), monitor -> {
            List<Answer> answers = new ArrayList<>();
            for (Guest<InsightChart> guest : guests) {
                switch (InsightCharts.draw(guest, now, theme, monitor::isCanceled)) {
                    case Outcome.Done<Chart>(Chart chart) -> answers.add(new Answer(guest, chart, null));
                    case Outcome.Failed<Chart>(Fault fault) -> answers.add(new Answer(guest, null, fault));
                    case Outcome.SwitchedOff<Chart>(Fault fault) -> answers.add(new Answer(guest, null, fault));
                    case Outcome.Cancelled<Chart>() -> throw new java.util.concurrent.CancellationException();
                }
            }
            return answers;
        }, answers -> {
            asking = null;
            fill(answers);
        }, failure -> {
            asking = null;
            UiErrors.log("charts of partners could not be asked for", failure);
        }, () -> asking = asking == mine[0] ? null : asking);
        asking = mine[0];
    }

    private void fill(List<Answer> answers) {
        if (area.isDisposed()) {
            return;
        }
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        for (Answer each : answers) {
            Composite panel = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).spacing(0, Spacing.GRID).applyTo(panel);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
            LookColors.get().keep(panel, () -> {
                panel.setBackground(LookColors.get().color(Token.PANEL));
                panel.setBackgroundMode(SWT.INHERIT_FORCE);
            });
            Composite top = new Composite(panel, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(BUTTONS + 1).spacing(Spacing.GRID, 0).applyTo(top);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
            Styles.strong(top, each.guest.name());
            if (each.chart != null) {
                button(top, each.guest, "copy", "copy");
                button(top, each.guest, "download", "save");
                button(top, each.guest, "printer", "print");
                Styles.quiet(panel, ProgressTexts.get("partners.by", each.guest.contributor()));
                ChartCanvas canvas = Styles.id(new ChartCanvas(panel, mark -> { }), "chart." + each.guest.id());
                GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
                canvas.setChart(each.chart, each.chart.height());
            } else if (each.fault != null) {
                GuestSwitch.fault(panel, each.fault);
            }
        }
        area.setVisible(!answers.isEmpty());
        ((GridData) area.getLayoutData()).exclude = answers.isEmpty();
        fit.run();
    }

    private void button(Composite parent, Guest<InsightChart> guest, String icon, String action) {
        Styles.id(new FlatButton(parent, icon, ProgressTexts.get("partners." + action), false).onPress(() -> act(guest, action)), action + '.' + guest.id());
    }

    /** What leaves the screen is drawn anew for white paper, by the guest, as what is on the screen is. */
    private void act(Guest<InsightChart> guest, String action) {
        AgentProgress now = progress;
        if (now == null) {
            return;
        }
        ChartTheme theme = "print".equals(action) ? ChartTheme.PRINT : ChartTheme.LIGHT;
        Work.visibly(ProgressTexts.get("partners.job"), monitor -> InsightCharts.draw(guest, now, theme, monitor::isCanceled), outcome -> {
            switch (outcome) {
                case Outcome.Done<Chart>(Chart chart) -> put(new ChartOutput(area.getShell(), now.agentId(), now.agent(), ChartOutput.period(now.days())), chart, guest, action);
                case Outcome.Failed<Chart>(Fault fault) -> StatusLine.problem(fault.message());
                case Outcome.SwitchedOff<Chart>(Fault fault) -> StatusLine.problem(fault.message());
                case Outcome.Cancelled<Chart>() -> StatusLine.say(ProgressTexts.get("cancelled"));
            }
        }, UiErrors::mention);
    }

    private static void put(ChartOutput output, Chart chart, Guest<InsightChart> guest, String action) {
        switch (action) {
            case "copy" -> output.copy(chart);
            case "save" -> output.save(chart, guest.name());
            default -> output.print(List.of(chart));
        }
    }

    /** Whether nothing is being drawn. */
    boolean isIdle() {
        return asking == null;
    }
}
