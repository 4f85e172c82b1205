/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.time.Instant;

import org.coachline.look.Spacing;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Visibility;
import org.coachline.ui.internal.edit.NoteCommands;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The coaching notes of the open review, and its summary: text, who may read it, and the moments it speaks of. */
public final class NotesView extends ReviewView {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.notes";

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private ScrolledComposite scroller;
    private Composite list;
    private List<CoachingNote> shown = List.of();
    private final List<DocumentFields> fields = new ArrayList<>();
    private final List<Runnable> refreshers = new ArrayList<>();

    @Override
    protected void create(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
    }

    private void size() {
        if (list != null && !list.isDisposed()) {
            scroller.setMinSize(list.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }

    @Override
    protected void reviewChanged() {
        rebuild(null);
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        OpenReview review = review();
        if (review != null && !review.review().document().getNotes().equals(shown)) {
            rebuild(null);
        } else {
            refreshers.forEach(Runnable::run);
        }
    }

    private void rebuild(@Nullable CoachingNote focused) {
        fields.forEach(DocumentFields::dispose);
        fields.clear();
        refreshers.clear();
        Control old = scroller.getContent();
        list = Styles.panel(scroller, 1, false);
        OpenReview review = review();
        Text focus = null;
        if (review == null) {
            shown = List.of();
            Styles.quiet(list, Texts.get("notes.noReview"));
        } else {
            shown = List.copyOf(review.review().document().getNotes());
            summary(review);
            if (shown.isEmpty()) {
                Styles.quiet(list, Texts.get("notes.none"));
            }
            for (CoachingNote note : shown) {
                Text text = row(review, note);
                focus = note == focused ? text : focus;
            }
            FlatButton add = new FlatButton(list, "plus", Texts.get("notes.add"), false).text(Texts.get("notes.addShort"))
                    .onPress(() -> add(review));
            Styles.id(add, "addNote");
            add.setEnabled(!review.isReadOnly());
            Fields.setReadOnly(list, review.isReadOnly());
        }
        scroller.setContent(list);
        if (old != null) {
            old.dispose();
        }
        size();
        list.layout(true, true);
        if (focus != null) {
            focus.setFocus();
        }
    }

    private void summary(OpenReview review) {
        Styles.strong(list, Texts.get("notes.summary"));
        Text text = area(list, Texts.get("notes.summary"), 2);
        text.setMessage(Texts.get("notes.summaryHint"));
        DocumentFields bound = new DocumentFields(review.review(), (owner, change) -> NoteCommands.setSummary(review.review().domain(),
                review.review().document(), change.value() == null ? "" : change.value().toString()), review::edit);
        bound.text(text, MODEL.getReview_Summary());
        bound.show(review.review().document());
        fields.add(bound);
        Label title = Styles.strong(list, Texts.get("notes.title"));
        ((org.eclipse.swt.layout.GridData) title.getLayoutData()).verticalIndent = Spacing.SMALL;
    }

    private Text row(OpenReview review, CoachingNote note) {
        Composite row = new Composite(list, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(Spacing.SMALL, Spacing.GRID).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text text = area(row, Texts.get("notes.text"), 3);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) text.getLayoutData()).span(4, 1).applyTo(text);
        DocumentFields bound = new DocumentFields(review.review(), (owner, change) -> NoteCommands.setText(review.review().domain(),
                (CoachingNote) owner, change.value() == null ? "" : change.value().toString()), review::edit);
        bound.text(text, MODEL.getCoachingNote_Text());
        bound.show(note);
        fields.add(bound);
        Button shared = new Button(row, SWT.CHECK);
        shared.setText(Texts.get("notes.shared"));
        shared.setToolTipText(Texts.get("notes.sharedTip"));
        shared.addListener(SWT.Selection, event -> review.edit(NoteCommands.setVisibility(review.review().domain(), note,
                shared.getSelection() ? Visibility.SHARED : Visibility.PRIVATE)));
        new FlatButton(row, "link", Texts.get("notes.linkTip"), false).text(Texts.get("notes.link")).onPress(() -> link(review, note));
        Link links = Styles.named(new Link(row, SWT.NONE), Texts.get("notes.links"));
        links.addListener(SWT.Selection, event -> follow(review, event.text));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(links);
        new FlatButton(row, "trash-2", Texts.get("notes.delete"), false)
                .onPress(() -> review.edit(NoteCommands.remove(review.review().domain(), review.review().document(), note)));
        Runnable refresh = () -> {
            shared.setSelection(note.getVisibility() == Visibility.SHARED);
            links.setText(links(review, note));
            row.layout(true);
        };
        refreshers.add(refresh);
        refresh.run();
        return text;
    }

    private static Text area(Composite parent, String name, int lines) {
        Text text = Styles.named(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), name);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, text.getLineHeight() * lines).applyTo(text);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    private static String links(OpenReview review, CoachingNote note) {
        StringBuilder text = new StringBuilder();
        for (Moment moment : note.getMoments()) {
            String name = review.name(moment.getTechnique()).name();
            text.append(text.isEmpty() ? "" : " · ").append("<a href=\"").append(moment.getId()).append("\">")
                    .append(review.place(moment)).append(' ').append(name).append("</a>");
        }
        return text.toString();
    }

    private static void follow(OpenReview review, String momentId) {
        review.moment(momentId).ifPresent(moment -> {
            review.select(momentId);
            review.playback().seek(moment.getStartMicros());
        });
    }

    private static void link(OpenReview review, CoachingNote note) {
        Moment moment = review.selected();
        if (moment == null) {
            StatusLine.problem(Texts.get("mark.nothingSelected"));
        } else {
            review.edit(NoteCommands.link(review.review().domain(), note, moment));
        }
    }

    private void add(OpenReview review) {
        CoachingNote note = CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId(Documents.newId());
        note.setVisibility(Visibility.PRIVATE);
        note.setCreatedAt(Instant.now());
        Moment moment = review.selected();
        if (moment != null) {
            note.getMoments().add(moment);
            if (moment.getTechnique() != null) {
                note.getTechniques().add(moment.getTechnique());
            }
        }
        review.edit(NoteCommands.add(review.review().domain(), review.review().document(), note));
        rebuild(note);
    }

    @Override
    public void flush() {
        List.copyOf(fields).forEach(DocumentFields::flush);
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
    }
}
