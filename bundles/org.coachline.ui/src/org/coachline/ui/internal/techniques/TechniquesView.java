/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import java.util.List;
import java.util.Set;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.moments.ReviewView;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** All techniques by category, each with its key; a click marks it in the open review. Below, the chosen one's phrases. */
public final class TechniquesView extends ReviewView implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.techniques";

    private static final int SHORTLY_MILLIS = 60;

    private Text filter;
    private TechniqueList list;
    private TechniqueCard card;
    private final Runnable showSelected = this::showSelected;

    @Override
    protected void create(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        Composite top = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        Composite bar = Styles.panel(top, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = Styles.id(Styles.named(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL), Texts.get("techniques.filter")), "techniqueFilter");
        filter.setMessage(Texts.get("techniques.filterHint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = new TechniqueList(top, this::shown, this::mark);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        filter.addListener(SWT.Modify, event -> list.filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.control().setFocus();
            }
        });
        filter.addListener(SWT.DefaultSelection, event -> list.pressFirst());
        card = new TechniqueCard(sash, this::putBetterPhrase);
        sash.setWeights(68, 32);
        Session.get().addListener(this);
        parent.addDisposeListener(event -> Session.get().removeListener(this));
        catalogChanged();
    }

    private void shown(@Nullable TechniqueEntry technique) {
        if (technique != null) {
            card.show(technique, null);
        }
    }

    private void mark(TechniqueEntry technique) {
        OpenReview review = review();
        if (review == null) {
            StatusLine.say(Texts.get("techniques.noReview"));
        } else {
            Marking.mark(review, technique);
        }
    }

    private void putBetterPhrase(String phrase) {
        OpenReview review = review();
        Moment moment = review == null ? null : review.selected();
        if (review == null || moment == null) {
            StatusLine.problem(Texts.get("mark.nothingSelected"));
        } else if (review.edit(MomentCommands.setBetterPhrase(review.review().domain(), moment, phrase))) {
            StatusLine.say(Texts.get("techniques.phrasePut", review.name(moment.getTechnique()).name(), review.place(moment)));
        }
    }

    @Override
    public void catalogChanged() {
        list.show(Session.get().catalog());
        List<TechniqueEntry> all = Session.get().catalog().techniques();
        if (card.isEmpty() && !all.isEmpty()) {
            list.select(all.get(0).ref());
        }
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        // Techniques come from packs; what happens in the library changes none of them.
    }

    @Override
    protected void reviewChanged() {
        showSelected();
    }

    /** The card is made anew for each technique: who marks, or goes from moment to moment, does not wait for it. */
    @Override
    public void momentSelected() {
        Display display = list.control().getDisplay();
        display.timerExec(-1, showSelected);
        display.timerExec(SHORTLY_MILLIS, showSelected);
    }

    private void showSelected() {
        if (list.control().isDisposed()) {
            return;
        }
        OpenReview review = review();
        Moment moment = review == null ? null : review.selected();
        CatalogRef ref = moment == null ? null : moment.getTechnique();
        if (ref == null || review == null) {
            return;
        }
        var entry = Session.get().catalog().technique(ref);
        SeenTechnique then = review.seen(ref);
        if (entry.isEmpty()) {
            card.showSeen(then, review.name(ref).name(), MeantThen.remark(Session.get().catalog(), ref, then));
            return;
        }
        list.select(ref);
        if (then != null && MeantThen.differs(entry.get(), then)) {
            card.showSeen(then, then.name(), MeantThen.changed(entry.get(), then));
        } else {
            card.show(entry.get(), moment);
        }
    }

    @Override
    public void setFocus() {
        list.control().setFocus();
    }
}
