/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/**
 * What may become one call.
 *
 * @param key     by which the library keeps what became of it: the path of its first recording, or of what speaks of one
 * @param legs    in the order of time as far as that is known; empty if none can be taken
 * @param waiting why it cannot be taken yet; null if it can
 * @param refused why it cannot be taken at all; null if it can
 */
public record Unit(String key, List<Leg> legs, @Nullable String waiting, @Nullable String refused) {

    /**
     * A leg of a call: a recording, or a pair of them.
     *
     * @param recordings one, or two of one channel each
     * @param roles      who is heard in each of two; empty for one
     * @param title      what two have in common in their names; empty for one
     * @param companions what lies beside it and speaks of it
     * @param known      what a list says of it; null where nothing does
     */
    public record Leg(List<TreeFile> recordings, List<ChannelRole> roles, String title, List<TreeFile> companions, @Nullable Facts known) {
    }

    /** One that can be taken. */
    static Unit of(List<Leg> legs) {
        return new Unit(legs.get(0).recordings.get(0).path(), legs, null, null);
    }

    /** A recording with what lies beside it. */
    static Unit of(TreeFile recording, List<TreeFile> companions) {
        return of(List.of(new Leg(List.of(recording), List.of(), "", companions, null)));
    }

    /** A file that cannot be taken. */
    static Unit refused(String key, String why) {
        return new Unit(key, List.of(), null, why);
    }

    /** Something that may be taken one day. */
    static Unit waiting(String key, String why) {
        return new Unit(key, List.of(), why, null);
    }

    /** The same without some of what lies beside its recordings. */
    Unit without(Predicate<TreeFile> left) {
        if (legs.stream().allMatch(leg -> leg.companions.stream().noneMatch(left))) {
            return this;
        }
        return new Unit(key, legs.stream().map(leg -> new Leg(leg.recordings, leg.roles, leg.title, leg.companions.stream().filter(left.negate()).toList(), leg.known)).toList(),
                waiting, refused);
    }

    /** All recordings. */
    List<TreeFile> recordings() {
        return legs.stream().flatMap(leg -> leg.recordings.stream()).toList();
    }

    /** When the latest of its recordings was written. */
    long modified() {
        return recordings().stream().mapToLong(TreeFile::modified).max().orElse(Long.MAX_VALUE);
    }

    /** Tells whether recordings are the same as before. */
    String soundStamp() {
        return recordings().stream().map(TreeFile::stamp).collect(Collectors.joining(","));
    }

    /** Tells whether anything is otherwise than before: recordings, what lies beside them, what a list says. */
    String stamp() {
        if (legs.isEmpty()) {
            return "-";
        }
        List<String> beside = new ArrayList<>();
        for (Leg leg : legs) {
            leg.companions.forEach(each -> beside.add(part(each)));
            if (leg.known != null) {
                beside.add(part(leg.known));
            }
        }
        return soundStamp() + Stream.of(String.join(",", beside)).filter(each -> !each.isEmpty()).map(each -> '|' + each).collect(Collectors.joining());
    }

    private static String part(TreeFile companion) {
        return companion.name() + ':' + companion.stamp();
    }

    private static String part(Facts known) {
        return Integer.toHexString(ListedFacts.fingerprint(known));
    }

    /** Whether a stamp was made when a companion was as it is now. */
    static boolean tells(String stamp, TreeFile companion) {
        return parts(stamp).contains(part(companion));
    }

    /** Whether a stamp was made when a list said what it says now. */
    static boolean tells(String stamp, Facts known) {
        return parts(stamp).contains(part(known));
    }

    private static List<String> parts(String stamp) {
        String[] sides = stamp.split("\\|", 2);
        return sides.length < 2 ? List.of() : List.of(sides[1].split(","));
    }
}
