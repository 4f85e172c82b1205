/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.List;

import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Transcript;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.ViewportListener;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.transcript.TranscriptHandler;
import org.coachline.ui.internal.transcript.TranscriptMenu;
import org.coachline.ui.internal.transcript.TranscriptPane;
import org.coachline.ui.internal.transcript.TranscriptText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was said in the open call. It follows what is heard, a click goes to a word, words that are selected can be marked with
 * their phrase, and what is searched for is marked here and on the timeline.
 */
public final class TranscriptView extends ReviewView implements ViewportListener, TranscriptPane.Listener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.transcript";

    /** What the text was made of: cues are replaced as a whole, and what is masked of them may change without them. */
    private record Shown(List<Cue> said, List<Redactions.Span> masked) {
    }

    private static final Shown NOTHING = new Shown(List.of(), List.of());

    private PageStack stack;
    private FlatButton bring;
    private Composite filled;
    private Text search;
    private Label count;
    private FlatButton lock;
    private TranscriptPane pane;
    private List<Cue> cues = List.of();
    private Shown shown = NOTHING;
    private @Nullable OpenReview followed;

    @Override
    protected void create(Composite parent) {
        stack = new PageStack(parent);
        bring = new FlatButton(stack.panel(), "plus", Texts.get("transcript.importTip"), false).text(Texts.get("transcript.import"))
                .onPress(() -> TranscriptHandler.bring(getSite().getShell(), review()));
        Styles.id(bring, "importTranscript");
        filled = new Composite(stack.control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(filled);
        bar();
        pane = new TranscriptPane(filled, this);
        pane.setLocked(Preferences.store().getBoolean(Preferences.TRANSCRIPT_LOCKED));
        showLock();
        // Asked how large it would like to be, the text would lay out every line of hours of speech.
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(pane.control());
        new TranscriptMenu(pane, this::review);
        pane.control().addDisposeListener(event -> follow(null));
    }

    private void bar() {
        Composite bar = Styles.panel(filled, 5, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = Styles.id(Styles.named(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL), Texts.get("transcript.search")), "transcriptSearch");
        search.setMessage(Texts.get("transcript.searchHint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, event -> find());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                TranscriptHandler.hit(review(), (event.stateMask & SWT.SHIFT) == 0);
            } else if (event.keyCode == SWT.ESC && !search.getText().isEmpty()) {
                event.doit = false;
                search.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                pane.control().setFocus();
            }
        });
        count = Styles.id(Styles.quiet(bar, ""), "transcriptHits");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        Styles.id(new FlatButton(bar, "chevron-up", Texts.get("transcript.previousHit"), false).onPress(() -> TranscriptHandler.hit(review(), false)),
                "previousHit");
        Styles.id(new FlatButton(bar, "chevron-down", Texts.get("transcript.nextHit"), false).onPress(() -> TranscriptHandler.hit(review(), true)),
                "nextHit");
        lock = new FlatButton(bar, "lock", Texts.get("transcript.lock"), false).onPress(this::toggleLock);
        Styles.id(lock, "lockTranscript");
    }

    /** Locks scrolling, or has the text follow what is heard again. */
    public void toggleLock() {
        pane.setLocked(!pane.isLocked());
        Preferences.store().setValue(Preferences.TRANSCRIPT_LOCKED, pane.isLocked());
        showLock();
    }

    private void showLock() {
        lock.chosen(pane.isLocked());
        lock.tip(Texts.get(pane.isLocked() ? "transcript.unlock" : "transcript.lock"));
    }

    /** Puts the cursor where words are searched for. */
    public void editSearch() {
        if (cues.isEmpty()) {
            StatusLine.problem(Texts.get(review() == null ? "transcript.noReview" : "transcript.none"));
        } else {
            search.setFocus();
            search.selectAll();
        }
    }

    private void find() {
        List<TranscriptText.Hit> hits = pane.text().find(search.getText());
        pane.setHits(hits);
        OpenReview review = review();
        if (review != null) {
            review.setHits(hits.stream().map(TranscriptText.Hit::range).toList());
        }
        showCount();
    }

    private void showCount() {
        OpenReview review = review();
        int all = review == null ? 0 : review.hits().size();
        count.setText(search.getText().isBlank() ? "" : all == 0 ? Texts.get("transcript.notFound")
                : review.hit() < 0 ? Texts.get("transcript.found", all) : Texts.get("transcript.foundAt", review.hit() + 1, all));
        count.requestLayout();
    }

    @Override
    public void hitsChanged() {
        OpenReview review = review();
        if (review != null && review.hit() >= 0) {
            pane.showHit(review.hit());
        }
        showCount();
    }

    @Override
    public void seek(long micros) {
        OpenReview review = review();
        if (review != null) {
            review.playback().seek(micros);
        }
    }

    @Override
    public void selected(TranscriptText.@Nullable Phrase words) {
        OpenReview review = review();
        if (review == null) {
            return;
        }
        if (words != null) {
            review.quote(new OpenReview.Quote(words.range(), words.channel(), words.words()));
        } else {
            TimeRange range = review.viewport().selection();
            if (range != null && review.quoted(range) != null) {
                review.viewport().select(null);
            }
        }
    }

    @Override
    public void play() {
        OpenReview review = review();
        if (review != null) {
            review.playback().toggle();
        }
    }

    @Override
    protected void reviewChanged() {
        follow(review());
        refresh();
    }

    private void follow(@Nullable OpenReview wanted) {
        OpenReview old = followed;
        if (old != null) {
            old.viewport().removeListener(this);
            // Marks that nobody could take away again would stay on its timeline.
            old.setHits(List.of());
        }
        followed = wanted;
        if (wanted != null) {
            wanted.viewport().addListener(this);
        }
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        refresh();
    }

    private void refresh() {
        OpenReview review = review();
        Call call = review == null ? null : review.call().document();
        Shown now = call == null ? NOTHING : new Shown(call.getTranscript() == null ? List.of() : List.copyOf(call.getTranscript().getCues()), Redactions.maskedSpans(call));
        boolean another = !now.equals(shown);
        if (another) {
            shown = now;
            Transcript readable = call == null ? null : Redactions.transcript(call);
            cues = readable == null ? List.of() : List.copyOf(readable.getCues());
        }
        bring.setVisible(review != null);
        bring.setEnabled(review != null && !review.isReadOnly());
        if (cues.isEmpty()) {
            stack.say(Texts.get(review == null ? "transcript.noReview" : "transcript.none"));
        } else {
            if (stack.show(filled)) {
                setFocus();
            }
        }
        if (another) {
            pane.show(TranscriptText.of(cues, Verdicts::name));
            find();
        }
        if (review != null) {
            pane.setHeard(review.viewport().playhead());
        }
    }

    @Override
    public void playheadChanged(long before, long now) {
        if (!pane.control().isDisposed()) {
            pane.setHeard(now);
        }
    }

    @Override
    public void selectionChanged(@Nullable TimeRange before, @Nullable TimeRange now) {
        OpenReview review = followed;
        // The mark was made, or another range is selected: scrolling goes on. While words are being selected theirs is the range.
        if (now == null && review != null && !pane.control().isDisposed()) {
            pane.clearSelection();
        }
    }

    @Override
    public void setFocus() {
        if (cues.isEmpty()) {
            (bring.isVisible() ? bring : stack.panel()).forceFocus();
        } else {
            pane.control().setFocus();
        }
    }
}
