/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import org.coachline.timeline.CueItem;
import org.coachline.timeline.IconSource;
import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineOptions;
import org.coachline.timeline.Tint;
import org.coachline.timeline.Track;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Bands;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Dots;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.layout.MomentRows;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** What there is to show, in the order that drawing wants it in. Owned by the control; UI thread. */
public final class Scene {

    /** How a channel is to be heard, how loud it is, and how large it is drawn. */
    public record Channel(boolean muted, boolean solo, double level, boolean fitted, int gain) {
        /** As it is recorded. */
        static final Channel PLAIN = new Channel(false, false, 0, false, 1);

        /** The same with other toggles. */
        public Channel heard(boolean nowMuted, boolean nowSolo) {
            return new Channel(nowMuted, nowSolo, level, fitted, gain);
        }

        /** The same at another level. */
        public Channel at(double nowLevel) {
            return new Channel(muted, solo, nowLevel, fitted, gain);
        }

        /** The same drawn so many times as large, because it is to fit or because it is recorded so. */
        public Channel drawn(boolean nowFitted, int nowGain) {
            return new Channel(muted, solo, level, nowFitted, nowGain);
        }
    }

    /** A lane that has all the height shows its moments apart as far as that goes. */
    private static final int ROWS_ALONE = 24;

    private final Lanes lanes = new Lanes();
    private final MomentSet moments = new MomentSet();
    private TimelineOptions options = TimelineOptions.PLAIN;
    private @Nullable IconSource icons;
    private List<Tint> tints = List.of();
    private long longestTint;
    private List<CueItem> cues = List.of();
    private List<TimeRange> hits = List.of();
    private Set<String> selected = Set.of();
    private @Nullable String lead;
    private @Nullable Box rubber;
    private BiPredicate<String, String> moves = (moment, lane) -> false;
    private final Map<String, Track> tracks = new HashMap<>();
    private final Set<String> quietTracks = new HashSet<>();
    private final Map<Integer, Channel> channels = new HashMap<>();
    private final Map<String, MomentRows> rows = new HashMap<>();
    private final Map<String, MomentRows> former = new HashMap<>();
    private long[] snapTimes = {};
    private @Nullable Preview preview;
    private boolean focused;
    private int revision;

    /** Changes the lanes; answers whether they were others before. */
    public boolean setLanes(Collection<? extends LaneSpec> changed) {
        boolean another = lanes.set(changed);
        if (another) {
            changed();
        }
        return another;
    }

    /** The lanes that are shown, top to bottom. */
    public List<LaneSpec> lanes() {
        return lanes.shown();
    }

    /** All lanes, top to bottom as the user has arranged them, shown or not. */
    public List<LaneSpec> arranged() {
        return lanes.arranged();
    }

    /** All lanes as the host has given them. */
    public List<LaneSpec> given() {
        return lanes.given();
    }

    /** How the lanes are laid out. */
    public LaneArrangement arrangement() {
        return lanes.arrangement();
    }

    /** Lays the lanes out; answers whether they were laid out otherwise before. */
    public boolean setArrangement(LaneArrangement arrangement) {
        boolean another = lanes.arrange(arrangement);
        if (another) {
            changed();
        }
        return another;
    }

    /** Whether only the lane that keys act on is shown. */
    public boolean isAlone() {
        return lanes.isAlone();
    }

    /** Shows only the lane that keys act on, or all. */
    public void setAlone(boolean alone) {
        lanes.setAlone(alone);
        changed();
    }

    /** Where the icons of moments come from. */
    public @Nullable IconSource icons() {
        return icons;
    }

    /** Changes where the icons of moments come from. */
    public void setIcons(@Nullable IconSource changed) {
        icons = changed;
        changed();
    }

    /** How the timeline reads. */
    public TimelineOptions options() {
        return options;
    }

    /** Changes how the timeline reads. */
    public void setOptions(TimelineOptions changed) {
        options = changed;
    }

    /** Whether the words of the tints stand in a lane: once is enough, and where a waveform is seen in full. */
    boolean isWorded(LaneSpec.WaveformLane lane) {
        return lane.equals(lanes().stream().filter(each -> each instanceof LaneSpec.WaveformLane
                && (isAlone() || !arrangement().folded().contains(each.id()))).findFirst().orElse(null));
    }

    /** The lane of an id, shown or not. */
    public @Nullable LaneSpec lane(String id) {
        return lanes.find(id);
    }

    /** Changes the moments, given in any order. */
    public void setMoments(Collection<MomentItem> changed) {
        if (moments.set(changed)) {
            changed();
        } else {
            // They look the same, but are laid out from those that were there before.
            rows.clear();
        }
    }

    /**
     * Takes moments away and puts others in, in place of those with their ids; all others stay as they are laid out.
     *
     * @return the lanes that look different now
     */
    public Set<String> changeMoments(Collection<MomentItem> put, Collection<String> gone) {
        Set<String> lanesChanged = moments.change(put, gone);
        lanesChanged.forEach(this::forgetRows);
        return lanesChanged;
    }

    /** All moments, sorted by start; not to be changed. */
    public TimeOrder<MomentItem> moments() {
        return moments.all();
    }

    /** The ids of the lanes that moments of either of two lots are in. */
    public Set<String> lanesOf(Collection<String> some, Collection<String> others) {
        Set<String> found = new HashSet<>();
        for (Collection<String> ids : List.of(some, others)) {
            for (String id : ids) {
                MomentItem item = moment(id);
                if (item != null) {
                    found.add(item.lane());
                }
            }
        }
        return found;
    }

    /** The ids of the lanes that any moment is in, whether they are shown or not. */
    public Set<String> momentLanes() {
        return Set.copyOf(moments.lanes());
    }

    /** The moment of an id. */
    public @Nullable MomentItem moment(String id) {
        return moments.get(id);
    }

    /** The moments of a lane, sorted by start, dragged ones where they would be now; not to be changed. */
    public TimeOrder<MomentItem> moments(String lane) {
        Preview shown = preview;
        return shown == null ? moments.of(lane) : shown.in(lane, moments);
    }

    /** Where in the overview there are moments. */
    public Dots dots(TimeAxis whole) {
        return moments.dots(whole);
    }

    /** The rows of a lane at a scale; remembered until scale or the lane's moments change. */
    public MomentRows rows(String lane, TimeAxis axis, Metrics metrics) {
        MomentRows known = rows.get(lane);
        if (known == null || known.microsPerPixel() != axis.microsPerPixel()) {
            known = rowsAnew(lane, axis.microsPerPixel(), metrics);
            rows.put(lane, known);
        }
        return known;
    }

    private MomentRows rowsAnew(String lane, double microsPerPixel, Metrics metrics) {
        Integer wanted = arrangement().heights().get(lane);
        int most = isAlone() ? ROWS_ALONE : wanted == null ? Metrics.MOST_ROWS : metrics.rowsWithin(wanted);
        MomentRows before = former.remove(lane);
        MomentRows made = MomentRows.orCrowd(moments(lane), new MomentRows.Rule(microsPerPixel, metrics.barLeast(), 2, most), before);
        // What is gathered needs a row too, and a height that the user has chosen is kept.
        return wanted == null || isAlone() || most == 1 || made.count() <= most ? made
                : MomentRows.orCrowd(moments(lane), new MomentRows.Rule(microsPerPixel, metrics.barLeast(), 2, most - 1), before);
    }

    /** Shares a height among the lanes at a scale. */
    public Bands bands(TimeAxis axis, int height, Metrics metrics, int scroll) {
        LaneSpec one = lanes.alone();
        return one != null ? Bands.alone(one, height, metrics)
                : Bands.of(lanes.arranged(), height, metrics, !cues.isEmpty(), lane -> needed(lane.id(), axis, metrics),
                        arrangement(), scroll);
    }

    /** A crowd can be drawn at any height, so that one which the user has chosen is kept. */
    private int needed(String lane, TimeAxis axis, Metrics metrics) {
        MomentRows known = rows(lane, axis, metrics);
        return known.crowded() && arrangement().heights().containsKey(lane) ? 1 : known.count();
    }

    /** Changes the tints, given in any order. */
    public void setTints(Collection<Tint> changed) {
        List<Tint> sorted = new ArrayList<>(changed);
        sorted.sort(Comparator.comparingLong(Tint::start));
        tints = List.copyOf(sorted);
        longestTint = tints.stream().mapToLong(each -> each.end() - each.start()).max().orElse(0);
        changed();
    }

    /** The tints that a range touches, sorted by start. */
    public List<Tint> tints(TimeRange range) {
        int from = firstAtOrAfter(range.start() - longestTint);
        List<Tint> found = new ArrayList<>();
        for (int i = from; i < tints.size() && tints.get(i).start() < range.end(); i++) {
            if (tints.get(i).end() > range.start()) {
                found.add(tints.get(i));
            }
        }
        return found;
    }

    private int firstAtOrAfter(long micros) {
        int low = 0;
        int high = tints.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tints.get(middle).start() < micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Changes what dragged edges are caught by besides moments and the play head. */
    public void setSnapTimes(long[] micros) {
        snapTimes = micros.clone();
    }

    /** What dragged edges are caught by besides moments and the play head; not to be changed. */
    public long[] snapTimes() {
        return snapTimes;
    }

    /** Changes what was said, given in any order; answers whether it was something else before. */
    public boolean setCues(Collection<CueItem> changed) {
        List<CueItem> sorted = new ArrayList<>(changed);
        sorted.sort(Comparator.comparingLong(CueItem::start));
        if (sorted.equals(cues)) {
            return false;
        }
        cues = List.copyOf(sorted);
        changed();
        return true;
    }

    /** What was said, sorted by start. */
    public List<CueItem> cues() {
        return cues;
    }

    /** Changes what is marked as found, given in any order; answers whether that is another set. */
    public boolean setHits(Collection<TimeRange> changed) {
        List<TimeRange> sorted = new ArrayList<>(changed);
        sorted.sort(Comparator.comparingLong(TimeRange::start));
        if (sorted.equals(hits)) {
            return false;
        }
        hits = List.copyOf(sorted);
        return true;
    }

    /** What is marked as found, sorted by start; the same list until it changes. */
    public List<TimeRange> hits() {
        return hits;
    }

    /**
     * Changes which moments are selected.
     *
     * @param leading the one that leads; where it is none of them, the first does
     */
    public void setSelected(Collection<String> ids, @Nullable String leading) {
        selected = Set.copyOf(ids);
        lead = leading != null && selected.contains(leading) ? leading : ids.isEmpty() ? null : ids.iterator().next();
    }

    /** The one of {@link #selected()} that keys go on from, or nothing where none is selected. */
    public @Nullable String lead() {
        return lead;
    }

    /** Shows a frame that is drawn around what is to be selected, in pixels of the axis and of the control's height; or none. */
    public void setRubber(@Nullable Box frame) {
        rubber = frame;
    }

    /** The frame around what is to be selected, or nothing. */
    public @Nullable Box rubber() {
        return rubber;
    }

    /** Changes which moments may be dragged to which other lanes: a predicate of a moment's and a lane's id. */
    public void setMoves(BiPredicate<String, String> rule) {
        moves = rule;
    }

    /** Whether a moment may be dragged to a lane. */
    public boolean moves(MomentItem item, String to) {
        return item.lane().equals(to) || moves.test(item.id(), to);
    }

    /** The ids of the selected moments. */
    public Set<String> selected() {
        return selected;
    }

    /** Changes what a lane of something measured shows; {@code null} shows nothing. */
    public void setTrack(String lane, @Nullable Track track) {
        quietTracks.remove(lane);
        if (track == null) {
            tracks.remove(lane);
        } else {
            tracks.put(lane, track);
            if (!track.hasValues()) {
                quietTracks.add(lane);
            }
        }
        changed();
    }

    /** What a lane of something measured shows. */
    public @Nullable Track track(String lane) {
        return tracks.get(lane);
    }

    /** Why a lane of something measured shows nothing, or nothing where it shows something. */
    public @Nullable String emptiness(LaneSpec.TrackLane lane) {
        return !tracks.containsKey(lane.id()) ? NLS.bind(Messages.emptyTrack, lane.name())
                : quietTracks.contains(lane.id()) ? NLS.bind(Messages.emptyTrackQuiet, lane.name()) : null;
    }

    /** A channel's state. */
    public Channel channel(int channel) {
        return channels.getOrDefault(channel, Channel.PLAIN);
    }

    /** Changes a channel's state; answers whether it was another before. */
    public boolean setChannel(int channel, Channel state) {
        boolean another = !channel(channel).equals(state);
        channels.put(channel, state);
        return another;
    }

    /** Shows a moment elsewhere while it is dragged, or where it is. */
    public void setPreview(@Nullable Preview changed) {
        Preview before = preview;
        preview = changed;
        forgetRows(before);
        forgetRows(changed);
    }

    /** A drag lays out the lanes of what is dragged, and that it would go to, anew and leaves all others as they are. */
    private void forgetRows(@Nullable Preview of) {
        MomentItem dragged = of == null ? null : moment(of.id());
        if (of != null && dragged != null) {
            of.lanes(dragged).forEach(this::forgetRows);
        }
    }

    /** What has stayed of a lane need not be put into rows again. */
    private void forgetRows(String lane) {
        MomentRows known = rows.remove(lane);
        if (known != null) {
            former.put(lane, known);
        }
    }

    /** The moment that is being dragged, or nothing. */
    public @Nullable Preview preview() {
        return preview;
    }

    /** The lane that keys act on. */
    public @Nullable String focusedLane() {
        return lanes.focused();
    }

    /** The lane that keys act on, where it is a channel's. */
    public LaneSpec.@Nullable WaveformLane focusedWaveform() {
        String id = lanes.focused();
        return id != null && lane(id) instanceof LaneSpec.WaveformLane wave ? wave : null;
    }

    /** Changes the lane that keys act on; where only that one is shown, another one is now. */
    public void setFocusedLane(@Nullable String lane) {
        if (lanes.isAlone() && !Objects.equals(lane, lanes.focused())) {
            changed();
        }
        lanes.setFocused(lane);
    }

    /** Whether the control has the keyboard. */
    public boolean focused() {
        return focused;
    }

    /** Says whether the control has the keyboard. */
    public void setFocused(boolean now) {
        focused = now;
    }

    /** Counts changes of lanes, tints and cues, and of the moments as a whole. */
    public int revision() {
        return revision;
    }

    private void changed() {
        rows.clear();
        former.clear();
        revision++;
    }
}
