/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.function.Function;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.VersionReading;
import org.coachline.library.Library;
import org.coachline.library.MomentRow;
import org.coachline.look.Spacing;
import org.coachline.model.CatalogRef;
import org.coachline.report.chart.ChartDatum;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.jspecify.annotations.Nullable;

/** Below the charts: the calls behind the point that was chosen, to be opened and heard. UI thread; reads elsewhere. */
final class BehindPanel {

    private final IWorkbenchPage page;
    private final Composite panel;
    private final Label title;
    private final Label count;
    private final FlatButton play;
    private final CallsTable table;
    private Function<CatalogRef, String> names = ref -> ref.item();
    private String agent = "";
    private VersionReading versions = VersionReading.THEN;
    private CallsBehind shown = CallsBehind.NONE;
    private @Nullable ChartDatum datum;
    private String about = "";
    private @Nullable Job reading;

    BehindPanel(Composite parent, IWorkbenchPage page) {
        this.page = page;
        panel = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(panel);
        Composite top = new Composite(panel, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(Spacing.MEDIUM, Spacing.GRID).spacing(Spacing.SMALL, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        title = Styles.id(Styles.quiet(top, ""), "behindTitle");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        count = Styles.id(Styles.styled(new Label(top, SWT.NONE), Styles.QUIET), "behindCount");
        play = Styles.id(new FlatButton(top, "play", ProgressTexts.get("behind.play"), true).text(ProgressTexts.get("behind.playShort"))
                .onPress(this::hearAll), "behindPlay");
        table = new CallsTable(panel, ref -> names.apply(ref), this::open);
        table.control().addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                hearAll();
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        say(ProgressTexts.get("behind.hint"), "");
        play.setEnabled(false);
    }

    Control control() {
        return panel;
    }

    CallsTable table() {
        return table;
    }

    /** Whether what was asked for is listed. */
    boolean isIdle() {
        return reading == null;
    }

    private void say(String what, String counted) {
        title.setText(what.replace("&", "&&"));
        title.setToolTipText(what);
        count.setText(counted.replace("&", "&&"));
        count.getParent().layout(true);
    }

    /** Says under which version of their packs the marks of what is shown were counted. */
    void read(VersionReading now) {
        versions = now;
    }

    /** Nothing is chosen. */
    void clear() {
        stop();
        datum = null;
        show(CallsBehind.NONE, ProgressTexts.get("behind.hint"), "");
    }

    private void stop() {
        Job before = reading;
        reading = null;
        if (before != null) {
            before.cancel();
        }
    }

    /**
     * Lists the calls behind something.
     *
     * @param progress what is shown
     * @param wanted   what of it
     * @param text     the same for people
     * @param then     is run when they are listed
     */
    void list(AgentProgress progress, ChartDatum wanted, String text, Runnable then) {
        datum = wanted;
        about = text;
        say(text.isEmpty() ? ProgressTexts.get("behind.title") : text, ProgressTexts.get("behind.reading"));
        read(progress, wanted, text, then);
    }

    /** The same point of charts that were read anew: what is listed stays in its place where nothing has changed. */
    void renew(AgentProgress progress) {
        ChartDatum listed = datum;
        if (listed != null) {
            read(progress, listed, about, () -> { });
        }
    }

    private void read(AgentProgress progress, ChartDatum wanted, String text, Runnable then) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        stop();
        VersionReading under = versions;
        agent = progress.agent();
        names = ref -> progress.name(ref.key()).equals(ref.key()) ? ref.item().replace('-', ' ') : progress.name(ref.key());
        Job[] mine = new Job[1];
        mine[0] = Work.quietly("calls behind", () -> CallsBehind.of(library, progress, under, wanted), found -> {
            if (reading == mine[0] && !panel.isDisposed()) {
                reading = null;
                String counted = ProgressTexts.get(found.truncated() ? "behind.countMost" : "behind.count", found.moments().size(), found.calls());
                show(found, text.isEmpty() ? ProgressTexts.get("behind.title") : text, found.rows().isEmpty() ? ProgressTexts.get("behind.none") : counted);
                then.run();
            }
        }, failure -> {
            if (reading == mine[0] && !panel.isDisposed()) {
                reading = null;
                say(ProgressTexts.get("behind.failed"), "");
                UiErrors.mention(failure);
            }
        });
        reading = mine[0];
    }

    private void show(CallsBehind found, String text, String counted) {
        if (!found.equals(shown)) {
            shown = found;
            table.show(found.rows());
        }
        play.setEnabled(!found.moments().isEmpty());
        say(text, counted);
    }

    private void open(CallsBehind.Row row) {
        MomentRow moment = row.moment();
        if (!toReviewing()) {
            return;
        }
        if (moment == null) {
            ReviewOpener.open(page.getWorkbenchWindow(), new ReviewInput(row.callId(), null, title(row)));
        } else {
            PlayThrough.get().play(page, List.of(moment), 0, this::technique, any -> title(row));
        }
    }

    /** Plays the moments that are selected or, where less than two are, all of them from the selected one on. */
    void hearAll() {
        List<MomentRow> all = shown.moments();
        List<MomentRow> chosen = table.selection().stream().map(CallsBehind.Row::moment).filter(java.util.Objects::nonNull).toList();
        List<MomentRow> wanted = chosen.size() > 1 ? chosen : all;
        if (wanted.isEmpty()) {
            StatusLine.problem(ProgressTexts.get("behind.none"));
        } else if (toReviewing()) {
            PlayThrough.get().play(page, wanted, chosen.size() == 1 ? Math.max(0, all.indexOf(chosen.get(0))) : 0, this::technique, this::title);
        }
    }

    /** A review needs its own room: it opens where reviews are worked on. */
    private boolean toReviewing() {
        try {
            PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, page.getWorkbenchWindow());
            return true;
        } catch (WorkbenchException e) {
            UiErrors.mention(e);
            return false;
        }
    }

    private String technique(MomentRow row) {
        return row.technique() == null ? "" : names.apply(row.technique());
    }

    private String title(MomentRow row) {
        return shown.rows().stream().filter(each -> each.moment() == row).findFirst().map(this::title).orElse(agent);
    }

    private String title(CallsBehind.Row row) {
        return agent + ", " + CallsTable.call(row);
    }

    void setFocus() {
        if (table.control().getItemCount() > 0 && table.control().getSelectionIndex() < 0) {
            table.control().setSelection(0);
        }
        table.control().setFocus();
    }
}
