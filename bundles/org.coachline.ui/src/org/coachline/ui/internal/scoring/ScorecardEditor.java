/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.time.Instant;
import java.util.List;

import org.coachline.catalog.ScorecardCheck;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.insight.scoring.ScorecardVersions;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.ScorecardRow;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.plans.HistoryActions;
import org.coachline.ui.internal.review.ReviewJournal;
import org.coachline.ui.internal.review.ReviewSaver;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;

/** One version of a team's own scorecard being written: parts to the left, their fields in the middle, and what reviewers will see to the right. */
public final class ScorecardEditor extends EditorPart implements SessionListener {

    /** The editor's id. */
    public static final String ID = "org.coachline.ui.editor.scorecard";

    private Composite area;
    private @Nullable OpenDocument<KeptScorecard> open;
    private @Nullable ScorecardTree tree;
    private @Nullable PartForm form;
    private @Nullable ScorecardPreview preview;
    private @Nullable Label state;
    private @Nullable FlatButton publish;
    private @Nullable ReviewJournal journal;
    private List<ScorecardCheck.Finding> findings = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ScorecardInput)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        Session.get().addListener(this);
        read();
    }

    @Override
    public void libraryOpened() {
        if (open == null) {
            read();
        }
    }

    private void read() {
        Library library = Session.get().library();
        ScorecardInput input = (ScorecardInput) getEditorInput();
        if (library == null) {
            return;
        }
        ScorecardInput.Given given = input.given();
        if (given != null && given.baseVersion() == 0) {
            show(new Read(new Stored<>(given.scorecard(), 0), null));
            return;
        }
        Work.quietly(input.title(), () -> read(library, input), this::show, failure -> failed(input, failure));
    }

    /**
     * What is edited, and what it was made from where that is not the same.
     *
     * @param edited with the version that it was made from
     * @param base   null for what is edited itself
     */
    private record Read(Stored<KeptScorecard> edited, @Nullable KeptScorecard base) {
    }

    private static Read read(Library library, ScorecardInput input) throws LibraryException {
        ScorecardInput.Given given = input.given();
        if (given == null) {
            return new Read(library.load(KeptScorecard.class, input.scorecardId()), null);
        }
        KeptScorecard base = null;
        try {
            Stored<KeptScorecard> stored = library.load(KeptScorecard.class, input.scorecardId());
            base = stored.version() == given.baseVersion() ? stored.document() : null;
        } catch (LibraryException e) {
            if (e.reason() != LibraryException.Reason.NOT_FOUND) {
                throw e;
            }
        }
        if (base == null) {
            // Nobody knows any more what was edited: against nothing all of it counts as changed, so that saving asks and drops none of it.
            base = CoachingFactory.eINSTANCE.createKeptScorecard();
            base.setId(input.scorecardId());
        }
        return new Read(new Stored<>(given.scorecard(), given.baseVersion()), base);
    }

    private void failed(ScorecardInput input, Exception failure) {
        UiErrors.log(input.title(), failure);
        if (failure instanceof LibraryException known && known.reason() == LibraryException.Reason.NOT_FOUND) {
            // The tab of a draft that was never saved, or was deleted, came back with the window.
            StatusLine.say(ScoringTexts.get("editor.notFound"));
            getSite().getPage().closeEditor(this, false);
        } else if (!area.isDisposed()) {
            only(message(UiErrors.plain(failure)));
        }
    }

    /**
     * Opens a draft with edits that a process wrote down and could not save. An editor that shows it as the library has it is closed first, as it
     * cannot have edits of its own: the window has only just come back.
     */
    public static void openRestored(IWorkbenchPage page, KeptScorecard draft, long baseVersion) {
        ScorecardInput input = ScorecardInput.restored(draft, baseVersion);
        for (IEditorReference editor : OpenEditors.of(page, OpenEditors.with(input::equals))) {
            editor.getPage().closeEditors(new IEditorReference[] {editor}, true);
        }
        try {
            page.openEditor(input, ID);
        } catch (PartInitException e) {
            UiErrors.show(input.title(), e);
        }
    }

    private Control message(String text) {
        Composite message = Styles.panel(area, 1, false);
        Styles.quiet(message, text);
        return message;
    }

    private void only(Control shown) {
        for (Control each : area.getChildren()) {
            if (each != shown) {
                each.dispose();
            }
        }
        area.layout(true, true);
    }

    private void show(Read read) {
        Library library = Session.get().library();
        if (area.isDisposed() || library == null) {
            return;
        }
        stopFollowing();
        Stored<KeptScorecard> stored = read.edited();
        OpenDocument<KeptScorecard> document = new OpenDocument<>(stored.document(), stored.version());
        open = document;
        if (read.base() != null) {
            document.rebase(read.base(), stored.version());
        }
        journal = new ReviewJournal(area.getDisplay(), library, Session.get().writer(), document);
        ScorecardInput.Given given = ((ScorecardInput) getEditorInput()).given();
        if (given != null) {
            document.markUnsaved();
        }
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        state = Styles.id(Styles.quiet(bar, ""), "scorecardState");
        publish = Styles.id(new FlatButton(bar, "", ScoringTexts.get("editor.publishTip"), true).text(ScoringTexts.get("editor.publish")).onPress(this::publish),
                "publishScorecard");
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new ScorecardTree(sash, document, this::chosen, () -> form.edit());
        form = new PartForm(sash, document, Session.get().catalog(), () -> tree.setFocus());
        preview = new ScorecardPreview(sash, entry(document));
        sash.setWeights(30, 34, 36);
        only(page);
        document.addListener(this::changed);
        HistoryActions.register(getEditorSite().getActionBars(), document);
        changed();
        form.show(document.document().getScorecard());
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        if (given != null && given.restored()) {
            StatusLine.say(ScoringTexts.get("editor.restored"));
        }
    }

    private static ScorecardEntry entry(OpenDocument<KeptScorecard> document) {
        Scorecard card = document.document().getScorecard();
        return ScorecardModel.entry(new CatalogRef(ScorecardRow.PACK, card.getId(), "0"), card);
    }

    private void chosen() {
        if (form != null && tree != null) {
            form.show(tree.part());
        }
    }

    private void changed() {
        OpenDocument<KeptScorecard> document = open;
        if (document == null || area.isDisposed() || tree == null || preview == null || form == null) {
            return;
        }
        Scorecard card = document.document().getScorecard();
        boolean draft = document.document().getState() == ScorecardState.DRAFT;
        findings = ScorecardCheck.of(card);
        setPartName(ScoringTexts.get("editor.title", card.getName() == null ? "" : card.getName(), card.getVersion() == null ? "" : card.getVersion()));
        state.setText(ScoringTexts.get(draft ? "editor.draft" : "editor.published", String.valueOf(document.document().getPublishedBy())));
        publish.setEnabled(draft);
        tree.refresh(findings);
        form.show(tree.part());
        preview.show(entry(document), findings);
        firePropertyChange(PROP_DIRTY);
        getEditorSite().getActionBars().updateActionBars();
    }

    /** Saves and publishes, when nothing is wrong and the user says so. */
    private void publish() {
        form.flush();
        List<ScorecardCheck.Finding> errors = findings.stream().filter(ScorecardCheck.Finding::error).toList();
        if (!errors.isEmpty()) {
            StatusLine.problem(ScoringTexts.get("editor.notYet", errors.get(0).message()));
            tree.choose(errors.get(0).at());
            return;
        }
        OpenDocument<KeptScorecard> document = open;
        Scorecard card = document.document().getScorecard();
        if (MessageDialog.openQuestion(getSite().getShell(), ScoringTexts.get("editor.publish"),
                ScoringTexts.get("editor.ask", card.getName(), card.getVersion()))) {
            publishNow();
        }
    }

    /** Publishes what is on the screen; whoever calls this has asked. */
    public void publishNow() {
        doSave(new NullProgressMonitor());
        OpenDocument<KeptScorecard> document = open;
        Library library = Session.get().library();
        if (document == null || library == null || document.isDirty()) {
            return;
        }
        String who = Preferences.reviewer();
        String id = document.document().getId();
        long version = document.version();
        Work.quietly(ScoringTexts.get("editor.publish"), () -> {
            ScorecardVersions.publish(library, id, version, who, Instant.now());
            return library.load(KeptScorecard.class, id);
        }, published -> {
            StatusLine.say(ScoringTexts.get("editor.isPublished", published.document().getScorecard().getName(), published.document().getScorecard().getVersion()));
            show(new Read(published, null));
        }, failure -> UiErrors.show(ScoringTexts.get("editor.publish"), failure));
    }

    /** What is open; null while it is being read. */
    public @Nullable OpenDocument<KeptScorecard> scorecard() {
        return open;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        OpenDocument<KeptScorecard> document = open;
        Library library = Session.get().library();
        if (document == null || library == null) {
            return;
        }
        form.flush();
        if (new ReviewSaver(getSite().getShell(), library).save(document, document::execute)) {
            setInput(ScorecardInput.stored(document.document().getId(), getPartName()));
            StatusLine.say(ScoringTexts.get("editor.saved", getPartName()));
        } else {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return open != null && open.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a scorecard has one place, the library");
    }

    @Override
    public void setFocus() {
        if (tree != null) {
            tree.setFocus();
        } else {
            area.setFocus();
        }
    }

    private void stopFollowing() {
        if (journal != null) {
            journal.close();
        }
        if (form != null) {
            form.dispose();
        }
    }

    @Override
    public void dispose() {
        Session.get().removeListener(this);
        stopFollowing();
        super.dispose();
    }
}
