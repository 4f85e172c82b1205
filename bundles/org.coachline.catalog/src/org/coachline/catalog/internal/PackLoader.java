/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.PackPolicy;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackRuling;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.FaultyContributionException;
import org.jspecify.annotations.Nullable;

/** Loads packs from every door. Stateless; a pack that fails in whatever way leaves the others as they are. */
public final class PackLoader {

    private static final int CONTRACT = 1;
    private static final String OWN = "org.coachline.";
    private static final String DESCRIPTOR = "plugin.xml";

    private PackLoader() {
    }

    /**
     * Where packs are.
     *
     * @param contributions of bundles
     * @param files         opens the bundles' files
     * @param others        of all other doors
     * @param doorProblems  what is wrong with the doors themselves
     * @param policy        who may bring packs
     */
    public record From(List<Contribution> contributions, ContributionFiles files, List<PackSource> others, List<PackProblem> doorProblems, PackPolicy policy) {
    }

    /**
     * What is installed.
     *
     * @param catalog everything that the healthy packs hold
     * @param packs   the state of each pack
     * @param sources whose files belong to a healthy pack, by the pack's id
     * @param doorProblems what is wrong with the doors themselves
     */
    public record Loaded(Catalog catalog, List<PackStatus> packs, Map<String, PackSource> sources, List<PackProblem> doorProblems) {

        /**
         * The same with a catalog that holds the same.
         *
         * @param same as before
         * @return with it
         */
        public Loaded with(Catalog same) {
            return new Loaded(same, packs, sources, doorProblems);
        }
    }

    /**
     * Loads all packs and puts them together.
     *
     * @param from   where they are
     * @param off    ids of packs that are switched off
     * @param locale whose texts are wanted; null for those that packs are written in
     * @return what came of it
     */
    public static Loaded load(From from, Set<String> off, @Nullable Locale locale) {
        List<LoadedPack> packs = installed(from);
        packs.stream().filter(each -> off.contains(each.id()) && each.healthy()).forEach(each -> each.leaveOut(PackState.OFF));
        packs.stream().filter(LoadedPack::healthy).forEach(each -> each.translations().apply(locale));
        PackSet.Result settled = new PackSet(packs).settle();
        Map<String, PackSource> sources = new HashMap<>();
        packs.stream().filter(LoadedPack::healthy).forEach(each -> sources.put(each.id(), each.source()));
        return new Loaded(settled.catalog(), settled.packs(), Map.copyOf(sources), List.copyOf(from.doorProblems()));
    }

    /**
     * Checks a pack beside the installed ones, in the place of those of its id.
     *
     * @param from   where the installed ones are
     * @param source the pack
     * @return the pack where it has no error, and what is wrong with it
     */
    public static PackReading check(From from, PackSource source) {
        LoadedPack checked = unlessOwn(new LoadedPack(source, PackFiles.load(source)));
        List<LoadedPack> packs = installed(from);
        packs.removeIf(each -> each.id().equals(checked.id()));
        packs.add(checked);
        new PackSet(packs).settle();
        List<PackProblem> problems = checked.status().problems();
        return new PackReading(checked.healthy() ? checked.pack() : null, problems);
    }

    /** A pack by itself, ruled upon. */
    static LoadedPack admitted(From from, PackSource source) {
        return admitted(unlessOwn(new LoadedPack(source, PackFiles.load(source))), from.policy());
    }

    static List<LoadedPack> installed(From from) {
        List<LoadedPack> packs = new ArrayList<>();
        for (Contribution contribution : from.contributions()) {
            ContributedSource source = new ContributedSource(contribution, from.files());
            LoadedPack pack = new LoadedPack(source, loaded(contribution, source));
            packs.add(contribution.contributor().startsWith(OWN) ? pack : admitted(unlessOwn(pack), from.policy()));
        }
        for (PackSource each : from.others()) {
            packs.add(admitted(from, each));
        }
        return packs;
    }

    /** A higher version of one of Coachline's own would take its place, whoever wrote it. */
    private static LoadedPack unlessOwn(LoadedPack pack) {
        if (isOwn(pack.id())) {
            pack.problem(Rule.OWN_ID, 1, pack.id());
        }
        return pack;
    }

    /** One that may not come in is listed with the reason, and its version counts for nothing. */
    private static LoadedPack admitted(LoadedPack pack, PackPolicy policy) {
        PackRuling ruling = rule(policy, pack.source());
        pack.ruled(ruling);
        if (!ruling.admitted()) {
            pack.problem(Rule.NOT_ADMITTED, 1, ruling.reason());
            pack.leaveOut(PackState.REFUSED);
        }
        return pack;
    }

    /**
     * What a policy says of a pack; one that fails lets nobody in.
     *
     * @param policy asked
     * @param source the pack
     * @return the ruling
     */
    public static PackRuling rule(PackPolicy policy, PackSource source) {
        try {
            return policy.rule(source);
        } catch (RuntimeException e) {
            System.getLogger(PackLoader.class.getName()).log(System.Logger.Level.ERROR, "nobody can say whether " + source.name() + " may come in", e);
            return PackRuling.refuse("", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Whether only Coachline's own packs may have an id.
     *
     * @param id of a pack
     * @return true where others are refused
     */
    public static boolean isOwn(String id) {
        return id.startsWith(OWN);
    }

    private static PackFiles.Loaded loaded(Contribution contribution, ContributedSource source) {
        String descriptor = source.called(DESCRIPTOR);
        try {
            contribution.requireContract(1, CONTRACT);
        } catch (FaultyContributionException e) {
            return failed(ParsedPack.failed(descriptor, Rule.CONTRACT, String.valueOf(e.getMessage())));
        }
        if (source.packFile().isEmpty()) {
            return failed(ParsedPack.failed(descriptor, Rule.NO_FILE, contribution.contributor()));
        }
        return PackFiles.load(source);
    }

    private static PackFiles.Loaded failed(ParsedPack parsed) {
        return new PackFiles.Loaded(parsed, Translations.NONE);
    }
}
