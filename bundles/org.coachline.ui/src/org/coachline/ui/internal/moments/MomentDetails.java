/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.List;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.look.Spacing;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.Edits;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.TimeInput;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The selected moment in full, to be edited: what, how it went, who, where, and in words. UI thread. */
final class MomentDetails {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private static final int ARRANGE_MILLIS = 60;

    private final ScrolledComposite scroller;
    private final Composite form;
    private final Label title;
    private final Composite none;
    private final VerdictBar verdicts;
    private final Text start;
    private final Text end;
    private final Combo channel;
    private final Combo severity;
    private final Text heard;
    private final Text better;
    private final Text comment;
    private @Nullable OpenReview review;
    private @Nullable DocumentFields fields;
    private boolean editingTimes;
    private final Runnable arrange = this::arrange;

    MomentDetails(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        form = new Composite(scroller, SWT.NONE);
        form.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(Spacing.MEDIUM, Spacing.SMALL).spacing(Spacing.SMALL, Spacing.GRID + 2)
                .applyTo(form);
        title = Styles.strong(form, "");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(title);
        verdicts = new VerdictBar(form, this::setVerdict);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(verdicts.control());
        comment = Styles.id(words("details.comment"), "comment");
        Fields.label(form, Texts.get("details.times"));
        start = timeField("details.start");
        end = timeField("details.end");
        Fields.label(form, Texts.get("details.whoAndWeight"));
        channel = Fields.bareCombo(form, Texts.get("details.who"));
        severity = Fields.bareCombo(form, Texts.get("details.severity"));
        heard = words("details.heard");
        better = words("details.better");
        none = Styles.panel(scroller, 1, false);
        Styles.quiet(none, Texts.get("details.none"));
        scroller.setContent(none);
        scroller.addListener(SWT.Resize, event -> size());
    }

    private void size() {
        scroller.setMinSize(scroller.getContent().computeSize(Math.max(200, scroller.getClientArea().width), SWT.DEFAULT));
    }

    private Text timeField(String key) {
        Text field = Fields.bareText(form, Texts.get(key));
        field.addListener(SWT.FocusIn, event -> editingTimes = true);
        field.addListener(SWT.FocusOut, event -> {
            editingTimes = false;
            commitTimes();
        });
        field.addListener(SWT.DefaultSelection, event -> commitTimes());
        return field;
    }

    private Text words(String key) {
        Text field = Fields.area(form, Texts.get(key), 2);
        ((GridData) field.getLayoutData()).horizontalSpan = 2;
        return field;
    }

    /** Shows the selected moment of a review, from now on. */
    void show(@Nullable OpenReview shown) {
        DocumentFields old = fields;
        if (old != null) {
            old.dispose();
        }
        review = shown;
        fields = null;
        if (shown != null) {
            DocumentFields bound = new DocumentFields(shown.review(), (owner, change) -> command(shown, owner, change), shown::edit);
            bound.text(heard, MODEL.getMoment_PhraseHeard());
            bound.text(better, MODEL.getMoment_BetterPhrase());
            bound.text(comment, MODEL.getMoment_Comment());
            channel.removeAll();
            severity.removeAll();
            bound.choice(channel, MODEL.getMoment_Channel(), List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER, ChannelRole.MIXED),
                    role -> role == null ? "" : Verdicts.name(role));
            bound.choice(severity, MODEL.getMoment_Severity(), Severity.VALUES, value -> value == null ? "" : Verdicts.name(value));
            fields = bound;
        }
        Fields.setReadOnly(form, shown != null && shown.isReadOnly());
        momentSelected();
    }

    private static Command command(OpenReview review, EObject owner, DocumentFields.Change change) {
        Moment moment = (Moment) owner;
        var domain = review.review().domain();
        String text = change.value() instanceof String words ? words : "";
        if (change.feature() == MODEL.getMoment_PhraseHeard()) {
            return MomentCommands.setPhraseHeard(domain, moment, text);
        } else if (change.feature() == MODEL.getMoment_BetterPhrase()) {
            return MomentCommands.setBetterPhrase(domain, moment, text);
        } else if (change.feature() == MODEL.getMoment_Comment()) {
            return MomentCommands.setComment(domain, moment, text);
        } else if (change.feature() == MODEL.getMoment_Channel()) {
            return MomentCommands.setChannel(domain, moment, (ChannelRole) java.util.Objects.requireNonNull(change.value()));
        } else if (change.feature() == MODEL.getMoment_Severity()) {
            return MomentCommands.setSeverity(domain, moment, (Severity) java.util.Objects.requireNonNull(change.value()));
        }
        return Edits.set(domain, owner, change.feature(), change.value(), Texts.get("details.edit"));
    }

    /** Shows what is selected now. */
    void momentSelected() {
        OpenReview open = review;
        Moment moment = open == null ? null : open.selected();
        scroller.getDisplay().timerExec(-1, arrange);
        scroller.getDisplay().timerExec(ARRANGE_MILLIS, arrange);
        DocumentFields bound = fields;
        if (bound != null) {
            bound.show(moment);
        }
        if (open == null || moment == null) {
            return;
        }
        String name = open.name(moment.getTechnique()).name();
        int selected = open.selection().size();
        title.setText((selected > 1 ? Texts.get("details.several", name, selected) : name).replace("&", "&&"));
        verdicts.show(moment.getTechnique() == null ? null : moment.getVerdict(), open.isReadOnly());
        if (!editingTimes) {
            start.setText(TimeInput.text(moment.getStartMicros()));
            end.setText(TimeInput.text(moment.getEndMicros()));
        }
        better.setMessage(open.review().document() == null ? "" : suggestion(moment));
    }

    /** Makes room for what the fields say: who marks moment upon moment does not wait until they are laid out. */
    private void arrange() {
        if (scroller.isDisposed()) {
            return;
        }
        scroller.getDisplay().timerExec(-1, arrange);
        OpenReview open = review;
        Composite wanted = open == null || open.selected() == null ? none : form;
        if (scroller.getContent() != wanted) {
            scroller.getContent().setVisible(false);
            wanted.setVisible(true);
            scroller.setContent(wanted);
        }
        size();
    }

    private static String suggestion(Moment moment) {
        if (moment.getTechnique() == null) {
            return "";
        }
        return Session.get().catalog().technique(moment.getTechnique()).map(TechniqueEntry::phrasesToSay)
                .filter(phrases -> !phrases.isEmpty()).map(phrases -> Texts.get("details.suggestion", phrases.get(0))).orElse("");
    }

    private void setVerdict(Verdict verdict) {
        OpenReview open = review;
        if (open != null) {
            open.edit(MomentGroupCommands.setVerdict(open.review().domain(), open.selection(), verdict));
        }
    }

    private void commitTimes() {
        OpenReview open = review;
        Moment moment = open == null ? null : open.selected();
        if (open == null || moment == null || start.isDisposed()) {
            return;
        }
        try {
            long from = Math.min(TimeInput.parse(start.getText()), open.viewport().duration());
            long to = Math.min(TimeInput.parse(end.getText()), open.viewport().duration());
            boolean untouched = start.getText().equals(TimeInput.text(moment.getStartMicros()))
                    && end.getText().equals(TimeInput.text(moment.getEndMicros()));
            if (!untouched) {
                open.edit(MomentCommands.move(open.review().domain(), moment, from, Math.max(from, to)));
            }
        } catch (IllegalArgumentException e) {
            StatusLine.problem(Texts.get("details.noTime", String.valueOf(e.getMessage())));
        }
        start.setText(TimeInput.text(moment.getStartMicros()));
        end.setText(TimeInput.text(moment.getEndMicros()));
    }

    /** Commits what is typed. */
    void flush() {
        DocumentFields bound = fields;
        if (bound != null) {
            bound.flush();
        }
        if (editingTimes) {
            commitTimes();
        }
    }

    /** Puts the cursor into the comment. */
    void editComment() {
        arrange();
        if (scroller.getContent() == form) {
            comment.setFocus();
            scroller.showControl(comment);
        }
    }
}
