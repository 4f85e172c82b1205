/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackOutlook.KeyClash;
import org.coachline.catalog.PackOutlook.Use;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.jspecify.annotations.Nullable;

/** Finds out what would come of a pack beside those that are installed. Stateless. */
public final class Outlooks {

    private Outlooks() {
    }

    /**
     * What would come of a pack.
     *
     * @param from     where the installed ones are, and who may bring packs
     * @param source   the pack
     * @param replaced which of the installed ones of its id would go when it comes
     * @param locale   whose texts are wanted; null for those that packs are written in
     * @return what would be made of it
     */
    public static PackOutlook of(PackLoader.From from, PackSource source, Predicate<PackSource> replaced, @Nullable Locale locale) {
        LoadedPack fresh = PackLoader.admitted(from, source);
        List<LoadedPack> packs = PackLoader.installed(from);
        LoadedPack before = first(packs, fresh.id());
        packs.removeIf(each -> each.id().equals(fresh.id()) && replaced.test(each.source()));
        LoadedPack other = first(packs, fresh.id());
        packs.add(fresh);
        boolean first = !fresh.healthy() || first(packs, fresh.id()) == fresh;
        Items items = fresh.healthy() ? Items.of(before, fresh) : Items.NONE;
        packs.stream().filter(LoadedPack::healthy).forEach(each -> each.translations().apply(locale));
        if (before != null && !packs.contains(before)) {
            before.translations().apply(locale);
        }
        PackSet set = new PackSet(packs);
        set.settle();
        PackStatus status = fresh.status();
        LoadedPack against = first ? before : other;
        return new PackOutlook(status, use(status, first, before), against == null ? null : against.status(),
                status.state() == PackState.FAULTY ? List.of() : items.named(), clashes(set, fresh), holdsCode(source));
    }

    private static @Nullable LoadedPack first(List<LoadedPack> packs, String id) {
        return packs.stream().filter(each -> each.healthy() && each.id().equals(id)).min(LoadedPack.ORDER).orElse(null);
    }

    private static Use use(PackStatus fresh, boolean first, @Nullable LoadedPack before) {
        if (fresh.state() == PackState.REFUSED || fresh.state() == PackState.FAULTY) {
            return fresh.state() == PackState.REFUSED ? Use.REFUSED : Use.FAULTY;
        }
        if (!first) {
            return Use.BESIDE;
        }
        if (before == null) {
            return Use.NEW;
        }
        int more = SemanticVersion.of(fresh.version()).compareTo(SemanticVersion.of(before.version()));
        return more > 0 ? Use.UPDATE : more < 0 ? Use.DOWNGRADE : Use.AGAIN;
    }

    private static List<KeyClash> clashes(PackSet set, LoadedPack fresh) {
        List<KeyClash> clashes = new ArrayList<>();
        for (PackSet.Clash each : set.clashes()) {
            if (each.loser() == fresh || each.owner() == fresh) {
                clashes.add(new KeyClash(each.key(), each.loser().id() + '/' + each.technique().getId(), PackRules.label(each.technique()),
                        each.owner().id() + '/' + each.has().getId(), PackRules.label(each.has())));
            }
        }
        return clashes;
    }

    private static boolean holdsCode(PackSource source) {
        try {
            return source.paths().stream().anyMatch(each -> each.endsWith(".class") || each.endsWith(".jar"));
        } catch (IOException e) {
            // Said among the problems already; what cannot be listed is not run either.
            return false;
        }
    }
}
