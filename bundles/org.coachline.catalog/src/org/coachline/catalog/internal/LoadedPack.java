/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.PackHolds;
import org.coachline.catalog.PackRuling;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.ScorecardModel;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;

/** A pack while the packs are put together. Used by one thread at a time. */
final class LoadedPack {

    /** Coachline's own first, so that no pack takes a key from under the hands of those who know it; then by id. */
    static final Comparator<LoadedPack> ORDER = Comparator.comparing((LoadedPack pack) -> !pack.id().startsWith("org.coachline."))
            .thenComparing(LoadedPack::id).thenComparing(LoadedPack::version, Comparator.comparing(SemanticVersion::of).reversed())
            .thenComparing(pack -> pack.source.origin()).thenComparing(LoadedPack::contributor);

    private final PackSource source;
    private final @Nullable TechniquePack pack;
    private final SourceLines lines;
    private final Problems problems;
    private final Translations translations;
    /** Of each scorecard what it asks as it is written, before any translation. */
    private final Map<Scorecard, String> contents = new IdentityHashMap<>();
    private @Nullable PackState state;
    private PackRuling ruling = PackRuling.UNSIGNED;

    LoadedPack(PackSource source, PackFiles.Loaded loaded) {
        this.source = source;
        pack = loaded.parsed().pack();
        lines = loaded.parsed().lines();
        problems = loaded.parsed().problems();
        translations = loaded.translations();
        if (pack != null) {
            pack.getScorecards().forEach(each -> contents.put(each, ScorecardModel.content(each)));
        }
    }

    PackSource source() {
        return source;
    }

    String contributor() {
        return source.name();
    }

    Translations translations() {
        return translations;
    }

    /** The hash of what one of its scorecards asks, whatever its language. */
    String content(Scorecard scorecard) {
        return contents.getOrDefault(scorecard, "");
    }

    boolean healthy() {
        return state == null && pack != null && !problems.hasError();
    }

    /** The pack of a healthy one. */
    TechniquePack pack() {
        if (pack == null) {
            throw new IllegalStateException(contributor() + " has no pack");
        }
        return pack;
    }

    String id() {
        return pack == null || PackRules.blank(pack.getId()) ? contributor() : pack.getId();
    }

    String version() {
        return pack == null || pack.getVersion() == null ? "" : pack.getVersion();
    }

    SourceLines lines() {
        return lines;
    }

    void problem(Rule rule, int line, Object... details) {
        problems.add(rule, line, details);
    }

    /** Leaves a pack out although nothing of it is wrong. */
    void leaveOut(PackState why) {
        state = why;
    }

    /** Keeps what the policy said. */
    void ruled(PackRuling said) {
        ruling = said;
    }

    PackStatus status() {
        String name = pack == null || PackRules.blank(pack.getName()) ? id() : pack.getName();
        String vendor = pack == null || pack.getVendor() == null ? "" : pack.getVendor();
        PackState made = state != null ? state : healthy() ? PackState.USED : PackState.FAULTY;
        return new PackStatus(id(), name, version(), vendor, contributor(), made == PackState.USED, problems.inOrderOfLines(), source.origin(), made, holds(),
                ruling.signer());
    }

    private PackHolds holds() {
        return pack == null ? PackHolds.NOTHING : new PackHolds(pack.getCategories().size(), pack.getTechniques().size(), pack.getCallerTypes().size(),
                pack.getScorecards().size(), pack.getRolePlayCards().size(), translations.languages());
    }

    static List<PackStatus> statuses(List<LoadedPack> packs) {
        return packs.stream().map(LoadedPack::status).toList();
    }
}
