/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.insight.AgentProgress;
import org.coachline.library.Library;
import org.coachline.look.Spacing;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.ProgressCharts;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LastAgent;
import org.coachline.ui.internal.support.Latest;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Refreshing;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * How an agent gets on: whom and when it is about in a bar on top, techniques and findings to the left, the charts one below the other, and
 * the calls behind whatever is clicked. UI thread; what it shows is read and drawn elsewhere.
 */
public final class ProgressView extends ViewPart implements ChartCard.Owner {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.progress";

    /** The keys that work while the page is at hand. */
    private static final String CONTEXT = "org.coachline.ui.context.progress";
    private static final int[] SIDES = {27, 73};
    private static final int[] LISTS = {55, 45};
    private static final int[] BELOW = {74, 26};

    private Composite page;
    private AgentBar bar;
    private PageStack stack;
    private FlatButton choose;
    private Composite shown;
    private RateTable techniques;
    private FindingList findings;
    private ChartPage charts;
    private BehindPanel behind;
    private @Nullable AgentProgress progress;
    private Refreshing refreshing;
    private Latest reading;

    @Override
    public void createPartControl(Composite parent) {
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new AgentBar(page, this::asked, this::cancel);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        stack = new PageStack(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
        Styles.id(stack.label(), "progressEmpty");
        choose = Styles.id(new FlatButton(stack.panel(), "user", ProgressTexts.get("choose"), true).text(ProgressTexts.get("choose")).onPress(bar::drop),
                "progressChoose");
        choose.setVisible(false);
        createShown();
        page.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && reading.isRunning()) {
                cancel();
                event.doit = false;
            }
        });
        bar.show(ProgressMemory.recall());
        actions();
        reading = new Latest(page);
        refreshing = new Refreshing(this, page, this::opened, this::ask);
        ask();
    }

    private void createShown() {
        shown = new Composite(stack.control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shown);
        SashForm below = new SashForm(shown, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        SashForm sides = new SashForm(below, SWT.HORIZONTAL | SWT.SMOOTH);
        SashForm lists = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
        Composite upper = new Composite(lists, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        createOrder(upper);
        techniques = new RateTable(upper, key -> charts.choose(key));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(techniques.control());
        Composite lower = new Composite(lists, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(lower);
        Label name = Styles.strong(lower, ProgressTexts.get("charts"));
        GridDataFactory.fillDefaults().grab(true, false).indent(Spacing.SMALL, Spacing.GRID).applyTo(name);
        findings = new FindingList(lower, kind -> charts.go(kind));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.control());
        lists.setWeights(LISTS);
        charts = new ChartPage(sides, this, () -> findings.show(charts.shown()));
        sides.setWeights(SIDES);
        behind = new BehindPanel(below, getSite().getPage());
        below.setWeights(BELOW);
    }

    private void createOrder(Composite parent) {
        Composite top = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.SMALL, Spacing.GRID).spacing(Spacing.SMALL, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        Label label = Styles.styled(new Label(top, SWT.NONE), Styles.QUIET);
        label.setText(ProgressTexts.get("order"));
        Combo order = Styles.id(Styles.named(new Combo(top, SWT.READ_ONLY), ProgressTexts.get("order")), "progressOrder");
        for (TechniqueLine.Order each : TechniqueLine.Order.values()) {
            order.add(ProgressTexts.get(each.key()));
        }
        order.select(0);
        order.addListener(SWT.Selection, event -> techniques.sort(TechniqueLine.Order.values()[order.getSelectionIndex()]));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(order);
    }

    private void actions() {
        Action copy = new Action() {
            @Override
            public void run() {
                Control focus = Display.getCurrent().getFocusControl();
                if (focus instanceof Text text) {
                    text.copy();
                } else if (focus instanceof Combo combo) {
                    combo.copy();
                } else {
                    act("copy");
                }
            }
        };
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        getViewSite().getActionBars().updateActionBars();
    }

    /** Shows an agent, as if chosen in the bar. */
    public void choose(String agentId) {
        ProgressQuestion wanted = bar.question().withAgent(agentId);
        bar.show(wanted);
        asked(wanted);
    }

    /** The agent that is asked about, or nothing. */
    @Nullable String shownAgent() {
        return bar.agent() == null ? null : bar.agent().id();
    }

    /** Whether nothing is being read or drawn. */
    public boolean isIdle() {
        return !reading.isRunning() && !refreshing.isStale() && charts.isIdle() && behind.isIdle();
    }

    private void asked(ProgressQuestion wanted) {
        ProgressMemory.remember(wanted);
        behind.clear();
        ask();
    }

    private void ask() {
        if (page.isDisposed()) {
            return;
        }
        reading.cancel();
        if (refreshing.waits(progress != null)) {
            told();
            return;
        }
        Library library = Session.get().library();
        Catalog catalog = Session.get().catalog();
        ProgressQuestion question = bar.question();
        String who = bar.agent() == null ? "" : bar.agent().name();
        bar.busy(true);
        reading.ask(ProgressTexts.get("reading", who), library,
                monitor -> ProgressAnswer.of(library, catalog, question, Clock.systemDefaultZone(), monitor), this::show, failure -> {
                    told();
                    UiErrors.mention(failure);
                    progress = null;
                    charts.clear();
                    choose.setVisible(false);
                    stack.say(ProgressTexts.get("failed") + ' ' + UiErrors.plain(failure));
                }, this::cancelled);
    }

    /** Nothing is read any more: the bar tells again what is shown. */
    private void told() {
        bar.busy(false);
        bar.tell(progress);
    }

    private void show(ProgressAnswer answer) {
        bar.busy(false);
        bar.offer(answer.agents());
        progress = answer.progress();
        behind.read(answer.reading());
        bar.tell(progress);
        if (answer.empty() == ProgressAnswer.Empty.NO_AGENT && begin(answer)) {
            return;
        }
        choose.setVisible(answer.empty() == ProgressAnswer.Empty.NO_AGENT);
        if (progress == null) {
            charts.clear();
            behind.clear();
            techniques.show(null);
            stack.say(answer.empty() == ProgressAnswer.Empty.NO_LIBRARY && Session.get().isOpening() ? ProgressTexts.get("reading.short")
                    : ProgressTexts.get(String.valueOf(answer.empty() == null ? "" : answer.empty().key())));
            return;
        }
        boolean keyboard = stack.show(shown);
        techniques.show(progress);
        TechniqueLine line = techniques.selected();
        charts.show(progress, line == null ? null : line.technique());
        behind.renew(progress);
        if (keyboard) {
            setFocus();
        }
    }

    /** Begins with whom there is a reason to begin with; false where there is none of them in this library. */
    private boolean begin(ProgressAnswer answer) {
        Optional<String> first = LastAgent.candidates().stream().filter(id -> answer.agents().stream().anyMatch(each -> each.id().equals(id))).findFirst();
        first.ifPresent(this::choose);
        return first.isPresent();
    }

    private void cancel() {
        if (reading.isRunning()) {
            reading.cancel();
            cancelled();
        }
    }

    private void cancelled() {
        told();
        StatusLine.say(ProgressTexts.get("cancelled"));
    }

    @Override
    public void list(ChartDatum datum, String text) {
        if (progress != null) {
            behind.list(progress, datum, text, () -> { });
        }
    }

    @Override
    public void hear(ChartDatum datum, String text) {
        if (progress != null) {
            behind.list(progress, datum, text, behind::hearAll);
        }
    }

    @Override
    public void reveal(Control control) {
        charts.reveal(control);
    }

    /** Copies, saves or prints the chart that has the keyboard, else the first in sight; or prints all. */
    void act(String action) {
        ChartCard card = charts.current();
        if (card != null) {
            act(action, card);
        }
    }

    @Override
    public void act(String action, ChartCard card) {
        AgentProgress now = progress;
        Chart chart = card.chart();
        if (now == null || chart == null) {
            return;
        }
        TechniqueLine line = techniques.selected();
        String technique = line == null ? null : line.technique();
        ChartOutput output = new ChartOutput(getSite().getShell(), now.agentId(), now.agent(), ChartOutput.period(now.days()));
        switch (action) {
            case "copy" -> output.copy(again(ChartTheme.LIGHT, now, card, technique));
            case "save" -> output.save(again(ChartTheme.LIGHT, now, card, technique), ProgressTexts.get("chart.name." + card.kind().name()));
            case "print" -> output.print(List.of(again(ChartTheme.PRINT, now, card, technique)));
            case "printAll" -> {
                List<Chart> all = new ArrayList<>();
                charts.shown().forEach(each -> all.add(again(ChartTheme.PRINT, now, each, technique)));
                output.print(all);
            }
            default -> throw new IllegalArgumentException(action);
        }
    }

    /** What leaves the screen is made for white paper, and for one thread of its own. */
    private static Chart again(ChartTheme theme, AgentProgress progress, ChartCard card, @Nullable String technique) {
        return new ProgressCharts(theme, progress).of(card.kind(), technique).orElseThrow();
    }

    /** Shows the figures of the chart at hand as a table, or its picture again. */
    void toggleFigures() {
        ChartCard card = charts.current();
        if (card != null) {
            card.toggle();
        }
    }

    private void opened() {
        progress = null;
        behind.clear();
        ask();
    }

    @Override
    public void setFocus() {
        if (choose.getVisible()) {
            // A call may have been selected since, whose agent is to begin with.
            ask();
        }
        if (progress == null) {
            bar.setFocus();
        } else {
            techniques.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        refreshing.dispose();
        reading.cancel();
        super.dispose();
    }
}
