/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.coachline.model.coaching.Moment;
import org.coachline.timeline.TimeRange;
import org.eclipse.emf.common.command.AbstractCommand;

/**
 * Moves moments or one of their edges by a little. Nudges that follow one another become one step: {@link #further} makes the
 * command that takes the place of this one, from where this one began to where the next nudge ends.
 */
public final class NudgeCommand extends AbstractCommand {

    /** What is nudged. */
    public enum Part {
        /** Where moments begin. */
        START,
        /** Where moments end. */
        END,
        /** Moments as they are. */
        WHOLE
    }

    private final Part part;
    private final Map<Moment, TimeRange> before;
    private final Map<Moment, TimeRange> after;

    private final boolean goesOn;

    private NudgeCommand(String label, Part part, Map<Moment, TimeRange> before, Map<Moment, TimeRange> after, boolean goesOn) {
        super(label);
        this.part = part;
        this.before = before;
        this.after = after;
        this.goesOn = goesOn;
    }

    /**
     * Nudges moments. An edge stops at the call's ends and at the moment's other edge; of several moments each by itself. Whole
     * moments stop at the call's ends and keep their distances.
     *
     * @param by       microseconds, negative for earlier
     * @param duration of the call in microseconds
     */
    public static NudgeCommand of(Collection<Moment> moments, Part part, long by, long duration) {
        Map<Moment, TimeRange> before = ranges(moments);
        return new NudgeCommand(EditMessages.get(switch (part) {
            case START -> "moment.nudgeStart";
            case END -> "moment.nudgeEnd";
            case WHOLE -> "moment.nudge";
        }), part, before, nudged(before, part, by, duration), false);
    }

    /** Moves moments that were dragged together, as {@link #of} nudges whole ones; no nudge goes on from it. */
    public static NudgeCommand moved(Collection<Moment> moments, long by, long duration) {
        Map<Moment, TimeRange> before = ranges(moments);
        return new NudgeCommand(EditMessages.get("moment.moveMany", before.size()), Part.WHOLE, before, nudged(before, Part.WHOLE, by, duration), false);
    }

    /** The command that does what this one did and nudges once more: it can be executed even where that leads back to the start. */
    public NudgeCommand further(long by, long duration) {
        return new NudgeCommand(getLabel(), part, before, nudged(after, part, by, duration), true);
    }

    /** Whether this one has nudged the same part of the same moments. */
    public boolean isOf(Collection<Moment> moments, Part nudged) {
        return part == nudged && before.keySet().equals(Set.copyOf(moments));
    }

    private static Map<Moment, TimeRange> ranges(Collection<Moment> moments) {
        Map<Moment, TimeRange> ranges = new LinkedHashMap<>();
        moments.forEach(each -> ranges.put(each, new TimeRange(each.getStartMicros(), Math.max(each.getStartMicros(), each.getEndMicros()))));
        return ranges;
    }

    private static Map<Moment, TimeRange> nudged(Map<Moment, TimeRange> from, Part part, long by, long duration) {
        long first = from.values().stream().mapToLong(TimeRange::start).min().orElse(0);
        long last = from.values().stream().mapToLong(TimeRange::end).max().orElse(0);
        // What stands beyond the call's end, as it may when its recording was replaced, is not pulled in by a nudge.
        long together = by < 0 ? Math.max(by, -first) : Math.max(0, Math.min(by, duration - last));
        Map<Moment, TimeRange> to = new LinkedHashMap<>();
        from.forEach((moment, range) -> to.put(moment, switch (part) {
            case START -> new TimeRange(Math.clamp(range.start() + by, 0, range.end()), range.end());
            case END -> new TimeRange(range.start(),
                    Math.clamp(range.end() + by, range.start(), Math.max(range.end(), duration)));
            case WHOLE -> range.shiftedBy(together);
        }));
        return to;
    }

    @Override
    protected boolean prepare() {
        return goesOn || !after.equals(before);
    }

    /** Whether this one leaves anything elsewhere than another one does: a nudge against an end moves nothing. */
    public boolean differsFrom(NudgeCommand earlier) {
        return !after.equals(earlier.after);
    }

    @Override
    public void execute() {
        put(after);
    }

    @Override
    public void undo() {
        put(before);
    }

    @Override
    public void redo() {
        put(after);
    }

    private static void put(Map<Moment, TimeRange> ranges) {
        ranges.forEach((moment, range) -> {
            moment.setStartMicros(range.start());
            moment.setEndMicros(range.end());
        });
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return before.keySet();
    }
}
