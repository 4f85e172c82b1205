/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.coachline.catalog.CategoryEntry;
import org.coachline.intake.CallSound;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Transcript;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Voice;
import org.coachline.ui.Session;
import org.coachline.ui.internal.editing.MomentEditing;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.edit.NudgeCommand;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.seeing.CallTimes;
import org.coachline.ui.internal.seeing.TimelineLook;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.jspecify.annotations.Nullable;

/** Shows an open review on the timeline, and carries out what the user does there. UI thread. */
final class TimelineBinding implements TimelineListener, OpenReview.Listener, Playback.Listener {

    private static final String RECORDER = "recorder:";

    private final OpenReview review;
    private final MomentHovers hovers;
    private final TimelineControl timeline;
    private final Runnable openDetails;
    private final IPreferenceStore preferences = Preferences.store();
    private final IPropertyChangeListener preferred = event -> lanesPreferred(event.getProperty());
    private final Runnable callEdited = this::callChanged;
    private final PartnerLanes partners;
    private final ReviewerLanes reviewers;
    private Set<String> markers = Set.of();
    private boolean wasPlaying;

    /** Shows what has been loaded. */
    TimelineBinding(OpenReview review, LoadedReview loaded, TimelineControl timeline, Runnable openDetails) {
        this.review = review;
        hovers = loaded.hovers();
        hovers.speakOf(review);
        this.timeline = timeline;
        this.openDetails = openDetails;
        partners = new PartnerLanes(review, timeline, this::lanesChanged);
        reviewers = new ReviewerLanes(review, timeline, this::lanesChanged);
        timeline.addTimelineListener(this);
        timeline.setMoves(TimelineBinding::takes);
        review.addListener(this);
        review.playback().addListener(this);
        preferences.addPropertyChangeListener(preferred);
        LookColors look = LookColors.get();
        look.keep(timeline, () -> timeline.setColors(look.palette()::get));
        new TimelineLook(review, timeline);
        review.call().addListener(callEdited);
        show(loaded.items());
        playbackChanged();
    }

    void dispose() {
        partners.dispose();
        reviewers.dispose();
        review.removeListener(this);
        review.call().removeListener(callEdited);
        review.playback().removeListener(this);
        preferences.removePropertyChangeListener(preferred);
    }

    /** Whose voice each channel of the recording that is shown carries; unknown ones included. */
    static List<ChannelRole> roles(OpenReview review) {
        return CallSound.of(review.call().document(), Map.of()).roles();
    }

    /** Shows everything anew, as when the packs that name techniques and lanes have changed. */
    void showAll() {
        review.whenRead(() -> {
            Call call = review.call().document();
            MomentItems items = items();
            show(Stream.concat(review.moments().byTime().stream().map(items::of), call.getMarkers().stream().map(marker -> item(call, marker))).toList());
        });
    }

    /** Shows other moments and markers than so far. */
    void show(Collection<MomentItem> items) {
        timeline.setMoments(items);
        callChanged();
        momentSelected();
    }

    private void callChanged() {
        review.playback().setAgentChannel(roles(review).indexOf(ChannelRole.AGENT));
        Map<String, MomentItem> now = new HashMap<>();
        Call call = review.call().document();
        call.getMarkers().forEach(marker -> now.put(RECORDER + marker.getId(), item(call, marker)));
        Set<String> gone = new HashSet<>(markers);
        gone.removeAll(now.keySet());
        markers = Set.copyOf(now.keySet());
        timeline.changeMoments(now.values(), gone);
        timeline.setLanes(lanes());
        timeline.setCues(cues(call));
        partners.update();
    }

    @Override
    public void momentsChanged(MomentIndex.Change change) {
        timeline.changeMoments(change.put().stream().map(items()::of).toList(), change.gone());
        timeline.setLanes(lanes());
        partners.update();
    }

    @Override
    public void measured() {
        partners.update();
    }

    private void lanesChanged() {
        timeline.setLanes(lanes());
    }

    @Override
    public void documentsChanged() {
        showSelected();
    }

    private void lanesPreferred(String key) {
        if (key.startsWith(ListeningPreferences.LANE_PREFIX) && !timeline.isDisposed()) {
            timeline.setLanes(lanes());
        }
    }

    private List<LaneSpec> lanes() {
        Call call = review.call().document();
        List<LaneSpec> lanes = new ArrayList<>();
        List<ChannelRole> roles = roles(review);
        // The agent above, the customer below, wherever the recorder put them.
        IntStream.range(0, roles.size()).boxed().sorted(Comparator.comparingInt(channel -> place(roles.get(channel))))
                .forEach(channel -> lanes.add(new LaneSpec.WaveformLane(lane(roles, channel), Verdicts.name(roles.get(channel)), channel, voice(roles.get(channel)))));
        lanes.addAll(MeasuredLanes.shown());
        lanes.add(new LaneSpec.TranscriptLane("transcript", Texts.get("lane.transcript")));
        lanes.addAll(partners.shown());
        lanes.addAll(reviewers.shown());
        Map<String, String> categories = new LinkedHashMap<>();
        for (CategoryEntry category : Session.get().catalog().categories()) {
            categories.put(category.ref().key(), category.name());
        }
        for (String key : new TreeSet<>(timeline.getMomentLanes())) {
            if (!RECORDER.equals(key)) {
                categories.putIfAbsent(key, MomentItems.BOOKMARKS.equals(key) ? Texts.get("lane.bookmarks") : key);
            }
        }
        categories.forEach((key, name) -> lanes.add(new LaneSpec.MomentLane(key, name)));
        if (!call.getMarkers().isEmpty()) {
            lanes.add(new LaneSpec.MomentLane(RECORDER, Texts.get("lane.recorder")));
        }
        return lanes;
    }

    /** By role where that is one channel's alone, so that what a user chooses for the agent's lane holds in every call. */
    private static String lane(List<ChannelRole> roles, int channel) {
        ChannelRole role = roles.get(channel);
        boolean own = role != ChannelRole.UNKNOWN && Collections.frequency(roles, role) == 1;
        return own ? "wave." + role.getLiteral() : "wave" + channel;
    }

    private static int place(ChannelRole role) {
        return switch (role) {
            case AGENT -> 0;
            case CUSTOMER -> 1;
            case MIXED, UNKNOWN -> 2;
        };
    }

    /** What the recorder marked, as it is shown: it can be gone to, and is removed in the call's details. Any thread that has the call. */
    static MomentItem item(Call call, Marker marker) {
        String name = marker.getText() == null ? Texts.get("marker.nameless") : marker.getText();
        long end = Math.max(marker.getStartMicros(), marker.getEndMicros());
        return new MomentItem(RECORDER + marker.getId(), marker.getStartMicros(), end, RECORDER, name, VerdictGlyph.BOOKMARK, null,
                Texts.get("marker.hover", name, CallTimes.precise(call, marker.getStartMicros())));
    }

    private MomentItems items() {
        return new MomentItems(Session.get().catalog(), review.seen(), hovers);
    }

    static List<CueItem> cues(Call call) {
        List<CueItem> items = new ArrayList<>();
        Transcript readable = Redactions.transcript(call);
        if (readable != null) {
            for (Cue cue : readable.getCues()) {
                items.add(new CueItem(cue.getStartMicros(), Math.max(cue.getStartMicros(), cue.getEndMicros()), voice(cue.getRole()),
                        String.valueOf(cue.getText())));
            }
        }
        return items;
    }

    static Voice voice(ChannelRole role) {
        return switch (role) {
            case AGENT -> Voice.AGENT;
            case CUSTOMER -> Voice.CUSTOMER;
            case MIXED, UNKNOWN -> Voice.MIXED;
        };
    }

    @Override
    public void momentSelected() {
        showSelected();
        Moment moment = review.selected();
        if (moment != null && !review.playback().isPlaying()) {
            timeline.reveal(new TimeRange(moment.getStartMicros(), Math.max(moment.getStartMicros(), moment.getEndMicros())));
        }
    }

    private void showSelected() {
        Moment moment = review.selected();
        timeline.setSelectedMoments(review.selection().stream().map(Moment::getId).toList(), moment == null ? null : moment.getId());
    }

    @Override
    public void timesTold() {
        showAll();
    }

    @Override
    public void hitsChanged() {
        if (!timeline.isDisposed()) {
            timeline.setHits(review.hits());
        }
    }

    @Override
    public void playbackChanged() {
        boolean playing = review.playback().isPlaying();
        if (playing != wasPlaying) {
            wasPlaying = playing;
            timeline.setPlaying(playing);
        }
        for (int channel = 0; channel < 2; channel++) {
            timeline.channels().setHeard(channel, review.playback().isMuted(channel), review.playback().isSolo(channel));
        }
    }

    @Override
    public void seekRequested(long micros) {
        review.playback().seek(micros);
    }

    @Override
    public void scrubbed(long micros) {
        review.playback().scrub(micros);
    }

    @Override
    public void scrubEnded() {
        review.playback().scrubEnded();
    }

    @Override
    public void momentSelected(@Nullable String id) {
        if (isMarker(id)) {
            goTo(id);
        } else {
            review.whenRead(() -> review.select(id));
        }
    }

    @Override
    public void momentsSelected(Set<String> ids, @Nullable String lead) {
        if (ids.size() < 2) {
            momentSelected(lead);
            return;
        }
        // What the recorder marked can be gone to, but not edited: it takes no part in a selection.
        review.whenRead(() -> {
            review.select(ids.stream().filter(each -> !isMarker(each)).toList(), lead);
            momentSelected();
        });
    }

    @Override
    public void momentOpened(String id) {
        if (isMarker(id)) {
            goTo(id);
        } else {
            review.whenRead(() -> {
                review.select(id);
                openDetails.run();
            });
        }
    }

    private static boolean isMarker(@Nullable String id) {
        return id != null && id.startsWith(RECORDER);
    }

    private void goTo(String id) {
        review.select(null);
        review.call().document().getMarkers().stream().filter(each -> id.equals(RECORDER + each.getId())).findFirst()
                .ifPresent(each -> review.playback().seek(each.getStartMicros()));
    }

    @Override
    public void momentChanged(String id, long start, long end) {
        if (isMarker(id)) {
            // The recorder's marks are facts: what was dragged goes back to where it was.
            showAll();
            return;
        }
        review.editWhenRead(() -> review.moment(id).ifPresent(moment -> review.edit(MomentCommands.move(review.review().domain(), moment, start, end))));
    }

    @Override
    public void momentsMoved(Set<String> ids, long by) {
        review.editWhenRead(() -> review.edit(NudgeCommand.moved(ids.stream().flatMap(each -> review.moment(each).stream()).toList(), by,
                review.viewport().duration())));
    }

    @Override
    public void momentMoved(String id, String lane, long start, long end) {
        review.editWhenRead(() -> review.moment(id).ifPresent(moment -> MomentEditing.carry(review, moment, MomentItems.BOOKMARKS.equals(lane) ? null : lane,
                start, end, timeline.getShell())));
    }

    /** A lane whose pack is gone has no technique left to choose. */
    private static boolean takes(String id, String lane) {
        return !isMarker(id) && (MomentItems.BOOKMARKS.equals(lane)
                || Session.get().catalog().categories().stream().anyMatch(each -> each.ref().key().equals(lane)));
    }

    @Override
    public void muteToggled(int channel) {
        review.playback().toggleMute(channel);
    }

    @Override
    public void soloToggled(int channel) {
        review.playback().toggleSolo(channel);
    }
}
