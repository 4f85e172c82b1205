/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.detect.CallMaterial;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.analysis.detect.Proposal;
import org.coachline.analysis.detect.Proposals;
import org.coachline.catalog.Catalog;
import org.coachline.extension.ExtensionReader;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.ui.internal.moments.ReviewView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** What detectors propose to mark in the open call: heard, accepted one by one or all at once, or dismissed. */
public final class ProposalsView extends ReviewView {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.proposals";

    /** What was proposed for a review, kept for as long as it is open. */
    private static final class Known {
        private Proposals proposals = Proposals.NONE;
        private boolean answered;
        private @Nullable Job asking;
        private final Set<Proposal> dismissed = new HashSet<>();
    }

    /** Where a mark lies and what it is of, by which an accepted proposal is known. */
    private record Place(long start, long end, String technique) {
        static Place of(Moment moment) {
            CatalogRef technique = moment.getTechnique();
            return new Place(moment.getStartMicros(), moment.getEndMicros(), technique == null ? "" : technique.key());
        }

        static Place of(Proposal proposal) {
            return new Place(proposal.moment().startMicros(), proposal.moment().endMicros(),
                    proposal.technique() == null ? "" : proposal.technique().ref().key());
        }
    }

    private final Map<OpenReview, Known> known = new WeakHashMap<>();
    private Label state;
    private Table table;
    private FlatButton accept;
    private FlatButton acceptAll;
    private FlatButton dismiss;
    private FlatButton again;
    private Composite faults;
    private List<Proposal> shown = List.of();

    @Override
    protected void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite bar = Styles.panel(parent, 5, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        accept = button(bar, "check", "proposals.accept", () -> accept(selected()));
        acceptAll = button(bar, "check-check", "proposals.acceptAll", () -> accept(shown));
        dismiss = button(bar, "x", "proposals.dismiss", () -> dismiss(selected()));
        again = button(bar, "refresh-cw", "proposals.again", this::again);
        state = Styles.quiet(bar, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(state);
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL), GuestTexts.get("proposals.table")), "proposals");
        table.setData(PlainKeys.OWN_ENTER, Boolean.TRUE);
        table.setHeaderVisible(true);
        Columns.of(table).fixed(GuestTexts.get("proposals.time"), 84, SWT.RIGHT).share(GuestTexts.get("proposals.technique"), 120, 2)
                .share(GuestTexts.get("proposals.verdict"), 80, 1).share(GuestTexts.get("proposals.reason"), 180, 5)
                .share(GuestTexts.get("proposals.by"), 120, 2).done();
        Rows.style(table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> hear());
        table.addListener(SWT.KeyDown, this::key);
        faults = Styles.panel(parent, 1, true);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(faults);
        Display display = parent.getDisplay();
        ExtensionReader.Subscription told = Session.get().guests().onChange(() -> display.asyncExec(this::guestsChanged));
        parent.addDisposeListener(event -> told.close());
    }

    private static FlatButton button(Composite bar, String icon, String key, Runnable action) {
        return Styles.id(new FlatButton(bar, icon, GuestTexts.get(key + "Tip"), false).text(GuestTexts.get(key)).onPress(action), key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL) {
            dismiss(selected());
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            accept(selected());
            event.doit = false;
        }
    }

    private void guestsChanged() {
        if (table.isDisposed()) {
            return;
        }
        // Who has come is asked with the next call or when told to; who has gone or was switched off shows at once.
        refresh();
    }

    @Override
    protected void reviewChanged() {
        ask();
        refresh();
    }

    @Override
    public void measured() {
        ask();
        refresh();
    }

    @Override
    public void reviewRead() {
        refresh();
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        refresh();
    }

    /** Asks all detectors in the background, once for a review that has been measured. */
    private void ask() {
        OpenReview review = review();
        Analysis analysis = review == null ? null : review.analysis();
        if (review == null || analysis == null) {
            return;
        }
        Known mine = known.computeIfAbsent(review, each -> new Known());
        if (mine.answered || mine.asking != null || detectors().all().isEmpty()) {
            return;
        }
        CallMaterial material = CallMaterial.of(review.call().document(), analysis);
        Catalog catalog = Session.get().catalog();
        MomentDetectors detectors = detectors();
        mine.asking = Work.visibly(GuestTexts.get("proposals.job", getSite().getPage().getActiveEditor() == null ? "" : getSite().getPage().getActiveEditor().getTitle()),
                monitor -> detectors.propose(material, catalog, monitor::isCanceled), found -> {
                    mine.proposals = found;
                    answered(mine);
                }, failure -> {
                    UiErrors.log("detectors could not be asked", failure);
                    answered(mine);
                });
    }

    private void answered(Known mine) {
        mine.answered = true;
        mine.asking = null;
        if (!table.isDisposed()) {
            refresh();
        }
    }

    private static MomentDetectors detectors() {
        return new MomentDetectors(Session.get().guests());
    }

    private void again() {
        OpenReview review = review();
        if (review != null) {
            Known before = known.remove(review);
            if (before != null && before.asking != null) {
                before.asking.cancel();
            }
            ask();
            refresh();
        }
    }

    private void refresh() {
        OpenReview review = review();
        Known mine = review == null ? null : known.get(review);
        List<Proposal> open = review == null || mine == null || !review.isRead() ? List.of() : open(review, mine);
        if (!open.equals(shown)) {
            Set<Proposal> before = new HashSet<>(selected());
            shown = open;
            table.removeAll();
            for (Proposal each : shown) {
                new TableItem(table, SWT.NONE).setText(new String[] {Objects.requireNonNull(review).place(each.moment().startMicros()), name(each),
                    each.moment().verdict() == Verdict.NONE ? "" : Verdicts.name(each.moment().verdict()), each.moment().reason().replace('\n', ' '), each.detector()});
            }
            for (int i = 0; i < shown.size(); i++) {
                if (before.contains(shown.get(i))) {
                    table.select(i);
                }
            }
        }
        state.setText(state(review, mine));
        showFaults(mine);
        enable();
        state.getParent().layout();
        table.getParent().layout(true, true);
    }

    private static List<Proposal> open(OpenReview review, Known mine) {
        if (mine.proposals.proposals().isEmpty()) {
            return List.of();
        }
        Set<Place> marked = review.review().document().getMoments().stream().map(Place::of).collect(Collectors.toSet());
        return mine.proposals.proposals().stream().filter(each -> !mine.dismissed.contains(each) && !marked.contains(Place.of(each))).toList();
    }

    private String state(@Nullable OpenReview review, @Nullable Known mine) {
        if (review == null) {
            return GuestTexts.get("proposals.noReview");
        }
        if (detectors().all().isEmpty()) {
            return GuestTexts.get("proposals.nobody");
        }
        if (mine == null || !mine.answered) {
            return GuestTexts.get(mine == null ? "proposals.notYet" : "proposals.asking");
        }
        String leftOut = mine.proposals.leftOut() == 0 ? "" : GuestTexts.get("proposals.leftOut", mine.proposals.leftOut());
        if (!shown.isEmpty()) {
            return leftOut;
        }
        return (mine.proposals.proposals().isEmpty() ? GuestTexts.get("proposals.none", mine.proposals.asked()) : GuestTexts.get("proposals.done"))
                + ' ' + leftOut;
    }

    private void showFaults(@Nullable Known mine) {
        for (Control child : faults.getChildren()) {
            child.dispose();
        }
        if (mine != null) {
            mine.proposals.faults().stream().filter(each -> !Session.get().guests().isTurnedOff(each.contributor()))
                    .forEach(each -> GuestSwitch.fault(faults, each));
        }
        boolean any = faults.getChildren().length > 0;
        GridDataFactory.fillDefaults().grab(true, false).exclude(!any).applyTo(faults);
        faults.setVisible(any);
    }

    private void enable() {
        OpenReview review = review();
        boolean writes = review != null && !review.isReadOnly();
        accept.setEnabled(writes && table.getSelectionCount() > 0);
        acceptAll.setEnabled(writes && !shown.isEmpty());
        dismiss.setEnabled(table.getSelectionCount() > 0);
        again.setEnabled(review != null && review.analysis() != null);
    }

    private List<Proposal> selected() {
        List<Proposal> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            selected.add(shown.get(index));
        }
        return selected;
    }

    private void hear() {
        OpenReview review = review();
        List<Proposal> selected = selected();
        if (review != null && !selected.isEmpty()) {
            Proposal first = selected.getFirst();
            review.viewport().select(new TimeRange(first.moment().startMicros(), first.moment().endMicros()));
            review.playback().seek(first.moment().startMicros());
        }
    }

    /** Marks proposals as one step. */
    private void accept(List<Proposal> proposals) {
        OpenReview review = review();
        if (review == null || proposals.isEmpty() || !review.isRead()) {
            return;
        }
        List<Moment> moments = proposals.stream().map(ProposalsView::moment).toList();
        if (review.edit(MomentGroupCommands.accept(review.review().domain(), review.review().document(), moments))) {
            StatusLine.say(GuestTexts.get("proposals.accepted", moments.size()));
        }
    }

    private void dismiss(List<Proposal> proposals) {
        OpenReview review = review();
        Known mine = review == null ? null : known.get(review);
        if (mine != null) {
            mine.dismissed.addAll(proposals);
            refresh();
        }
    }

    private static Moment moment(Proposal proposal) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(proposal.technique() == null ? null : proposal.technique().ref());
        moment.setStartMicros(proposal.moment().startMicros());
        moment.setEndMicros(proposal.moment().endMicros());
        moment.setChannel(proposal.moment().channel());
        moment.setVerdict(proposal.moment().verdict());
        moment.setSeverity(Severity.NORMAL);
        moment.setComment(proposal.moment().reason());
        moment.setCreatedAt(Instant.now());
        return moment;
    }

    private static String name(Proposal each) {
        return each.technique() == null ? GuestTexts.get("proposals.bookmark") : each.technique().name();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
