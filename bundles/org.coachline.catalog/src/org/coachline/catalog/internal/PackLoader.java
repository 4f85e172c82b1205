/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackStatus;
import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.FaultyContributionException;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniquePack;

/** Loads contributed packs. Stateless; a pack that fails in whatever way leaves the others as they are. */
public final class PackLoader {

    private static final int CONTRACT = 1;
    private static final String FILE = "file";
    private static final String DESCRIPTOR = "plugin.xml";

    private PackLoader() {
    }

    /**
     * What is installed.
     *
     * @param catalog everything that the healthy packs hold
     * @param packs   the state of each pack
     * @param sources whose files belong to a healthy pack, by the pack's id
     */
    public record Loaded(Catalog catalog, List<PackStatus> packs, Map<String, Contribution> sources) {
    }

    /**
     * Loads all packs and puts them together.
     *
     * @param contributions what is contributed
     * @param files         opens the packs' files
     * @return what came of it
     */
    public static Loaded load(List<Contribution> contributions, ContributionFiles files) {
        Map<LoadedPack, Contribution> packs = installed(contributions, files);
        PackSet.Result settled = new PackSet(packs.keySet()).settle();
        Map<String, Contribution> sources = new HashMap<>();
        packs.forEach((pack, contribution) -> {
            if (pack.healthy()) {
                sources.put(pack.id(), contribution);
            }
        });
        return new Loaded(settled.catalog(), settled.packs(), Map.copyOf(sources));
    }

    /**
     * Checks a file beside the installed packs, in the place of the one of its id.
     *
     * @param contributions what is contributed
     * @param files         opens the packs' files
     * @param in            the file's bytes
     * @param name          how problems are to call the file
     * @return what is wrong with the file, in the order of lines
     */
    public static List<PackProblem> check(List<Contribution> contributions, ContributionFiles files, InputStream in, String name) {
        LoadedPack checked = new LoadedPack(name, PackFiles.read(in, name).parsed());
        List<LoadedPack> packs = new ArrayList<>(installed(contributions, files).keySet());
        packs.removeIf(each -> each.id().equals(checked.id()));
        packs.add(checked);
        new PackSet(packs).settle();
        return checked.status().problems();
    }

    private static Map<LoadedPack, Contribution> installed(List<Contribution> contributions, ContributionFiles files) {
        Map<LoadedPack, Contribution> packs = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            packs.put(new LoadedPack(contribution.contributor(), parsed(contribution, files)), contribution);
        }
        return packs;
    }

    private static PackXml.Parsed parsed(Contribution contribution, ContributionFiles files) {
        String descriptor = contribution.contributor() + '/' + DESCRIPTOR;
        try {
            contribution.requireContract(1, CONTRACT);
        } catch (FaultyContributionException e) {
            return failed(descriptor, Rule.CONTRACT, String.valueOf(e.getMessage()));
        }
        String path = contribution.attribute(FILE).map(String::strip).orElse("");
        if (path.isEmpty()) {
            return failed(descriptor, Rule.NO_FILE, contribution.contributor());
        }
        String name = contribution.contributor() + '/' + path;
        try (InputStream in = files.open(contribution, path)) {
            PackXml.Parsed parsed = PackFiles.read(in, name).parsed();
            TechniquePack pack = parsed.pack();
            if (pack != null) {
                icons(contribution, files, pack, parsed);
            }
            return parsed;
        } catch (IOException e) {
            return failed(name, Rule.UNREADABLE, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    /** Takes out icons whose file is not there. */
    private static void icons(Contribution contribution, ContributionFiles files, TechniquePack pack, PackXml.Parsed parsed) {
        for (Technique technique : pack.getTechniques()) {
            String icon = technique.getIcon();
            if (icon != null && icon.endsWith(".svg") && !exists(contribution, files, icon)) {
                technique.setIcon(null);
                parsed.problems().add(Rule.ICON_MISSING, parsed.lines().of(technique), icon, PackRules.label(technique));
            }
        }
    }

    private static boolean exists(Contribution contribution, ContributionFiles files, String path) {
        try (InputStream in = files.open(contribution, path)) {
            return in.read() >= 0;
        } catch (IOException e) {
            // Whatever keeps it from being opened, it cannot be shown; the caller says so.
            return false;
        }
    }

    private static PackXml.Parsed failed(String file, Rule rule, String detail) {
        Problems problems = new Problems(file);
        problems.add(rule, 1, detail);
        return new PackXml.Parsed(null, new SourceLines(), problems);
    }
}
