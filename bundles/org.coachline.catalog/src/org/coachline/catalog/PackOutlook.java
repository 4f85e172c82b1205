/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What would come of a pack if it were put beside those that are here, told before it is.
 *
 * @param pack   the pack, with all that is wrong with it beside the others
 * @param use    what would be made of it
 * @param before the pack of its id that is used until then, or that goes on being used; null when there is none
 * @param items  what it holds, each set against {@code before}, and what is no longer in it; empty for a pack that cannot be used
 * @param keys   keys that it and another pack propose
 * @param code   whether files with code lie in it, none of which is ever run from a pack that is read as data
 * @since 1.0
 */
public record PackOutlook(PackStatus pack, Use use, @Nullable PackStatus before, List<Item> items, List<KeyClash> keys, boolean code) {

    /** Copies the lists. */
    public PackOutlook {
        items = List.copyOf(items);
        keys = List.copyOf(keys);
    }

    /** What would be made of a pack. The rule is that of {@link PackState#SUPERSEDED}. */
    public enum Use {
        /** It is used, and none of its id is here. */
        NEW,
        /** It takes the place of a lower version. */
        UPDATE,
        /** It takes the place of the same version. */
        AGAIN,
        /** It takes the place of a higher version, which is put away for it. */
        DOWNGRADE,
        /** Another one of its id goes on being used: a higher version, or the same from a door that goes first. */
        BESIDE,
        /** Something about it is an error. */
        FAULTY,
        /** It may not come in. */
        REFUSED
    }

    /** Kinds of items, in the order in which they are told. */
    public enum Kind {
        /** A group of techniques, and a lane. */
        CATEGORY,
        /** A technique. */
        TECHNIQUE,
        /** A caller type. */
        CALLER_TYPE,
        /** A scorecard. */
        SCORECARD,
        /** A role-play card. */
        ROLE_PLAY_CARD
    }

    /** What became of an item since the pack before. */
    public enum Change {
        /** It was not there before. */
        NEW,
        /** Something about it is otherwise. */
        CHANGED,
        /** Nothing about it is otherwise. */
        SAME,
        /** It has another id, and means the same. */
        RENAMED,
        /** It and others became one. */
        MERGED,
        /** It became several. */
        SPLIT,
        /** It is no longer taught. */
        RETIRED,
        /** It is not there any more, and the pack does not say why. */
        GONE
    }

    /**
     * One thing that a pack holds or held.
     *
     * @param kind   what it is
     * @param id     its id within the pack
     * @param name   for people, in their language where the pack has it
     * @param change what became of it
     * @param now    of what is replaced, the names of what stands for it now
     * @param color  {@code #RRGGBB}, empty where it has none of its own
     * @param key    the key that the pack proposes; empty for none
     */
    public record Item(Kind kind, String id, String name, Change change, List<String> now, String color, String key) {

        /** Copies the list. */
        public Item {
            now = List.copyOf(now);
        }

        /**
         * Whether it is in the pack, and not only in the one before.
         *
         * @return true for what is new, changed or the same
         */
        public boolean present() {
            return change == Change.NEW || change == Change.CHANGED || change == Change.SAME;
        }
    }

    /**
     * A key that two packs propose; the one that comes first keeps it.
     *
     * @param key       as {@code Shift+C}
     * @param technique the technique that is left without, as {@code pack/item}
     * @param name      its name
     * @param has       the technique that keeps the key, as {@code pack/item}
     * @param hasName   its name
     */
    public record KeyClash(String key, String technique, String name, String has, String hasName) {
    }

    /**
     * Whether it can be installed and would be used.
     *
     * @return false for a pack that is faulty or may not come in, and for one that would lie there unused
     */
    public boolean used() {
        return use != Use.FAULTY && use != Use.REFUSED && use != Use.BESIDE;
    }
}
