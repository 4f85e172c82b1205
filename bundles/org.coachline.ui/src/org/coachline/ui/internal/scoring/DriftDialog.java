/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.time.ZoneId;
import java.util.List;

import org.coachline.insight.InsightSettings;
import org.coachline.insight.calibration.Drift;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.Charts;
import org.coachline.ui.internal.progress.ChartCard;
import org.coachline.ui.internal.progress.ChartOutput;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Who is strict or lenient, reviewer by reviewer: a chart over all calibrations, with its figures, to be copied, saved and printed. */
final class DriftDialog extends CoachlineDialog implements ChartCard.Owner {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 740;

    private final IWorkbenchWindow window;
    private final List<Drift> drifts;
    private final String first;
    private Combo who;
    private ChartCard card;

    /**
     * @param drifts one at least
     * @param first  id of the reviewer who is shown first
     */
    DriftDialog(IWorkbenchWindow window, List<Drift> drifts, String first) {
        super(window.getShell(), ScoringTexts.get("drift.title"));
        this.window = window;
        this.drifts = List.copyOf(drifts);
        this.first = first;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(ScoringTexts.get("drift.title"));
        setMessage(ScoringTexts.get("drift.hint"));
        Composite form = form(area, 2);
        who = Styles.id(Fields.combo(form, ScoringTexts.get("drift.reviewer")), "driftReviewer");
        who.setItems(drifts.stream().map(Drift::reviewer).toArray(String[]::new));
        int own = drifts.stream().map(Drift::reviewerId).toList().indexOf(first);
        who.select(Math.max(0, own));
        who.addListener(SWT.Selection, event -> showChosen());
        card = new ChartCard(form, "DRIFT", ScoringTexts.get("drift.chart"), this);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(card.control());
        showChosen();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    private Drift drift() {
        return drifts.get(Math.max(0, who.getSelectionIndex()));
    }

    private void showChosen() {
        card.show(chart(ChartTheme.of(LookColors.get().palette().theme())), List.of());
    }

    private Chart chart(ChartTheme theme) {
        ZoneId zone = ZoneId.systemDefault();
        return new Charts(theme, InsightSettings.usual(zone), key -> key).drift(drift(), zone);
    }

    @Override
    public void list(ChartDatum datum, String text) {
        if (datum instanceof ChartDatum.Calls calls && !calls.callIds().isEmpty()) {
            close();
            ReviewOpener.open(window, new ReviewInput(calls.callIds().iterator().next(), null, ""));
        }
    }

    @Override
    public void hear(ChartDatum datum, String text) {
        // What is behind a mark is a call that everybody scored, and no single moment of it.
        list(datum, text);
    }

    @Override
    public void act(String action, ChartCard of) {
        ChartOutput output = new ChartOutput(getShell(), "Reviewer", drift().reviewerId(), drift().reviewer(), "");
        switch (action) {
            case "copy" -> output.copy(chart(ChartTheme.LIGHT));
            case "save" -> output.save(chart(ChartTheme.LIGHT), ScoringTexts.get("drift.chart"));
            default -> output.print(List.of(chart(ChartTheme.PRINT)));
        }
    }

    @Override
    public void reveal(Control control) {
        // All of it is in sight.
    }
}
