/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.List;

import org.coachline.library.ReviewTimes;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.model.CallLength;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.TimeText;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.ViewportListener;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.delivery.DeliverButton;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.listening.Speeds;
import org.coachline.ui.internal.scoring.ScoreButton;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.today.ClockLabel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.jspecify.annotations.Nullable;

/** The bar above the timeline: play and pause, back, where we are, speed, silence, loop, sound, loudness, zoom. UI thread. */
final class TransportBar implements Playback.Listener, ViewportListener {

    private static final long BACK = 5_000_000;
    private static final int COLUMNS = 17;
    /** How much is left out where there is no room: nothing, words that have an icon, the loudness too, and then all words but those of time. */
    private static final int WITHOUT_WORDS = 1;
    private static final int WITHOUT_LOUDNESS = 2;
    private static final int WITHOUT_SCORE = 3;
    private static final int WITHOUT_DEEDS = 4;
    /** What else has keys and a menu. */
    private static final int WITHOUT_ZOOM = 5;

    private final OpenReview review;
    private final Composite bar;
    private final FlatButton play;
    private final FlatButton speed;
    private final FlatButton skip;
    private final FlatButton loop;
    private final List<Control> spacious = new ArrayList<>();
    private final List<Control> zooms = new ArrayList<>();
    private final Label clock;
    private final Label length;
    private final CLabel waiting;
    private final CLabel trouble;
    private final ClockLabel delivery;
    private final ScoreButton score;
    private final DeliverButton deliver;
    private final FlatButton back;
    private String shown = "";
    private @Nullable String toldElsewhere;

    TransportBar(Composite parent, OpenReview review, TimelineControl timeline) {
        this.review = review;
        Playback playback = review.playback();
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(Spacing.MEDIUM, Spacing.SMALL).spacing(Spacing.SMALL, 0).applyTo(bar);
        back = new FlatButton(bar, "rotate-ccw", Texts.get("transport.back"), false).onPress(() -> playback.seek(review.viewport().playhead() - BACK));
        play = new FlatButton(bar, "play", Texts.get("transport.play"), true).text(Texts.get("transport.playShort"))
                .onPress(playback::toggle);
        Styles.id(play, "play");
        clock = label("transport.position", Type.CLOCK);
        length = Styles.styled(label("transport.length", Type.BODY), Styles.QUIET);
        speed = new FlatButton(bar, "", Texts.get("listen.speedTip"), false).onPress(this::chooseSpeed);
        Styles.id(speed, "speed");
        skip = new FlatButton(bar, "chevrons-right", Texts.get("listen.skipTip"), false).onPress(() -> ListeningPreferences.set(
                ListeningPreferences.SKIP_SILENCE, !ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE)));
        Styles.id(skip, "skipSilence");
        loop = new FlatButton(bar, "repeat", Texts.get("listen.loopTip"), false).onPress(() -> playback.setLooping(!playback.isLooping()));
        Styles.id(loop, "loop");
        // Of the platform's labels the one that shortens what does not fit.
        waiting = Styles.styled(new CLabel(bar, SWT.NONE), Styles.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(waiting);
        delivery = new ClockLabel(bar, this::times, this::fit);
        score = new ScoreButton(bar, review, this::fit);
        deliver = new DeliverButton(bar, review);
        FlatButton sound = new FlatButton(bar, "sliders-horizontal", Texts.get("listen.soundTip"), false);
        sound.onPress(() -> new SoundPopup(sound, review).open());
        Styles.id(sound, "sound");
        Label icon = new Label(bar, SWT.NONE);
        spacious.add(icon);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        LookColors.get().keep(icon, () -> icon.setImage(org.coachline.ui.internal.support.Icons.icon("volume-2", Token.QUIET_TEXT)));
        volume(playback);
        bar.addListener(SWT.Resize, event -> fit());
        zooms.add(new FlatButton(bar, "zoom-out", Texts.get("transport.zoomOut"), false).onPress(timeline::zoomOut));
        zooms.add(new FlatButton(bar, "zoom-in", Texts.get("transport.zoomIn"), false).onPress(timeline::zoomIn));
        zooms.add(new FlatButton(bar, "maximize-2", Texts.get("transport.zoomFit"), false).onPress(timeline::zoomFit));
        zooms.forEach(each -> GridDataFactory.swtDefaults().applyTo(each));
        // A reason why nothing is heard is a sentence: beside the buttons there is no room for one.
        trouble = Styles.id(new CLabel(bar, SWT.NONE), "playProblem");
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(0, SWT.DEFAULT).exclude(true).applyTo(trouble);
        trouble.setVisible(false);
        LookColors.get().keep(trouble, () -> trouble.setImage(org.coachline.ui.internal.support.Icons.icon("triangle-alert", Token.MISSED)));
        OpenReview.Listener times = new OpenReview.Listener() {
            @Override
            public void timesTold() {
                showTime();
            }

            @Override
            public void reviewRead() {
                playbackChanged();
                delivery.refresh();
            }

            @Override
            public void documentsChanged() {
                delivery.refresh();
            }
        };
        playback.addListener(this);
        review.addListener(times);
        review.viewport().addListener(this);
        bar.addDisposeListener(event -> {
            review.removeListener(times);
            playback.removeListener(this);
            review.viewport().removeListener(this);
        });
        delivery.refresh();
        playbackChanged();
        showTime();
    }

    Composite control() {
        return bar;
    }

    /** What happened when to the review; nothing while there is none: whoever only looks into a call owes nobody anything. */
    private @Nullable ReviewTimes times() {
        if (!review.isRead() || review.review().version() == 0 && !review.review().isDirty()) {
            return null;
        }
        Review document = review.review().document();
        Call call = review.call().document();
        return new ReviewTimes(document.getId(), call.getId(), String.valueOf(document.getReviewerId()), document.getStatus(), call.getStart(),
                CallLength.micros(call), document.getCreatedAt(), document.getDeliveredAt(), document.getAcknowledgedAt());
    }

    private Label label(String key, Type type) {
        Label label = Styles.named(new Label(bar, SWT.NONE), Texts.get(key));
        label.setFont(LookColors.get().font(type));
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        return label;
    }

    private void volume(Playback playback) {
        Scale scale = Styles.named(new Scale(bar, SWT.HORIZONTAL), Texts.get("transport.volume"));
        scale.setMaximum(100);
        scale.setPageIncrement(10);
        scale.setSelection(playback.volume());
        scale.setToolTipText(Texts.get("transport.volume"));
        scale.addListener(SWT.Selection, event -> playback.setVolume(scale.getSelection()));
        GridDataFactory.swtDefaults().hint(96, SWT.DEFAULT).applyTo(scale);
        spacious.add(scale);
    }

    /** Where the bar is narrow, words give way to their icons, and the loudness to the sound button, under which it is too. */
    private void fit() {
        int width = bar.getClientArea().width;
        int left = 0;
        arrange(left);
        while (left < WITHOUT_ZOOM && bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > width) {
            arrange(++left);
        }
        bar.layout(true);
    }

    private void arrange(int without) {
        skip.text(without >= WITHOUT_WORDS ? "" : Texts.get("listen.skip"));
        loop.text(without >= WITHOUT_WORDS ? "" : Texts.get("listen.loop"));
        score.spacious(without < WITHOUT_SCORE);
        delivery.spacious(without < WITHOUT_SCORE);
        deliver.spacious(without < WITHOUT_DEEDS);
        back.text(without < WITHOUT_DEEDS ? Texts.get("transport.backShort") : "");
        show(spacious, without < WITHOUT_LOUDNESS);
        show(zooms, without < WITHOUT_ZOOM);
    }

    private static void show(List<Control> controls, boolean wanted) {
        controls.forEach(each -> {
            ((GridData) each.getLayoutData()).exclude = !wanted;
            each.setVisible(wanted);
        });
    }

    private void chooseSpeed() {
        Menu menu = new Menu(speed);
        for (double each : Speeds.all()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(Speeds.text(each));
            item.setSelection(Math.abs(each - review.playback().speed()) < 0.005);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    review.playback().setSpeed(each);
                }
            });
        }
        Point below = speed.toDisplay(0, speed.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    @Override
    public void playbackChanged() {
        Playback playback = review.playback();
        boolean on = playback.isPlaying();
        String problem = playback.problem();
        play.icon(on ? "pause" : "play").text(Texts.get(on ? "transport.pauseShort" : "transport.playShort"))
                .tip(problem == null ? Texts.get(on ? "transport.pause" : "transport.play") : problem);
        play.setEnabled(playback.isLoaded());
        speed.text(Speeds.text(playback.speed())).chosen(!Speeds.isNormal(playback.speed()));
        skip.chosen(ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE));
        loop.chosen(playback.isLooping());
        waiting.setToolTipText(review.isRead() ? null : Texts.get("review.reading"));
        waiting.setText(!review.isRead() ? Texts.get("review.readingShort") : problem == null && playback.isWaiting() ? Texts.get("listen.waiting") : "");
        show(problem == null || problem.equals(toldElsewhere) ? "" : problem);
        fit();
    }

    private void show(String problem) {
        if (!problem.equals(trouble.getText())) {
            trouble.setText(problem);
            trouble.setToolTipText(problem);
            trouble.setVisible(!problem.isEmpty());
            ((GridData) trouble.getLayoutData()).exclude = problem.isEmpty();
            bar.getParent().layout(true);
        }
    }

    /** Leaves out a problem that another line above the timeline tells, with its remedy. */
    void toldElsewhere(String problem) {
        toldElsewhere = problem;
        playbackChanged();
    }

    @Override
    public void playheadChanged(long before, long now) {
        showTime();
    }

    @Override
    public void visibleChanged(TimeRange before, TimeRange now) {
        showTime();
    }

    @Override
    public void selectionChanged(@Nullable TimeRange before, @Nullable TimeRange now) {
        showTime();
    }

    private void showTime() {
        String text = review.precise(review.viewport().playhead());
        String all = "/ " + TimeText.clock(review.viewport().duration(), 1);
        if (!text.equals(shown)) {
            boolean wider = text.length() != shown.length();
            shown = text;
            clock.setText(text);
            if (wider) {
                fit();
            }
        }
        if (!all.equals(length.getText())) {
            length.setText(all);
            fit();
        }
    }
}
