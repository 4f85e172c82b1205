/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.coachline.intake.ranking.RankedCall;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.Measures;
import org.coachline.model.Positions;
import org.coachline.ui.Session;
import org.coachline.ui.internal.ranking.RankTexts;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** Below the list: when the chosen call was, and what was measured that makes it worth hearing. UI thread. */
final class WhyPanel {

    private static final int MOST = 4;
    /** At most so much of the view's height: the list comes first, and its tip has all reasons. */
    private static final double SHARE = 0.4;

    private final Composite outer;
    private final Composite panel;
    private @Nullable Job reading;
    private @Nullable String shown;
    private Runnable again = () -> { };
    private int height;

    WhyPanel(Composite parent) {
        outer = Styles.panel(parent, 1, true);
        Label line = new Label(outer, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        panel = Styles.panel(outer, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
        show(null, null, null);
        parent.addListener(SWT.Resize, event -> {
            if (parent.getClientArea().height != height) {
                height = parent.getClientArea().height;
                again.run();
            }
        });
    }

    Control control() {
        return outer;
    }

    /**
     * Shows a call, or nothing.
     *
     * @param damage why the call cannot be read, or null for one that can
     * @param ranked its place among those that are worth hearing, or null where that is not known
     */
    void show(@Nullable CallRow row, @Nullable String damage, @Nullable RankedCall ranked) {
        again = () -> show(row, damage, ranked);
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        Library library = Session.get().library();
        shown = row == null ? null : row.id();
        if (row != null && damage != null) {
            fillDamaged(row, damage);
            return;
        }
        if (row == null || library == null) {
            fill(null, List.of());
            return;
        }
        if (ranked != null) {
            fill(row, ranked);
            return;
        }
        reading = Work.quietly("measures", () -> library.measures(row.id()), found -> {
            if (row.id().equals(shown) && !panel.isDisposed()) {
                fill(row, found.map(Measures::reasons).orElse(List.of()));
            }
        }, failure -> UiErrors.log("what was measured cannot be read", failure));
        if (panel.getChildren().length == 0) {
            fill(row, List.of());
        }
    }

    private void fillDamaged(CallRow row, String damage) {
        clear(true);
        Styles.strong(panel, Texts.get("why.damaged"));
        Styles.quiet(panel, damage);
        Styles.quiet(panel, Texts.get("why.damagedRemedy"));
        Styles.quiet(panel, Texts.get("why.length", Positions.clock(row.durationMicros())));
        layout();
    }

    private void clear(boolean something) {
        for (Control child : panel.getChildren()) {
            child.dispose();
        }
        GridDataFactory.fillDefaults().grab(true, false).exclude(!something).applyTo(outer);
        outer.setVisible(something);
    }

    private void layout() {
        int room = (int) (outer.getParent().getClientArea().height * SHARE);
        Control[] lines = panel.getChildren();
        int width = outer.getParent().getClientArea().width;
        // The title and the facts below stay.
        for (int i = lines.length - 2; i > 0 && room > 0 && outer.computeSize(width, SWT.DEFAULT).y > room; i--) {
            lines[i].dispose();
        }
        panel.layout(true);
        outer.getParent().layout(true, true);
    }

    private void fill(CallRow row, RankedCall ranked) {
        clear(true);
        Styles.strong(panel, RankTexts.title(ranked));
        ranked.reasons().stream().limit(MOST + 1).forEach(reason -> line(RankTexts.reason(reason)));
        if (!ranked.measured()) {
            line(RankTexts.get("notMeasured"));
        } else if (ranked.reasons().isEmpty()) {
            line(RankTexts.get("nothing"));
        }
        facts(row);
        layout();
    }

    private void line(String text) {
        Label line = Styles.quiet(panel, text);
        line.setToolTipText(text);
    }

    private void facts(CallRow row) {
        Optional<ZonedDateTime> start = Optional.ofNullable(CallNames.start(row.start(), row.zone()));
        Styles.quiet(panel, start.map(when -> Texts.get("why.facts", CallNames.day(when), CallNames.time(when), when.getZone().getId(),
                Positions.clock(row.durationMicros()))).orElseGet(() -> Texts.get("why.length", Positions.clock(row.durationMicros()))));
    }

    private void fill(@Nullable CallRow row, List<Measures.Reason> reasons) {
        clear(row != null);
        if (row != null) {
            Styles.strong(panel, Texts.get(reasons.isEmpty() ? "why.call" : "why.title"));
            reasons.stream().limit(MOST).forEach(reason -> Styles.quiet(panel, reason.text()));
            facts(row);
        }
        layout();
    }
}
