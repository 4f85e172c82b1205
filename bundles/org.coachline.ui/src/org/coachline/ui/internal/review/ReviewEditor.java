/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.Map;
import java.util.Set;

import org.coachline.audio.AudioFile;
import org.coachline.library.JournalEntry;
import org.coachline.library.Library;
import org.coachline.model.CallLength;
import org.coachline.model.coaching.Recording;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.Viewport;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.delivery.NewerReview;
import org.coachline.ui.internal.delivery.StateLine;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.going.PlayThroughBar;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.listening.LastHeard;
import org.coachline.ui.internal.marking.MarkNote;
import org.coachline.ui.internal.redaction.NewerRedactions;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;

/**
 * The review of a call: its recording on a timeline, to be heard and marked. The call's facts are a second document that is
 * saved with it. The views beside it show what is open here.
 */
public final class ReviewEditor extends EditorPart implements SessionListener {

    /** The editor's id. */
    public static final String ID = "org.coachline.ui.editor.review";

    /** Fired when what the editor shows has become another: the documents were read, or read again. */
    public static final int PROP_REVIEW = 0x4201;

    private static final int PICTURE_MILLIS = 1_500;

    private Composite body;
    private @Nullable TimelineControl timeline;
    private @Nullable TimelineBinding binding;
    private @Nullable OpenReview review;
    private @Nullable ReviewJournal reviewJournal;
    private @Nullable ReviewJournal callJournal;
    private @Nullable ReviewMirror mirror;
    private @Nullable Job loading;
    private int reading;
    private @Nullable String outlined;
    private boolean outlineIsOfAnother;
    private final KeptMarks kept = new KeptMarks();
    /** What is done once all that can be seen has been drawn. */
    private @Nullable Runnable next;
    private final Runnable pictured = this::pictured;
    private @Nullable OpenSound sound;
    private final OpenReview.Listener edits = new OpenReview.Listener() {
        @Override
        public void documentsChanged() {
            documentsEdited();
        }
    };
    private boolean dirtyShown;
    private boolean saving;
    private boolean failed;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReviewInput)) {
            throw new PartInitException(Texts.get("editor.wrongInput"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        ReviewKeys.install(getSite(), getEditorSite().getActionBars());
        Session.get().addListener(this);
        message(Texts.get("editor.opening"));
        load();
    }

    /** What is open, or nothing while it is being read or could not be. */
    public @Nullable OpenReview review() {
        OpenReview open = review;
        return open != null && open.isRead() ? open : null;
    }

    /** What is open, also while its outline is shown and its document is still being read: see {@link OpenReview#whenRead}. */
    public @Nullable OpenReview seen() {
        return review;
    }

    /** Whether it shows a review, whichever way that was asked for: also while it is still being read. */
    public boolean shows(@Nullable String reviewId) {
        OpenReview open = review;
        String shown = open == null ? ((ReviewInput) getEditorInput()).reviewId() : open.isRead() ? open.review().document().getId() : outlined;
        return reviewId != null && reviewId.equals(shown);
    }

    /** Whether the call could not be read. */
    public boolean isFailed() {
        return failed;
    }

    /** The timeline, or nothing while nothing is open. */
    public @Nullable TimelineControl timeline() {
        return timeline;
    }

    @Override
    public void libraryOpened() {
        if (review == null) {
            load();
        }
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        OpenReview open = review;
        Library library = Session.get().library();
        if (library != null && !saving && open != null && documentIds.contains(open.call().document().getId())) {
            NewerRedactions.look(library, open);
        }
        if (library != null && !saving && open != null && open.isRead() && documentIds.contains(open.review().document().getId())) {
            NewerReview.look(library, open, () -> StatusLine.say(Texts.get("editor.changedElsewhere", getPartName())));
            return;
        }
        if (external && open != null && open.isRead() && documentIds.contains(open.call().document().getId())) {
            StatusLine.say(Texts.get("editor.changedElsewhere", getPartName()));
        }
    }

    @Override
    public void catalogChanged() {
        TimelineBinding shown = binding;
        if (shown != null) {
            shown.showAll();
        }
    }

    private void load() {
        Library library = Session.get().library();
        if (library == null) {
            if (!Session.get().isOpening()) {
                message(Texts.get("editor.noLibrary"));
            }
            return;
        }
        cancelLoading();
        failed = false;
        int asked = reading;
        ReviewInput input = asked();
        Map<String, JournalEntry> brought = RestoredEdits.take();
        ReviewLoader loader = new ReviewLoader(library, Session.get().catalog(), Preferences.reviewer());
        boolean atOnce = outlineIsOfAnother || !kept.isEmpty();
        loading = Work.quietly(Texts.get("editor.reading", input.title()), () -> atOnce ? loader.load(input, brought) : loader.begin(input, brought),
                loaded -> {
                    if (asked == reading) {
                        show(library, loaded);
                        if (loaded.read() == null) {
                            next = () -> readOn(library, loader, loaded);
                            StatusLine.say(Texts.get("review.reading"));
                            body.getDisplay().timerExec(PICTURE_MILLIS, pictured);
                        }
                    } else {
                        close(loaded);
                    }
                }, ReviewEditor::close, failure -> {
                    if (asked == reading) {
                        fail(failure);
                    } else {
                        UiErrors.log("the call cannot be opened", failure);
                    }
                });
    }

    /** What was marked on the outline of a review that cannot be read goes into a new one, and not into somebody else's. */
    private ReviewInput asked() {
        ReviewInput input = (ReviewInput) getEditorInput();
        return outlineIsOfAnother && !kept.isEmpty() ? new ReviewInput(input.callId(), ReviewBanner.NewReview.OWN, input.title()) : input;
    }

    /** The first picture is complete, or takes its time: a recording may be decoded before its waveform can be drawn. */
    private void pictured() {
        Runnable then = next;
        next = null;
        if (then != null) {
            then.run();
        }
    }

    /** The outline of the review is on the screen: its document follows, which would keep the processor from drawing it. */
    private void readOn(Library library, ReviewLoader loader, LoadedReview loaded) {
        int asked = reading;
        ReviewInput input = (ReviewInput) getEditorInput();
        loading = Work.quietly(Texts.get("editor.reading", input.title()), () -> loader.readOn(input, loaded), read -> {
            OpenReview open = review;
            TimelineControl control = timeline;
            TimelineBinding shown = binding;
            if (asked != reading || open == null || control == null || shown == null) {
                return;
            }
            if (read.review().document().getId().equals(loaded.shown().id())) {
                open.take(read);
                shown.show(read.items());
                showRead(library, open, control, read);
                firePropertyChange(PROP_REVIEW);
                open.tellRead();
            } else {
                // The review cannot be read, and another one is shown instead: all that was shown so far was of the wrong one.
                outlineIsOfAnother = true;
                kept.keep(open.kept(), read.unread());
                letGo();
                message(Texts.get("editor.opening"));
                load();
            }
        }, failure -> {
            if (asked == reading) {
                OpenReview open = review;
                if (open != null) {
                    kept.keep(open.kept(), null);
                }
                letGo();
                fail(failure);
            }
        });
    }

    private void fail(Exception failure) {
        UiErrors.log("the call cannot be opened", failure);
        failed = true;
        String why = Texts.get("editor.cannotOpen", UiErrors.plain(failure));
        message(kept.isEmpty() ? why : why + ' ' + Texts.get("editor.marksKept", kept.size()));
        documentsEdited();
        firePropertyChange(PROP_REVIEW);
    }

    /** Lets go of what was read for an editor that has gone meanwhile. */
    private static void close(LoadedReview loaded) {
        AudioFile opened = loaded.audio();
        if (opened != null) {
            opened.close();
        }
    }

    /** What was read before but has not arrived yet cannot be cancelled any more: it must not be shown then. */
    private void cancelLoading() {
        reading++;
        next = null;
        Job job = loading;
        if (job != null) {
            job.cancel();
        }
    }

    private void message(String text) {
        clear();
        Composite page = Styles.panel(body, 1, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Styles.quiet(page, text);
        body.layout(true, true);
    }

    private void clear() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
    }

    private void show(Library library, LoadedReview loaded) {
        clear();
        Viewport viewport = new Viewport(CallLength.micros(loaded.call().document()));
        viewport.setPlayhead(LastHeard.of(loaded.call().document().getId()));
        Playback playback = new Playback(body.getDisplay(), viewport);
        OpenReview open = new OpenReview(loaded, viewport, playback);
        review = open;
        outlined = loaded.shown().id();
        TimelineControl control = Styles.id(new TimelineControl(body, viewport, LookColors.get().palette()::get), "timeline");
        timeline = control;
        TransportBar transport = new TransportBar(body, open, control);
        transport.control().moveAbove(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(transport.control());
        ReviewBanner.create(body, control, loaded, getSite());
        StateLine.create(body, control, open, getSite().getWorkbenchWindow());
        PlayThroughBar.create(body, control, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        TimelineBinding shown = new TimelineBinding(open, loaded, control, () -> ReviewKeys.openDetails(getSite().getPage()));
        binding = shown;
        open.addListener(edits);
        ReadReview read = loaded.read();
        if (read != null) {
            showRead(library, open, control, read);
        } else {
            documentsEdited();
        }
        open.call().addListener(() -> titled(open));
        titled(open);
        OpenSound opened = new OpenSound(library, loaded, open, control, pictured);
        sound = opened;
        Recording missing = loaded.sound().firstMissing(loaded.call().document());
        if (missing != null) {
            transport.toldElsewhere(String.valueOf(loaded.problem()));
            MissingRecording.offer(body, control, library, missing, String.valueOf(loaded.problem()), found -> opened.found(missing, found));
        }
        body.layout(true, true);
        control.setFocus();
        if (read != null) {
            firePropertyChange(PROP_REVIEW);
        }
    }

    /** What needs the review's document. */
    private void showRead(Library library, OpenReview open, TimelineControl control, ReadReview read) {
        ReviewMirror mirrored = new ReviewMirror(open.review(), read.copy());
        open.addListener(mirrored);
        mirror = mirrored;
        reviewJournal = new ReviewJournal(body.getDisplay(), library, Session.get().writer(), open.review(), mirrored);
        callJournal = new ReviewJournal(body.getDisplay(), library, Session.get().writer(), open.call());
        if (read.restored()) {
            RestoredEdits.restored(open.review().document().getId());
            RestoredEdits.restored(open.call().document().getId());
            open.review().markUnsaved();
            open.call().markUnsaved();
            StatusLine.say(Texts.get("journal.restored"));
        }
        if (read.unread() != null) {
            StatusLine.problem(Texts.get("review.unread", read.unread()));
        }
        String elsewhere = kept.land(open);
        if (elsewhere != null) {
            StatusLine.problem(Texts.get("review.marksMoved", elsewhere));
        }
        documentsEdited();
        new TimelineMenu(control, open, getSite());
        new MarkNote(control, open);
    }

    private void titled(OpenReview open) {
        setPartName(CallNames.title(open.call().document(), open.people()));
        setTitleToolTip(CallNames.toolTip(open.call().document(), open.people()));
    }

    private void documentsEdited() {
        if (isDirty() != dirtyShown) {
            dirtyShown = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        ReviewKeys.updateUndoSoon(getEditorSite().getActionBars(), body);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        awaitReading();
        OpenReview open = review();
        ReviewMirror mirrored = mirror;
        Library library = Session.get().library();
        if (open == null || mirrored == null || library == null) {
            if (isDirty()) {
                // Closing now would throw away what was marked.
                StatusLine.problem(Texts.get("editor.marksNotSaved", kept.size()));
                monitor.setCanceled(true);
            }
            return;
        }
        open.flush();
        ReviewSaver saver = new ReviewSaver(getSite().getShell(), library);
        saving = true;
        boolean saved = saver.save(open.call(), open::editCall) & saver.save(open.review(), mirrored, open::edit);
        saving = false;
        if (saved) {
            SavedAt.now();
            OpenSound heard = sound;
            if (heard != null) {
                heard.saved();
            }
            StatusLine.say(Texts.get("save.done", getPartName()));
        } else {
            monitor.setCanceled(true);
        }
    }

    /** What was marked while the document was being read lands when it has been; the window stays alive until then. */
    private void awaitReading() {
        Display display = body.getDisplay();
        while (isReading() && !body.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private boolean isReading() {
        OpenReview open = review;
        return open != null ? !open.isRead() : !kept.isEmpty() && !failed && Session.get().library() != null;
    }

    @Override
    public boolean isDirty() {
        OpenReview open = review;
        return !kept.isEmpty() || open != null && open.isDirty();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a review belongs to its call");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        TimelineControl control = timeline;
        if (control != null && !control.isDisposed()) {
            control.setFocus();
        } else {
            body.setFocus();
        }
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        return type == OpenReview.class ? type.cast(review()) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        PlayThrough.get().closing(this);
        Session.get().removeListener(this);
        cancelLoading();
        letGo();
        super.dispose();
    }

    private void letGo() {
        OpenSound heard = sound;
        if (heard != null) {
            heard.close();
            sound = null;
        }
        TimelineBinding bound = binding;
        if (bound != null) {
            bound.dispose();
            binding = null;
        }
        for (ReviewJournal journal : new ReviewJournal[] {reviewJournal, callJournal}) {
            if (journal != null) {
                journal.close();
            }
        }
        reviewJournal = null;
        callJournal = null;
        OpenReview open = review;
        if (open != null) {
            LastHeard.leave(open.call().document().getId(), open.viewport().playhead(), open.viewport().duration());
            open.removeListener(edits);
            ReviewMirror mirrored = mirror;
            if (mirrored != null) {
                open.removeListener(mirrored);
            }
            open.close();
            review = null;
        }
        timeline = null;
    }
}
