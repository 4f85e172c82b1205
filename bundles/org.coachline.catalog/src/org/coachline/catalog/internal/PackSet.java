/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage.Literals;
import org.coachline.model.catalog.Technique;
import org.eclipse.emf.ecore.EClass;

/**
 * Puts packs together: settles what only all of them together can say, and makes the catalog of the healthy ones. Used once, by
 * one thread.
 */
final class PackSet {

    private final List<LoadedPack> packs;
    private final Map<String, EClass> items = new HashMap<>();
    private final Set<Reference> leftOut = new HashSet<>();
    private final List<Clash> clashes = new ArrayList<>();

    PackSet(Collection<LoadedPack> packs) {
        this.packs = new ArrayList<>(packs);
        this.packs.sort(LoadedPack.ORDER);
    }

    /** The catalog and the state of each pack, in the same order. */
    record Result(Catalog catalog, List<PackStatus> packs) {
    }

    /** A key that the technique of one pack cannot have because that of another has it. */
    record Clash(String key, LoadedPack loser, Technique technique, LoadedPack owner, Technique has) {
    }

    /** Keys that two packs propose, once the packs are settled. */
    List<Clash> clashes() {
        return clashes;
    }

    Result settle() {
        oneOfEachId();
        // A pack that falls for want of a category may take others with it that stand in its categories.
        do {
            index();
        } while (categoriesMissing());
        references();
        order();
        keys();
        List<LoadedPack> healthy = healthy();
        return new Result(new Snapshot(healthy, leftOut).catalog(), LoadedPack.statuses(packs));
    }

    private List<LoadedPack> healthy() {
        return packs.stream().filter(LoadedPack::healthy).toList();
    }

    private void oneOfEachId() {
        Map<String, LoadedPack> first = new HashMap<>();
        for (LoadedPack pack : healthy()) {
            LoadedPack used = first.putIfAbsent(pack.id(), pack);
            if (used != null) {
                pack.problem(Rule.PACK_TWICE, 1, pack.id(), used.version(), used.contributor(), pack.version());
                pack.leaveOut(PackState.SUPERSEDED);
            }
        }
    }

    private void index() {
        items.clear();
        for (LoadedPack pack : healthy()) {
            for (CatalogItem each : ReplacementRules.items(pack.pack())) {
                items.put(pack.id() + '/' + each.getId(), each.eClass());
            }
        }
    }

    private boolean categoriesMissing() {
        boolean any = false;
        for (LoadedPack pack : healthy()) {
            for (Reference reference : Reference.all(pack.pack())) {
                if (reference.feature() == Literals.TECHNIQUE__CATEGORY && dangling(reference)) {
                    pack.problem(Rule.FOREIGN_CATEGORY, line(pack, reference), reference.item(), PackRules.label(reference.from()), reference.pack());
                    any = true;
                }
            }
        }
        return any;
    }

    private void references() {
        for (LoadedPack pack : healthy()) {
            for (Reference reference : Reference.all(pack.pack())) {
                if (dangling(reference)) {
                    leftOut.add(reference);
                    pack.problem(Rule.FOREIGN_REFERENCE, line(pack, reference), reference.item(), PackFormat.of(reference.target()).element(),
                            PackRules.label(reference.from()), reference.pack());
                }
            }
        }
    }

    private void order() {
        Precedence precedence = new Precedence();
        for (LoadedPack pack : healthy()) {
            for (Reference reference : Reference.all(pack.pack())) {
                if (reference.feature() != Literals.TECHNIQUE__PRECEDES || leftOut.contains(reference)) {
                    continue;
                }
                List<String> circle = precedence.add(Reference.key(pack.pack(), reference.from().getId()), reference.key());
                if (!circle.isEmpty()) {
                    leftOut.add(reference);
                    pack.problem(Rule.FOREIGN_CYCLE, line(pack, reference), PackRules.label(reference.from()), reference.key(),
                            String.join(" → ", circle));
                }
            }
        }
    }

    private void keys() {
        Map<String, Technique> bound = new HashMap<>();
        Map<String, LoadedPack> by = new HashMap<>();
        for (LoadedPack pack : healthy()) {
            for (Technique technique : pack.pack().getTechniques()) {
                String key = technique.getKey();
                if (key == null) {
                    continue;
                }
                Technique first = bound.putIfAbsent(key, technique);
                LoadedPack owner = by.putIfAbsent(key, pack);
                if (first != null && owner != null) {
                    technique.setKey(null);
                    clashes.add(new Clash(key, pack, technique, owner, first));
                    pack.problem(Rule.KEY_TAKEN, pack.lines().of(technique), key, PackRules.label(technique), pack.id(),
                            PackRules.label(first), owner.id());
                }
            }
        }
    }

    private boolean dangling(Reference reference) {
        return items.get(reference.key()) != reference.target();
    }

    private static int line(LoadedPack pack, Reference reference) {
        return pack.lines().of(reference.from(), reference.feature(), reference.index());
    }
}
